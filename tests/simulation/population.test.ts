import { describe, expect, it } from 'vitest';
import { presetProtocol } from '../../src/contract/presets';
import { variableIndex } from '../../src/contract/variables';
import { personCourse } from '../../src/simulation/population/person-course';
import { simulatePopulation, summarise } from '../../src/simulation/population/population';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';
import { uncertaintyBand } from '../../src/simulation/uncertainty';
import { defaultPatient } from './solve';

const input = { protocol: presetProtocol('iv-0.5'), patient: defaultPatient() };
const hours = [-24, 40 / 60, 24, 72, 168, 672];
const MADRS = variableIndex('madrs');

describe('a virtual population', () => {
  const n = 100;
  const people = simulatePopulation(input, { n, seed: 3, hours });

  it('is the same people whoever draws them, in whatever order', () => {
    const backwards = Array.from({ length: n }, (_, i) => personCourse(input, 3, n - 1 - i, hours));
    expect(summarise(backwards, hours)).toEqual(people);
    expect(personCourse(input, 4, 0, hours)).not.toEqual(personCourse(input, 3, 0, hours));
  });

  it('has nobody better before treatment, and people who differ after it', () => {
    expect(people.response[0]).toBe(0);
    expect(people.relapse[0]).toBe(0);
    expect((people.high[MADRS]?.[2] ?? 0) - (people.low[MADRS]?.[2] ?? 0)).toBeGreaterThan(15);
  });

  it('scatters around the curve of the patient it was drawn around', () => {
    const expected = valueAt(simulate(input), 'responseProbability', 24);
    expect(Math.abs((people.response[2] ?? 0) - expected)).toBeLessThan(0.12);
  });

  it('relapses after a single infusion, cumulatively', () => {
    expect(people.relapse.at(-1) ?? 0).toBeGreaterThan(0.5);
    expect(people.relapse[2]).toBe(0);
  });
});

describe('parameter uncertainty', () => {
  const band = uncertaintyBand(input, hours, { draws: 25, seed: 9 });

  it('is reproducible and holds the curve', () => {
    expect(uncertaintyBand(input, hours, { draws: 25, seed: 9 })).toEqual(band);
    const curve = simulate(input);
    for (const id of ['madrs', 'ketaminePlasma', 'spineDensityPrefrontal'] as const) {
      hours.forEach((hour, i) => {
        const value = valueAt(curve, id, hour);
        const slack = 0.01 * Math.abs(value);
        expect(band.low[variableIndex(id)]?.[i]).toBeLessThanOrEqual(value + slack);
        expect(band.high[variableIndex(id)]?.[i]).toBeGreaterThanOrEqual(value - slack);
      });
    }
  });

  it('gives receptor block as a band that reaches well below and above a quarter', () => {
    const i = variableIndex('nmdarOccupancyInterneuron');
    expect(band.low[i]?.[1]).toBeLessThan(0.3);
    expect(band.high[i]?.[1]).toBeGreaterThan(0.45);
  });
});
