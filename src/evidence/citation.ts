import table from './citations.json';

/** What a citation names: as much of a paper as the evidence tables record. Null is not known. */
export interface Reference {
  readonly authors: string | null;
  readonly year: number | null;
  readonly journal: string | null;
  readonly title?: string;
  /** What kind of thing it is, where it is not a paper in a journal. */
  readonly note?: string;
  readonly doi?: string;
  readonly pmcid?: string;
  readonly volume?: string;
  /** From first to last, or the first alone, or the number of the article. */
  readonly pages?: string;
  /** True if the identifiers beside the citation are this one's, where it names several. */
  readonly carries?: boolean;
}

/** Citations that do not say authors, year and journal in this order, taken apart by hand. */
const ODD = table as Readonly<Partial<Record<string, readonly Reference[]>>>;

const PLAIN = /^(?<authors>.+?),? (?<year>(?:18|19|20)\d\d), (?<journal>[^;]+)$/;
/** Volume and pages, which only few citations have. */
const VOLUME = / (?<volume>\d+)(?:\(\d+\))?: ?(?<pages>[a-z\d]+(?:-[a-z\d]+)?)$/;

/** The papers that a citation of the evidence tables names; none where it names no paper; undefined where it cannot be read. */
export function referencesOf(citation: string): readonly Reference[] | undefined {
  const odd = ODD[citation];
  if (odd !== undefined) return odd;
  const { authors, year, journal } = PLAIN.exec(citation)?.groups ?? {};
  if (authors === undefined || journal === undefined) return undefined;
  const printed = VOLUME.exec(journal)?.groups;
  return [{ authors, year: Number(year), journal: journal.replace(VOLUME, ''), ...printed }];
}

/** Surname of the first author in lower case and without accents; empty where nobody is named. */
export function firstAuthor({ authors }: Reference): string {
  const first = (authors ?? '').split(/,| & | et al| and /)[0] ?? '';
  return first
    .replace(/ [A-Z]{1,3}(?: Jr| Sr)?$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** Journals under a long and a short name. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^proceedings of the national academy of sciences.*|^proc natl acad sci usa$/, 'pnas'],
  [/journal/g, 'j'],
  [/affective/g, 'affect'],
  [/disorders/g, 'disord'],
  [/neuroscience|neurosciences/g, 'neurosci'],
  [/psychiatry/g, 'psychiatry'],
  [/biological/g, 'biol'],
  [/molecular/g, 'mol'],
  [/communications/g, 'commun'],
  [/medicine/g, 'med'],
  [/nature/g, 'nat'],
  [/international/g, 'int'],
  [/comparative/g, 'comp'],
  [/neurology/g, 'neurol'],
  [/american/g, 'am'],
  [/reviews/g, 'rev'],
  [/ (?:of|the|and) /g, ' '],
];

/** A journal as it is compared: long and short names are the same. */
export function journalKey({ journal }: Reference): string {
  const lower = (journal ?? '').toLowerCase();
  return SHORT.reduce((name, [long, short]) => name.replace(long, short), lower)
    .replace(/ (?:of|the|and) /g, ' ')
    .replace(/[^a-z]+/g, '');
}
