import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { VARIABLES, variableIndex } from '../../src/contract/variables';
import { quantileOfSorted } from '../../src/math/quantile';
import { solveGroup } from '../../src/simulation/population/group';
import { hourBlocks } from '../../src/simulation/population/hour-blocks';
import { personCourse } from '../../src/simulation/population/person-course';
import { simulatePopulation, summarise } from '../../src/simulation/population/population';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';
import { uncertaintyBand } from '../../src/simulation/uncertainty';
import { defaultPatient } from './solve';

const input = { protocol: presetProtocol('iv-0.5'), patient: defaultPatient() };
const hours = [-24, 40 / 60, 24, 72, 168, 672];
const MADRS = variableIndex('madrs');
const PTSD = variableIndex('ptsdSeverity');

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

describe('people of a seed', () => {
  it('stay who they are when others join them or the groups are cut elsewhere', () => {
    const few = { input, seed: 11, hours: [24, 0.5] };
    const cells = few.hours.length * VARIABLES.length;
    const all = solveGroup({ ...few, first: 0, count: 12 }).values;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 12 }),
        (first, wanted) => {
          const count = Math.min(wanted, 12 - first);
          const { values } = solveGroup({ ...few, first, count });
          expect(values).toEqual(all.slice(first * cells, (first + count) * cells));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('have the same course at an hour whatever other hours are asked for', () => {
    const together = simulatePopulation(input, { n: 6, seed: 2, hours });
    hours.forEach((hour, i) => {
      const alone = simulatePopulation(input, { n: 6, seed: 2, hours: [hour] });
      for (const which of ['median', 'low', 'high'] as const)
        alone[which].forEach((column, v) => expect(together[which][v]?.[i]).toBe(column[0]));
      for (const which of ['response', 'remission', 'relapse'] as const)
        expect(together[which][i]).toBe(alone[which][0]);
    });
  });
});

describe('quantile bands', () => {
  const patient = presetPatient('ptsd');
  const n = 41;
  const at = [0.5, 24, 168];
  const courses = Array.from({ length: n }, (_, i) =>
    personCourse({ ...input, patient }, 5, i, at),
  );
  const summary = summarise(courses, at);

  it('are those of the people, to the stated six in a hundred million, for every variable', () => {
    VARIABLES.forEach(({ id }, v) =>
      at.forEach((_, i) => {
        const sorted = Float64Array.from(
          courses,
          ({ values }) => values[i * VARIABLES.length + v]!,
        ).sort();
        for (const [column, q] of [
          [summary.low, 0.05],
          [summary.median, 0.5],
          [summary.high, 0.95],
        ] as const) {
          const expected = quantileOfSorted(sorted, q);
          const off = Math.abs(column[v]![i]! - expected);
          expect(off, `${id}, quantile ${q}`).toBeLessThanOrEqual(
            6e-8 * Math.abs(expected) + 1e-40,
          );
        }
      }),
    );
  });

  it('keep fractions and scores within their scales', () => {
    VARIABLES.forEach(({ id, unit }, v) => {
      const all = [summary.low, summary.median, summary.high].flatMap((columns) => [
        ...columns[v]!,
      ]);
      const top = id === 'madrs' ? 60 : id === 'ptsdSeverity' ? 80 : unit === 'fraction' ? 1 : 1e6;
      expect(Math.min(...all), id).toBeGreaterThanOrEqual(0);
      expect(Math.max(...all), id).toBeLessThanOrEqual(top);
    });
  });

  it('say that a scale is not there for people who are not rated on it', () => {
    expect(summary.median[PTSD]!.every((value) => value > 0)).toBe(true);
    const others = simulatePopulation(input, { n: 3, seed: 1, hours: at });
    for (const { 0: column } of [[others.low[PTSD]!], [others.median[PTSD]!], [others.high[PTSD]!]])
      expect([...column!]).toEqual([NaN, NaN, NaN]);
  });
});

it('cuts the hours into parts that fit into memory', () => {
  expect(hourBlocks(1_000, 150)).toEqual([{ from: 0, to: 150 }]);
  expect(hourBlocks(10_000, 36)).toHaveLength(1);
  expect(hourBlocks(10, 0)).toEqual([{ from: 0, to: 0 }]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 300 }), (n, count) => {
      const blocks = hourBlocks(n, count, 1e6);
      expect(blocks[0]?.from).toBe(0);
      expect(blocks.at(-1)?.to).toBe(count);
      blocks.forEach(({ from, to }, i) => {
        if (i > 0) expect(from).toBe(blocks[i - 1]?.to);
        expect((to - from) * n * VARIABLES.length).toBeLessThanOrEqual(
          Math.max(1e6, n * VARIABLES.length),
        );
      });
    }),
  );
});

describe('parameter uncertainty', () => {
  const band = uncertaintyBand(input, hours, { draws: 25, seed: 9 });

  it('is reproducible', () => {
    expect(uncertaintyBand(input, hours, { draws: 25, seed: 9 })).toEqual(band);
  });

  it('holds the curve of the values in use, without being told to', () => {
    const asked = [40 / 60, 24, 168];
    const settled = uncertaintyBand(input, asked, { draws: 200, seed: 9 });
    const curve = simulate({ ...input, at: asked });
    for (const id of [
      'ketaminePlasma',
      'ketamineBrainUnbound',
      'nmdarOccupancyInterneuron',
      'nmdarOccupancyPyramidal',
      'glutamateRelease',
      'spineDensityPrefrontal',
      'dissociation',
      'madrs',
      'responseProbability',
    ] as const) {
      asked.forEach((hour, i) => {
        const value = valueAt(curve, id, hour);
        // What is over is over for every draw.
        const slack = 1e-6 * Math.abs(value);
        expect(settled.low[variableIndex(id)]?.[i], `${id} at ${hour}`).toBeLessThanOrEqual(
          value + slack,
        );
        expect(settled.high[variableIndex(id)]?.[i], `${id} at ${hour}`).toBeGreaterThanOrEqual(
          value - slack,
        );
      });
    }
  });

  it('gives receptor block as a band that reaches well below and above a quarter', () => {
    // The ends of a band settle slowly: of 25 draws one lies beyond each.
    const settled = uncertaintyBand(input, [40 / 60], { draws: 200, seed: 9 });
    const i = variableIndex('nmdarOccupancyInterneuron');
    expect(settled.low[i]?.[0]).toBeLessThan(0.3);
    expect(settled.high[i]?.[0]).toBeGreaterThan(0.45);
  });
});
