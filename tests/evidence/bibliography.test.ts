import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../models/calibration/checks';
import { GROUPS } from '../../models/calibration/targets';
import { isVariableId, VARIABLES } from '../../src/contract/variables';
import {
  bibliography,
  bibliographyOf,
  paperOfFinding,
  type Paper,
} from '../../src/evidence/bibliography';
import { toBibtex, escapeBibtex } from '../../src/evidence/bibtex';
import { firstAuthor, journalKey, referencesOf } from '../../src/evidence/citation';
import { toCslJson } from '../../src/evidence/csl-json';
import { printedBy, readBibtex } from './read-bibtex';
import { EQUATION_SYMBOLS } from '../../src/evidence/equation-symbols';
import { ROWS, type EvidenceRow } from '../../src/evidence/evidence-rows';
import { STUDIED } from '../../src/evidence/studied';
import { namesOf } from '../../src/evidence/person-name';
import { RECORDS } from '../../src/evidence/records';
import { PARAMETERS } from '../../src/evidence/parameters';
import aToK from '../../src/evidence/records/a-to-k.json';
import lToZ from '../../src/evidence/records/l-to-z.json';
import uses from '../../src/evidence/uses.json';

const row = (change: Partial<EvidenceRow>): EvidenceRow => ({
  table: 'findings',
  id: 'x',
  quantity: 'something',
  value: 1,
  unit: null,
  n: null,
  species: 'human',
  protocol: null,
  citation: 'Doe J, 2001, Journal of Neuroscience',
  provenance: 'primary',
  ...change,
});

const authorOf = ({ authors, year, journal }: Paper): string =>
  firstAuthor({ authors, year, journal });
const journalOf = ({ authors, year, journal }: Paper): string =>
  journalKey({ authors, year, journal });
/** First author and journal: what an undated reference has. */
const nameOf = (paper: Paper): string => `${authorOf(paper)} ${journalOf(paper)}`;

/**
 * Whether a reader must take two papers of one first author and year for the same: one names no journal, or they share it and
 * nothing tells them apart that the list shows.
 */
function isSame(a: Paper, b: Paper): boolean {
  if (a.journal === null || b.journal === null) return true;
  if (journalOf(a) !== journalOf(b)) return false;
  const own = (paper: Paper): string | null => paper.title ?? paper.note;
  return own(a) === null || own(b) === null || own(a) === own(b);
}

describe('the bibliography', () => {
  it('reads every citation there is, and puts every row that cites under a paper', () => {
    for (const { citation } of ROWS) expect(referencesOf(citation), citation).toBeDefined();
    const under = new Set(
      bibliography().flatMap(({ taken }) => taken.map(({ table, id }) => `${table}/${id}`)),
    );
    for (const { table, id, citation } of ROWS)
      expect(under.has(`${table}/${id}`), citation).toBe(referencesOf(citation)?.length !== 0);
  });

  it('has each identifier and each id once', () => {
    for (const key of ['id', 'doi', 'pmid', 'pmcid'] as const) {
      const all = bibliography()
        .map((paper) => paper[key])
        .filter((each) => each !== null);
      expect(new Set(all).size, key).toBe(all.length);
    }
  });

  it('has no paper twice: not by title, and not by first author and year', () => {
    const plain = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');
    const titles = bibliography().flatMap(({ title }) => (title === null ? [] : [plain(title)]));
    expect(new Set(titles).size).toBe(titles.length);

    const groups = new Map<string, Paper[]>();
    for (const paper of bibliography()) {
      const author = authorOf(paper);
      const key = `${author} ${paper.year ?? ''}`;
      if (author !== '') groups.set(key, [...(groups.get(key) ?? []), paper]);
    }
    const same = [...groups.values()].flatMap((group) =>
      group.flatMap((a, at) => group.slice(at + 1).flatMap((b) => (isSame(a, b) ? [a.id] : []))),
    );
    expect(same).toEqual([]);
    // An undated reference of somebody who is cited with a year, too, would be one of those.
    const dated = new Set(bibliography().map((paper) => paper.year !== null && nameOf(paper)));
    const doubtful = bibliography().filter(
      (paper) => paper.year === null && authorOf(paper) !== '' && dated.has(nameOf(paper)),
    );
    expect(doubtful.map(({ id }) => id)).toEqual([]);
  });

  it('finds the same paper under a name alone, without its journal, or in other words', () => {
    const paper = (change: Partial<Paper>): Paper => ({ ...bibliography()[0]!, ...change });
    const nothing = { doi: null, pmid: null, pmcid: null, title: null, note: null };
    const whole = paper({
      ...nothing,
      authors: 'Zarate CA Jr et al.',
      year: 2006,
      journal: 'JAMA',
    });
    expect(isSame(whole, { ...whole, authors: 'Zarate', journal: null })).toBe(true);
    expect(isSame(whole, { ...whole, journal: 'JAMA Psychiatry' })).toBe(false);
    expect(isSame({ ...whole, doi: '10.1/a' }, { ...whole, doi: '10.1/b' })).toBe(true);
    const told = { ...whole, doi: '10.1/a', title: 'One' };
    expect(isSame(told, { ...whole, doi: '10.1/b', title: 'Another' })).toBe(false);
  });

  it('calls what an agency or a maker has published by a title of its own', () => {
    const reports = bibliography().filter(({ kind }) => kind === 'report');
    expect(reports.length).toBeGreaterThan(5);
    expect(reports.filter(({ title }) => title === null).map(({ id }) => id)).toEqual([]);
  });

  it('has one trial under one row of findings, where both say the same', () => {
    const rows = ROWS.filter(({ doi }) => doi === '10.1176/appi.ajp.2018.18020138');
    expect(rows.map(({ id }) => id)).toEqual(['williams2018-naltrexone']);
  });

  it('holds every study that the laboratory names', () => {
    const under = bibliography().flatMap(({ taken }) =>
      taken.filter(({ table }) => table === 'studied').map(({ quantity }) => quantity),
    );
    const given = STUDIED.flatMap(({ sources }) => sources.map(({ gives }) => gives));
    expect(under.sort()).toEqual(given.sort());
  });

  it('merges by identifier, and by first author, year and journal under its long or short name', () => {
    const merged = bibliographyOf([
      row({ id: 'a' }),
      row({ id: 'b', citation: 'Doe J et al., 2001, J Neurosci', doi: '10.1/AB' }),
      row({ id: 'c', citation: 'Someone 2001, other words', doi: '10.1/ab', pmid: '7' }),
      row({ id: 'd', citation: 'Doe J, 2002, J Neurosci' }),
    ]);
    expect(merged.map(({ taken }) => taken.map(({ id }) => id))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(merged[0]).toMatchObject({ doi: '10.1/ab', pmid: '7', year: 2001 });
  });

  it('keeps two papers of one group, year and journal apart when their identifiers differ', () => {
    const apart = bibliographyOf([
      row({ id: 'a', doi: '10.1/a' }),
      row({ id: 'b', doi: '10.1/b' }),
    ]);
    expect(apart).toHaveLength(2);
    expect(new Set(apart.map(({ id }) => id)).size).toBe(2);
  });

  it('gives an identifier beside two papers to the one that it belongs to', () => {
    expect(bibliography().find(({ doi }) => doi === '10.1002/mhw.32471')?.authors).toBe(
      'Mental Health Weekly',
    );
    expect(paperOfFinding('pk-cmax-iv05-40min-racemic')).toBeDefined();
    const zanos = bibliography().filter(({ doi }) => doi === '10.1124/pr.117.015198');
    expect(zanos.map(({ authors }) => authors)).toEqual(['Zanos P']);
    expect(bibliography().find(({ authors }) => authors === 'Grant IS')?.pmcid).toBeNull();
  });

  it('says what the model was fitted to and checked against, as the calibration does', () => {
    const fit = new Set(GROUPS.flatMap(({ targets }) => targets.map(({ finding }) => finding)));
    const check = new Set(CHECKS.map(({ finding }) => finding));
    expect(uses).toEqual({ fit: [...fit].sort(), check: [...check].sort() });
  });
});

describe('what was read beside the citations', () => {
  const read = Object.entries(RECORDS).flatMap(([id, each]) =>
    each === undefined ? [] : [{ id, ...each }],
  );
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const FORMS = {
    doi: /^10\.\d{4,}\/[^A-Z\s]+$/,
    pmid: /^\d{5,8}$/,
    volume: /^\d+$/,
    pages: /^[a-zA-Z]?\d+(?:-[a-zA-Z]?\d+)?$/,
  };

  it('is each of a paper of the bibliography, in the file of its first letter, by identifier', () => {
    const papers = new Set(bibliography().map(({ id }) => id));
    expect(read.map(({ id }) => id).filter((id) => !papers.has(id))).toEqual([]);
    const early = (id: string): boolean => !/^[l-z]/.test(id);
    expect(Object.keys(aToK).filter((id) => !early(id))).toEqual([]);
    expect(Object.keys(lToZ).filter(early)).toEqual([]);
    for (const ids of [Object.keys(aToK), Object.keys(lToZ)]) expect(ids).toEqual([...ids].sort());
  });

  it('has titles that are titles: not empty, not a sentence with its period, and none given twice', () => {
    const titles = read.flatMap(({ title }) => (title === undefined ? [] : [title]));
    for (const title of titles) {
      expect(title.trim()).toBe(title);
      expect(title.length, title).toBeGreaterThan(8);
      expect(title).not.toMatch(/\.$|<|&\w+;/);
    }
    expect(new Set(titles.map(plain)).size).toBe(titles.length);
  });

  it('says something of each, in the form of its field, and nothing that contradicts the tables', () => {
    for (const { id, ...record } of read) {
      expect(Object.keys(record), id).not.toEqual([]);
      const paper = bibliography().find((each) => each.id === id);
      for (const field of ['doi', 'pmid', 'volume', 'pages'] as const) {
        const said = record[field];
        if (said === undefined) continue;
        expect(said, id).toMatch(FORMS[field]);
        expect(paper?.[field], id).toBe(said);
      }
    }
  });

  it('leaves the title and the DOI of the tables as they are', () => {
    const berman = bibliography().find(({ id }) => id === 'berman-2000');
    expect(berman?.title).toBe('Antidepressant effects of ketamine in depressed patients');
    expect(berman?.doi).toBe('10.1016/s0006-3223(99)00230-9');
  });

  it('is carried by CSL-JSON and BibTeX', () => {
    const items = JSON.parse(toCslJson(bibliography())) as { id: string; title?: string }[];
    const titles = new Map(items.map(({ id, title }) => [id, title]));
    const text = toBibtex(bibliography());
    for (const { id, title } of bibliography()) {
      if (title === null) continue;
      expect(titles.get(id)).toBe(title);
      expect(text).toContain(`title = {{${escapeBibtex(title)}}}`);
    }
    for (const { id, title } of read)
      if (title !== undefined) expect(titles.get(id), id).toBeTruthy();
  });
});

describe('CSL-JSON', () => {
  const items = JSON.parse(toCslJson(bibliography())) as Record<string, unknown>[];
  const item = (id: string) => items.find((each) => each['id'] === id);

  it('has for every paper what its schema asks for, and nothing it forbids', () => {
    expect(items).toHaveLength(bibliography().length);
    const known =
      /^(?:id|type|author|issued|container-title|publisher|title|volume|page|note|DOI|PMID|PMCID)$/;
    const types =
      /^(?:article-journal|book|chapter|document|entry-encyclopedia|paper-conference|report|thesis|webpage)$/;
    for (const each of items) {
      expect(typeof each['id']).toBe('string');
      expect(each['type']).toMatch(types);
      for (const key of Object.keys(each)) expect(key).toMatch(known);
      for (const name of (each['author'] ?? []) as object[])
        expect('literal' in name || 'family' in name).toBe(true);
      const issued = each['issued'] as { 'date-parts': number[][] } | undefined;
      if (issued !== undefined) expect(issued['date-parts'][0]?.[0]).toBeGreaterThan(1850);
    }
  });

  it('carries volume and pages, from the citation or from what was read beside it', () => {
    expect(item('shiroma-2014')).toMatchObject({ volume: '155', page: '123-129' });
    expect(item('gideons-2014')).toMatchObject({ volume: '111', page: '8649-8654' });
    expect(item('kheirabadi-2023')).toMatchObject({ volume: '17', page: 'e137879' });
  });

  it('says what a source is that is no article: its type, and where it stands', () => {
    expect(item('simons-2024')).toMatchObject({ type: 'thesis', publisher: 'Leiden University' });
    expect(item('simons-2024')).not.toHaveProperty('container-title');
    expect(item('janssen-2023')).toMatchObject({
      type: 'report',
      title: 'SPRAVATO (esketamine) nasal spray: prescribing information',
      'container-title': 'US label',
      author: [{ literal: 'Janssen' }],
    });
    expect(item('fiala-1999')).toMatchObject({ type: 'chapter', title: 'Dendrite structure' });
    expect(item('braitenberg-1998')).toMatchObject({ type: 'book' });
    expect(item('wikipedia-undated')).toMatchObject({ type: 'entry-encyclopedia' });
  });

  it('gives initials, particles and suffixes a place of their own, and keeps accents', () => {
    const zarate = { family: 'Zarate', given: 'C. A.', suffix: 'Jr' };
    expect(item('zarate-2006')?.['author']).toEqual([zarate, { literal: 'others' }]);
    expect(item('de-la-salle-2016')?.['author']).toEqual([
      { family: 'Salle', given: 'S.', 'non-dropping-particle': 'de la' },
    ]);
    expect(item('galvez-2018')?.['author']).toContainEqual({ family: 'Gálvez', given: 'V.' });
  });
});

describe('names', () => {
  it('are taken apart', () => {
    expect(namesOf("O'Brien B et al.")).toEqual([
      { family: "O'Brien", given: 'B' },
      { literal: 'others' },
    ]);
    expect(namesOf('van Aerde & Feldmeyer')).toEqual([
      { family: 'Aerde', particle: 'van' },
      { family: 'Feldmeyer' },
    ]);
    expect(namesOf('Zarate CA Jr, Moreno-Jiménez EP')).toEqual([
      { family: 'Zarate', given: 'CA', suffix: 'Jr' },
      { family: 'Moreno-Jiménez', given: 'EP' },
    ]);
    expect(namesOf('de la Salle S')).toEqual([{ family: 'Salle', given: 'S', particle: 'de la' }]);
  });

  it('of groups, companies, agencies and labels stay whole', () => {
    for (const body of ['MICrONS consortium', 'FDA', 'EMA', 'MIMS Malaysia', 'SPRAVATO label'])
      expect(namesOf(body)).toEqual([{ literal: body }]);
  });
});

describe('BibTeX', () => {
  it('escapes what TeX would take for itself', () => {
    expect(escapeBibtex('a_b & 5 % {x} \\ #1 $ ~ ^')).toBe(
      'a\\_b \\& 5 \\% \\{x\\} \\textbackslash{} \\#1 \\$ \\textasciitilde{} \\textasciicircum{}',
    );
  });

  it('has one entry for each paper, with braces that close', () => {
    const text = toBibtex(bibliography());
    const heads = /^@(?:article|book|incollection|misc|phdthesis)\{[a-z0-9-]+,$/gm;
    expect(text.match(heads)).toHaveLength(bibliography().length);
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
    expect(text).toContain('author = {Li, N. and others}');
    expect(text).toContain('author = {Zarate, Jr, C. A. and others}');
    expect(text).toContain('author = {de la Salle, S.}');
    expect(text).toContain('author = {van Aerde and Feldmeyer}');
    expect(text).toContain('author = {{MICrONS consortium}}');
  });
});

describe('BibTeX read back by a strict reader', () => {
  const entries = readBibtex(toBibtex(bibliography()));

  it('has every paper under a key of its own, with what its kind needs', () => {
    expect(entries.map(({ key }) => key)).toEqual(bibliography().map(({ id }) => id));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    for (const { kind, key, fields } of entries) {
      expect(['article', 'book', 'incollection', 'misc', 'phdthesis'], key).toContain(kind);
      if (kind === 'article') expect(fields['journal'], key).toBeTruthy();
      if (kind === 'incollection') expect(fields['booktitle'], key).toBeTruthy();
      if (kind === 'book' || kind === 'incollection') expect(fields['title'], key).toBeTruthy();
      if (fields['pages'] !== undefined) expect(fields['pages'], key).not.toMatch(/\d-\d/);
      if (fields['year'] !== undefined) expect(fields['year'], key).toMatch(/^(?:18|19|20)\d\d$/);
    }
  });

  it('says of each paper what the list says, sign by sign', () => {
    bibliography().forEach((paper, at) => {
      const { fields } = entries[at]!;
      const title = paper.title ?? (paper.kind === 'report' ? paper.journal : null);
      const said = { ...paper, title };
      for (const name of ['title', 'volume', 'pages', 'note', 'pmid', 'pmcid'] as const) {
        const field = fields[name]?.replace(
          name === 'pages' ? '--' : '',
          name === 'pages' ? '-' : '',
        );
        expect(field === undefined ? null : printedBy(field), paper.id).toBe(said[name]);
      }
      // A DOI is no text: whatever reads it takes it as it is.
      expect(fields['doi'] ?? null, paper.id).toBe(paper.doi);
      for (const author of (fields['author'] ?? 'none').split(' and ')) {
        expect(author.split(',').length, author).toBeLessThanOrEqual(3);
        expect(printedBy(author.replace(/[{}]/g, '')).trim(), paper.id).not.toBe('');
      }
    });
  });

  it('is read strictly', () => {
    for (const wrong of [
      '@misc{a,\n  year = {1}\n',
      '@misc{a year = {1}}',
      '@misc{a, year = 1}',
      'x',
    ])
      expect(() => readBibtex(wrong), wrong).toThrow(SyntaxError);
    expect(() => printedBy('50 % of')).toThrow(SyntaxError);
  });
});

it('explains the letters of every equation by what there is', () => {
  for (const { id } of VARIABLES) {
    const entry = EQUATION_SYMBOLS[id];
    expect(entry, id).toBeDefined();
    for (const parameter of entry?.parameters ?? []) expect(PARAMETERS).toHaveProperty(parameter);
    for (const [, meaning] of entry?.symbols ?? [])
      expect(isVariableId(meaning) || / |^[a-z]+$/.test(meaning), meaning).toBe(true);
  }
});
