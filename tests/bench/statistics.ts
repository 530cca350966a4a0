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

/** A straight line's rise, and how well it is known: its standard error, NaN for fewer than three points. */
export interface Rise {
  readonly slope: number;
  readonly error: number;
}

/** Least-squares line through points; the error takes their deviations for independent. */
export function riseOf(points: readonly (readonly [number, number])[]): Rise {
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [middle, level] = [mean(0), mean(1)];
  let [rise, run] = [0, 0];
  for (const [x, y] of points) {
    rise += (x - middle) * (y - level);
    run += (x - middle) ** 2;
  }
  const slope = rise / run;
  const left = points.reduce((sum, [x, y]) => sum + (y - level - slope * (x - middle)) ** 2, 0);
  return { slope, error: Math.sqrt(left / (points.length - 2) / run) };
}
