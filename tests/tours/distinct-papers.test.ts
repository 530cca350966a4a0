import { expect, it } from 'vitest';
import { findingById } from '../../src/evidence/findings';
import { distinctPapers } from '../../src/tours/distinct-papers';
import type { Source } from '../../src/tours/use-findings';

function sourceOf(id: string): Source {
  const finding = findingById(id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return { kind: 'finding', id, finding, variable: null };
}
const claim: Source = { kind: 'claim', id: 'claim:madrs', variable: 'madrs' };

it('names a paper once, however many of its findings a step rests on', () => {
  const sources = [sourceOf('kishimoto2016-onset'), claim, sourceOf('kishimoto2016-peak')];
  expect(distinctPapers(sources)).toEqual([sources[0], claim]);
});

it('keeps papers apart that are called the same', () => {
  const one = sourceOf('kishimoto2016-onset');
  if (one.kind !== 'finding') throw new Error('a finding was asked for');
  const other = { ...one, id: 'other', finding: { ...one.finding, doi: '10.1000/another' } };
  expect(distinctPapers([one, other])).toHaveLength(2);
});

it('keeps papers apart that have other names', () => {
  const sources = [sourceOf('gl-abdallah-13c'), sourceOf('gl-moghaddam-invertedU')];
  expect(distinctPapers(sources)).toEqual(sources);
});
