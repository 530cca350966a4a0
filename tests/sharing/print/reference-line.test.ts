import { describe, expect, it } from 'vitest';
import { bibliography } from '../../../src/evidence/bibliography';
import { fetchEvidence, sourcesNow } from '../../../src/sharing/print/gather-sources';
import { referenceLine } from '../../../src/sharing/print/reference-line';

const NOTHING = {
  authors: null,
  year: null,
  title: null,
  journal: null,
  volume: null,
  pages: null,
  doi: null,
  pmid: null,
  pmcid: null,
  note: null,
};

describe('a printed source', () => {
  it('names authors, year, title, journal, place and identifier', () => {
    const paper = {
      ...NOTHING,
      authors: 'Zarate CA et al.',
      year: 2006,
      title: 'Does it work?',
      journal: 'Arch Gen Psychiatry',
      volume: '63',
      pages: '856-864',
      doi: '10.1/x',
    };
    expect(referenceLine(paper)).toBe(
      'Zarate CA et al. 2006. Does it work? Arch Gen Psychiatry 63:856-864. doi:10.1/x',
    );
  });

  it('leaves out what is not known', () => {
    expect(referenceLine({ ...NOTHING, authors: 'Berman RM', year: 2000 })).toBe('Berman RM 2000.');
    expect(referenceLine({ ...NOTHING, note: 'label', pmid: '7' })).toBe('label. PMID 7');
    for (const paper of bibliography()) {
      const line = referenceLine(paper);
      expect(line, paper.id).not.toMatch(/null|undefined|\.\.|^\s|\s$| {2}/);
      expect(line.length, paper.id).toBeGreaterThan(8);
    }
  });

  it('is one paper, also where a finding was read in several', async () => {
    expect(sourcesNow(['madrs']).sources).toEqual([]);
    await fetchEvidence();
    const { sources, strengths } = sourcesNow(['madrs', 'glutamateRelease']);
    const lines = new Set(bibliography().map(referenceLine));
    expect(sources.length).toBeGreaterThan(5);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(lines.has(source), source).toBe(true);
    expect(Object.keys(strengths)).toEqual(['madrs', 'glutamateRelease']);
  });
});
