import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate, intervalIndex, solveInInterval } from '../../src/math/monotone-cubic';

const xs = Float64Array.of(0, 1, 2.5, 3, 7);
const smooth = new Uint8Array(5);

describe('monotone cubic interpolation', () => {
  it('passes through its nodes and reproduces a straight line', () => {
    const ys = xs.map((x) => 2 * x - 1);
    for (const x of [0, 0.3, 1, 2.49, 2.5, 5, 7]) {
      expect(interpolate(xs, ys, smooth, intervalIndex(xs, x), x)).toBeCloseTo(2 * x - 1, 13);
    }
  });

  it('never leaves the values at both ends of its interval', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.constantFrom(0, 1),
        (values, x, mark) => {
          const ys = Float64Array.from(values);
          const breaks = Uint8Array.of(0, 0, mark, 0, 0);
          const i = intervalIndex(xs, x);
          const y = interpolate(xs, ys, breaks, i, x);
          const [a = 0, b = 0] = [ys[i], ys[i + 1]];
          expect(y).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9 * 1e6);
          expect(y).toBeLessThanOrEqual(Math.max(a, b) + 1e-9 * 1e6);
        },
      ),
    );
  });

  it('keeps the corner at a break sharp', () => {
    const tent = Float64Array.of(0, 1, 2.5, 2, -2);
    const breaks = Uint8Array.of(0, 0, 1, 0, 0);
    expect(interpolate(xs, tent, breaks, 1, 2.2)).toBeCloseTo(2.2, 12);
    expect(interpolate(xs, tent, smooth, 1, 2.2)).not.toBeCloseTo(2.2, 3);
  });

  it('finds where a rising column reaches a level', () => {
    const ys = Float64Array.of(0, 0.2, 3, 3.1, 9);
    const x = solveInInterval(xs, ys, smooth, 1, 1.7, 1e-9);
    expect(interpolate(xs, ys, smooth, 1, x)).toBeCloseTo(1.7, 7);
  });
});
