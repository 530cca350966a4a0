import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../src/evidence/parameters';
import {
  granuleLives,
  IMMATURE_AT_BASELINE,
  type GranuleLife,
} from '../../../src/scene/microcircuit/granule-lives';
import { valueAt } from '../../../src/simulation/trajectory';
import { solved } from '../../timeline/presets';

const immatureAt = (lives: readonly GranuleLife[], hours: number): number =>
  lives.filter(({ birth, mature }) => birth <= hours && hours < mature).length;

describe('cells born in the dentate gyrus', () => {
  const { trajectory } = solved('iv-0.5-x6');
  const perHour = IMMATURE_AT_BASELINE / (PARAMETERS.maturationTime.value * 24);

  it('come where the running total of proliferation crosses a whole number', () => {
    const births = granuleLives(trajectory, 1)
      .map(({ birth }) => birth)
      .filter((birth) => birth > -168);
    for (const until of [0, 336, 1300]) {
      let total = 0;
      for (let hours = -168; hours < until; hours += 1)
        total += (perHour * valueAt(trajectory, 'progenitorProliferation', hours + 0.5)) / 100;
      const count = births.filter((birth) => birth <= until).length;
      expect(Math.abs(count - total)).toBeLessThanOrEqual(1);
    }
  });

  it.each([-100, 336, 672, 1300])(
    'are on average as many immature as is simulated, at %f h',
    (hours) => {
      const seeds = 300;
      let sum = 0;
      for (let seed = 0; seed < seeds; seed += 1)
        sum += immatureAt(granuleLives(trajectory, seed), hours);
      const expected = (IMMATURE_AT_BASELINE * valueAt(trajectory, 'immatureNeurons', hours)) / 100;
      expect(Math.abs(sum / seeds - expected)).toBeLessThan(0.4);
    },
  );

  it('depend on nothing but course and seed', () => {
    expect(granuleLives(trajectory, 8)).toEqual(granuleLives(trajectory, 8));
  });

  it('mature after birth and go after that', () => {
    for (const { birth, mature, gone } of granuleLives(trajectory, 3)) {
      expect(mature).toBeGreaterThan(birth);
      expect(gone).toBeGreaterThanOrEqual(mature);
    }
  });
});
