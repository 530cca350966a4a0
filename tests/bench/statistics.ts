import { quantileOfSorted } from '../../src/math/quantile';

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly p95: number;
}

/** What a set of measurements comes to; NaN where there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? Number.NaN,
    median: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
  };
}

/** Least-squares slope of evenly spaced values, per step; 0 for fewer than two. */
export function slopeOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = (values.length - 1) / 2;
  let rise = 0;
  let run = 0;
  values.forEach((value, i) => {
    rise += (i - middle) * value;
    run += (i - middle) ** 2;
  });
  return rise / run;
}
