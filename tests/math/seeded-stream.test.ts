import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/math/normal-distribution';
import { quantileOfSorted } from '../../src/math/quantile';
import { seededStream } from '../../src/math/seeded-stream';

const draws = (seed: number, label: string, n: number) => {
  const stream = seededStream(seed, label);
  return Array.from({ length: n }, () => stream.normal());
};

describe('seededStream', () => {
  it('repeats itself and differs by seed and by label', () => {
    expect(draws(1, 'a', 5)).toEqual(draws(1, 'a', 5));
    expect(draws(1, 'a', 5)).not.toEqual(draws(2, 'a', 5));
    expect(draws(1, 'a', 5)).not.toEqual(draws(1, 'b', 5));
  });

  it('is normal where it says so, also across neighbouring labels', () => {
    const first = Array.from({ length: 4000 }, (_, i) => seededStream(7, `person/${i}`).normal());
    const mean = first.reduce((sum, x) => sum + x, 0) / first.length;
    const variance = first.reduce((sum, x) => sum + (x - mean) ** 2, 0) / first.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(variance - 1)).toBeLessThan(0.08);
  });
});

it('normalCdf agrees with tabulated values', () => {
  for (const [x, p] of [
    [-1.959963985, 0.025],
    [0, 0.5],
    [1, 0.8413447461],
    [3, 0.998650102],
  ] as const) {
    expect(Math.abs(normalCdf(x) - p)).toBeLessThan(2e-7);
  }
});

it('quantileOfSorted interpolates between order statistics', () => {
  expect(quantileOfSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantileOfSorted([5], 0.95)).toBe(5);
});
