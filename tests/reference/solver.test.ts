import { describe, expect, it } from 'vitest';
import { CASES } from '../../models/reference/cases';
import { committedRows } from '../../models/reference/committed';
import { deviations } from '../../models/reference/deviation';
import { digestOf } from '../../models/reference/digest';
import { solve } from '../../models/reference/solver/solve';
import { simulate } from '../../src/simulation/simulate';
import { spineEventsAt } from '../../src/simulation/trajectory';
import type { Manner } from '../../models/reference/tolerances';
import { normalDistribution, sumExceeds } from '../../models/reference/system/normal-distribution';

const MANNERS: readonly { readonly manner: Manner; readonly what: string }[] = [
  { manner: 'on-grid', what: 'agrees with the simulation where that lands on an hour' },
  { manner: 'between', what: 'agrees with the simulation between its grid points' },
  { manner: 'rough', what: 'agrees with the simulation where that is asked to be rough' },
];

/** Long enough for the fast stages, short enough for every test run. */
const FIRST_DAY = 24;

describe.each(CASES)('$id', (one) => {
  const reference = () => committedRows(one);

  it('has a reference of today', () => {
    const why = 'Parameters, cases or variables have changed: run npm run reference';
    expect(reference().digest, why).toBe(digestOf(one));
  });

  it.each(MANNERS)('$what', { timeout: 30_000 }, ({ manner }) => {
    const off = deviations(one, reference().rows, manner).filter(
      // Written so that a NaN on one side counts as off.
      ({ ofAllowed }) => !(ofAllowed <= 1),
    );
    expect(off).toEqual([]);
  });
});

it('spines are born and die in the same numbers in both', () => {
  const { protocol, patient } = CASES[0]!;
  const hours = [0.1, 6, 24, 48, 96, 240];
  const { spines } = solve({ protocol, patient }, hours);
  const trajectory = simulate({ protocol, patient, at: hours });
  spines.forEach(({ formed, eliminated }, h) => {
    const hour = hours[h]!;
    expect(spineEventsAt(trajectory, 'formed', hour) / formed).toBeCloseTo(1, 6);
    expect(spineEventsAt(trajectory, 'eliminated', hour) / eliminated).toBeCloseTo(1, 6);
  });
});

describe('the reference itself', () => {
  it('is what the committed solver gives', () => {
    const one = CASES[0]!;
    const hours = one.hours.filter((hour) => hour <= FIRST_DAY);
    const { rows } = solve(one, hours);
    const committed = committedRows(one).rows;
    rows.forEach((row, h) =>
      row.forEach((value, v) => {
        if (Number.isNaN(value)) expect(committed[h]![v]).toBeNaN();
        else
          expect(Math.abs(value - committed[h]![v]!)).toBeLessThan(1e-10 * (1 + Math.abs(value)));
      }),
    );
  });

  it('has a normal distribution of its own that is right in the middle and in the tails', () => {
    expect(normalDistribution(0)).toBe(0.5);
    expect(normalDistribution(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalDistribution(-6) / 9.865876450376946e-10).toBeCloseTo(1, 12);
    expect(normalDistribution(2.999999) - normalDistribution(-2.999999)).toBeCloseTo(
      1 - 2 * normalDistribution(-2.999999),
      14,
    );
  });

  it.each([
    { level: 0.7, deviation: 0.25, mean: 0.3 },
    { level: 0.7, deviation: 0.02, mean: 1.2 },
    { level: 1.2, deviation: 0.5, mean: 0.004 },
    { level: -0.3, deviation: 0.25, mean: 0.2 },
  ])(
    'has a share of people above $level, deviation $deviation and mean $mean, that a sum over them confirms',
    ({ level, deviation, mean }) => {
      // Simpson's rule over the exponential part, in units of its mean.
      const [end, pieces] = [40, 40_000];
      let sum = 0;
      for (let i = 0; i <= pieces; i++) {
        const x = (i * end) / pieces;
        const weight = i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2;
        sum += weight * Math.exp(-x) * normalDistribution((x * mean - level) / deviation);
      }
      expect(sumExceeds(level, deviation, mean)).toBeCloseTo((sum * end) / (3 * pieces), 10);
    },
  );
});
