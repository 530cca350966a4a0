import { describe, expect, it } from 'vitest';
import { CELLS } from '../../../models/cells/cells';
import { bandsOf } from '../../../models/cells/draw/published-band';
import { DENDRITES, totalLength } from '../../../models/cells/measure/morphometry';
import { MEASURES } from '../../../models/cells/measure/named-measures';
import {
  crossingsAt,
  farthest,
  meanCrossings,
  sholl,
  shollPeak,
} from '../../../models/cells/measure/sholl';
import rows from '../../../models/cells/published.json';
import { CHECKS, fits, impliedMeanCrossings } from '../../../models/cells/published';
import { SHOLL_PROFILES, heldRadii } from '../../../models/cells/published-sholl';
import { RAT_LAYERS } from '../../../models/cells/recipes/granule';
import { readSwc } from '../../../src/atlas/neuron-swc';

/** A stem of 40 um that forks in two of 30 um each, straight up; and one of 25 um to the side. */
const tree = readSwc(
  `1 1 0 0 0 5 -1
2 3 0 10 0 1 1
3 3 0 50 0 1 2
4 3 0 80 0 1 3
5 3 18 74 0 1 3
6 3 10 0 0 1 1
7 3 35 0 0 1 6
`,
);

describe('a Sholl profile', () => {
  it('counts the branches that cross each sphere', () => {
    expect(sholl(tree, DENDRITES, 20).crossings).toEqual([2, 1, 2, 1]);
    expect([5, 15, 34, 36, 60, 79, 81].map((r) => crossingsAt(tree, DENDRITES, r))).toEqual([
      2, 2, 2, 1, 2, 1, 0,
    ]);
    expect(farthest(tree, DENDRITES)).toBe(80);
  });

  it('is on average what a fine profile is, and its area never exceeds the length', () => {
    const fine = sholl(tree, DENDRITES, 0.25).crossings;
    const mean = fine.reduce((sum, n) => sum + n, 0) / (80 / 0.25);
    expect(meanCrossings(tree, DENDRITES, 0, 80)).toBeCloseTo(mean, 1);
    const ratio = MEASURES['Sholl area by length'](tree, {});
    expect(ratio).toBeGreaterThan(0.9);
    // The two ways of 10 um from the middle of the soma count in the profile, not in the length.
    expect(80 * meanCrossings(tree, DENDRITES, 0, 80)).toBeLessThanOrEqual(
      totalLength(tree, DENDRITES) + 20 + 1e-6,
    );
  });

  it('has its peak where most branches cross, between the radii asked for', () => {
    const profile = { step: 10, crossings: [2, 6, 3, 1, 1, 4, 5, 2] };
    expect(shollPeak(profile)).toEqual({ radius: 20, crossings: 6 });
    expect(shollPeak(profile, [40, 80])).toEqual({ radius: 70, crossings: 5 });
    expect(shollPeak(profile, [0, 30], 1).crossings).toBeCloseTo(11 / 3);
  });

  it('follows on average from published length and reach', () => {
    const [low, high] = impliedMeanCrossings([1000, 2000], [100, 200]);
    expect(low).toBeCloseTo(0.76 * 5);
    expect(high).toBeCloseTo(0.94 * 20);
  });
});

describe('published Sholl profiles', () => {
  it('have a mean and a deviation at every radius, rising radii, and hold several', () => {
    for (const profile of SHOLL_PROFILES) {
      const { radii, mean, sd, finding } = profile;
      expect(mean.length, finding).toBe(radii.length);
      expect(sd.length, finding).toBe(radii.length);
      expect(radii, finding).toEqual([...radii].sort((a, b) => a - b));
      expect(heldRadii(profile).length, finding).toBeGreaterThanOrEqual(3);
      expect(CELLS.map(({ id }) => id)).toContain(profile.cell);
    }
  });

  it('are laid on the reach of the cell where they are given in ninths of it', () => {
    const [band] = bandsOf('pyramidal-ca3', tree).filter(({ of }) => of === 'basal');
    expect(band!.points.at(-1)![0]).toBeCloseTo((80 * 8) / 9);
    expect(band!.source).toContain('23 cells, rat');
  });
});

describe('checks of Sholl profiles', () => {
  const own = (id: string) =>
    CHECKS.filter(({ cell, quantity }) => cell === id && quantity.startsWith('Sholl'));

  it.each(CELLS.map(({ id }) => id))('%s has one, and a wrong tree fails it', (id) => {
    expect(own(id).length).toBeGreaterThan(0);
    const bush = readSwc(
      [
        '1 1 0 0 0 5 -1',
        ...Array.from({ length: 80 }, (_, i) => {
          const [across, along] = [Math.cos(i) * 90, Math.sin(i) * 90];
          return `${i + 2} ${i % 2 ? 3 : 4} ${across.toFixed(3)} 5 ${along.toFixed(3)} 0.5 1`;
        }),
      ].join('\n'),
    );
    expect(own(id).some((check) => !fits(check, check.measure(bush)))).toBe(true);
  });

  it('of layers of the granule cell lie where its recipe puts them', () => {
    const third = (RAT_LAYERS.molecular - RAT_LAYERS.granule) / 3;
    const [inner, outer] = [RAT_LAYERS.granule + third, RAT_LAYERS.granule + 2 * third];
    const middle = rows.find(({ quantity }) => quantity === 'length in middle third')!;
    expect([middle.from, middle.to]).toEqual([inner, outer]);
  });
});
