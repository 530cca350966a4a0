import { isHuman, ROWS, type EvidenceRow, type EvidenceTable } from './evidence-rows';
import { firstAuthor, journalKey, referencesOf, type Reference } from './citation';
import { bearings, usesOf, type Use } from './bearings';
import { RECORDS, type SourceKind } from './records';

/** One thing taken from a paper, and what it is for. */
export interface Taken extends EvidenceRow {
  readonly human: boolean;
  /** Variables that rest on it. */
  readonly variables: readonly string[];
  readonly uses: readonly Use[];
}

/** One paper (or label, or report) with everything that was taken from it. */
export interface Paper {
  /** Short and stable, such as `zarate-2006`. */
  readonly id: string;
  readonly authors: string | null;
  readonly year: number | null;
  readonly journal: string | null;
  readonly title: string | null;
  readonly note: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly volume: string | null;
  readonly pages: string | null;
  /** Null is an article, or not known. */
  readonly kind: SourceKind | null;
  readonly taken: readonly Taken[];
  /** True if anything taken from it was measured in people. */
  readonly human: boolean;
}

interface Sheet {
  readonly references: Reference[];
  readonly keys: Set<string>;
  readonly taken: Map<string, Taken>;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
}

/** What identifies a reference: its own identifiers, and those beside the citation where they are this one's. */
type Identifiers = Partial<Record<'doi' | 'pmid' | 'pmcid', string>>;

function identifiersOf(reference: Reference, row: EvidenceRow, carries: boolean): Identifiers {
  const doi = (reference.doi ?? (carries ? row.doi : undefined))?.toLowerCase();
  const pmid = carries ? row.pmid : undefined;
  const pmcid = reference.pmcid ?? (carries ? row.pmcid : undefined);
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid }),
  };
}

/** Under which a reference is found again. The first author alone, where a short citation leaves the journal out, is no key. */
function keysOf(reference: Reference, identifiers: Identifiers): string[] {
  const author = firstAuthor(reference);
  const { year } = reference;
  const journal = journalKey(reference);
  const keys = Object.entries(identifiers).map(([kind, id]) => `${kind}:${id}`);
  // Nobody and nothing known: only an identifier or the words themselves say what it is.
  if (author !== '') keys.push(`name:${author}|${year ?? ''}|${journal}`);
  else if (keys.length === 0)
    keys.push(`words:${year ?? ''}|${journal}|${reference.title ?? reference.note ?? ''}`);
  return keys;
}

/**
 * A name alone is not enough to merge two papers that have different identifiers of the same kind: one group
 * publishes twice a year in one journal.
 */
function contradicts(sheet: Sheet, { doi, pmid, pmcid }: Identifiers): boolean {
  return (
    (sheet.doi !== null && doi !== undefined && sheet.doi !== doi) ||
    (sheet.pmid !== null && pmid !== undefined && sheet.pmid !== pmid) ||
    (sheet.pmcid !== null && pmcid !== undefined && sheet.pmcid !== pmcid)
  );
}

/**
 * Puts rows under papers: the same DOI, PMID or PMCID is the same paper, and so are first author, year and journal.
 * Records come last, so that they change no grouping and no identifier of a paper.
 */
export function bibliographyOf(rows: readonly EvidenceRow[]): readonly Paper[] {
  const sheets: Sheet[] = [];
  for (const row of rows) {
    const references = referencesOf(row.citation) ?? [
      { authors: null, year: null, journal: null, title: row.citation },
    ];
    for (const reference of references) {
      const carries = references.length === 1 || reference.carries === true;
      const identifiers = identifiersOf(reference, row, carries);
      const keys = keysOf(reference, identifiers);
      const known = sheets.filter(
        (sheet) =>
          keys.some((key) => !key.startsWith('name:') && sheet.keys.has(key)) ||
          (keys.some((key) => sheet.keys.has(key)) && !contradicts(sheet, identifiers)),
      );
      const sheet = joined(sheets, known);
      for (const key of keys) sheet.keys.add(key);
      sheet.references.push(reference);
      sheet.doi ??= identifiers.doi ?? null;
      sheet.pmid ??= identifiers.pmid ?? null;
      sheet.pmcid ??= identifiers.pmcid ?? null;
      const variables = bearings(row);
      sheet.taken.set(`${row.table}/${row.id}`, {
        ...row,
        human: isHuman(row),
        variables,
        uses: usesOf(row),
      });
    }
  }
  return named(sheets).map(withRecord);
}

/** The first of the known sheets with all the others in it; a new one where none is known. */
function joined(sheets: Sheet[], [first, ...others]: readonly Sheet[]): Sheet {
  if (first === undefined) {
    const sheet: Sheet = {
      references: [],
      keys: new Set(),
      taken: new Map(),
      doi: null,
      pmid: null,
      pmcid: null,
    };
    sheets.push(sheet);
    return sheet;
  }
  for (const other of others) {
    first.references.push(...other.references);
    for (const key of other.keys) first.keys.add(key);
    for (const [key, taken] of other.taken) first.taken.set(key, taken);
    first.doi ??= other.doi;
    first.pmid ??= other.pmid;
    first.pmcid ??= other.pmcid;
    sheets.splice(sheets.indexOf(other), 1);
  }
  return first;
}

/** The fullest of several ways to write the same thing. */
function longest(all: readonly (string | null | undefined)[]): string | null {
  return all.reduce<string | null>(
    (best, each) =>
      each !== null && each !== undefined && each.length > (best?.length ?? 0) ? each : best,
    null,
  );
}

/** Identifiers of papers: first author and year, and a letter where two share them. */
function named(sheets: readonly Sheet[]): readonly Paper[] {
  const papers = sheets.map(({ references, taken, doi, pmid, pmcid }): Omit<Paper, 'id'> => {
    const things = [...taken.values()];
    return {
      authors: longest(references.map(({ authors }) => authors)),
      year: references.find(({ year }) => year !== null)?.year ?? null,
      journal: longest(references.map(({ journal }) => journal)),
      title: longest(references.map(({ title }) => title)),
      note: longest(references.map(({ note }) => note)),
      doi,
      pmid,
      pmcid,
      volume: longest(references.map(({ volume }) => volume)),
      pages: longest(references.map(({ pages }) => pages)),
      kind: null,
      taken: things,
      human: things.some(({ human }) => human),
    };
  });
  const sortKey = (paper: Omit<Paper, 'id'>): string =>
    `${firstAuthor({ authors: paper.authors, year: null, journal: null }) || '~'} ${paper.year ?? '9999'} ${paper.journal ?? ''}`;
  papers.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const count = new Map<string, number>();
  return papers.map((paper) => {
    const author = firstAuthor({ authors: paper.authors, year: null, journal: null });
    const known = author || (paper.journal ?? paper.pmcid ?? '').toLowerCase() || 'unnamed';
    const stem = `${known.replace(/[^a-z0-9]+/g, '-')}-${paper.year ?? 'undated'}`;
    const before = count.get(stem) ?? 0;
    count.set(stem, before + 1);
    return { id: before === 0 ? stem : `${stem}-${before + 1}`, ...paper };
  });
}

/** A paper with what was read of it beside its citation, where the tables have nothing. */
function withRecord(paper: Paper): Paper {
  const read = RECORDS[paper.id];
  if (read === undefined) return paper;
  return {
    ...paper,
    title: paper.title ?? read.title ?? null,
    doi: paper.doi ?? read.doi ?? null,
    pmid: paper.pmid ?? read.pmid ?? null,
    volume: paper.volume ?? read.volume ?? null,
    // Pages from first to last say more than the first alone.
    pages: longest([paper.pages, read.pages]),
    kind: read.kind ?? null,
  };
}

let all: readonly Paper[] | undefined;

/** Everything that is cited, by first author. Worked out when first asked for. */
export function bibliography(): readonly Paper[] {
  all ??= bibliographyOf(ROWS);
  return all;
}

/** The paper from which a row was taken. */
export function paperOfRow(of: EvidenceTable, row: string): Paper | undefined {
  return bibliography().find(({ taken }) =>
    taken.some(({ table, id }) => table === of && id === row),
  );
}

/** The paper from which a finding was taken. */
export function paperOfFinding(finding: string): Paper | undefined {
  return paperOfRow('findings', finding);
}
