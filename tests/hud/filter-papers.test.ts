import { expect, it } from 'vitest';
import { bibliography } from '../../src/evidence/bibliography';
import { filterPapers } from '../../src/hud/papers/filter-papers';

const ALL = { words: '', humanOnly: false, stage: null, variable: null } as const;
const papers = bibliography();

it('leaves the list whole when nothing is asked', () => {
  expect(filterPapers(papers, ALL)).toEqual(papers);
});

it('finds by words in any order, without accents', () => {
  expect(filterPapers(papers, { ...ALL, words: '2019 jimenez' }).map(({ id }) => id)).toEqual([
    'moreno-jimenez-2019',
  ]);
});

it('keeps what was measured in people, and of that what bears on a variable or a stage', () => {
  const human = filterPapers(papers, { ...ALL, humanOnly: true });
  expect(human.length).toBeLessThan(papers.length);
  expect(human.every((paper) => paper.human)).toBe(true);
  const bdnf = filterPapers(papers, { ...ALL, variable: 'bdnf' });
  expect(bdnf.length).toBeGreaterThan(0);
  const stage = filterPapers(papers, { ...ALL, stage: 'signalling' });
  for (const paper of bdnf) expect(stage).toContain(paper);
});

it('finds by words of the language that the reader reads in', () => {
  const spines = bibliography().find(({ id }) => id === 'moda-sava-2019');
  const told = ({ species }: { species: string | null }) => [
    species === 'mouse' ? 'Maus' : undefined,
  ];
  const found = filterPapers(papers, { ...ALL, words: 'maus moda' }, told);
  expect(found).toEqual([spines]);
  expect(filterPapers(papers, { ...ALL, words: 'maus moda' })).toEqual([]);
});
