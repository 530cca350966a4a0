import { describe, expect, it } from 'vitest';
import { Relaxation } from '../../src/math/relaxation';

/** One step of x' = -k x + f(t) from x0, with the drive given as a function. */
function step(k: number, x0: number, h: number, f: (t: number) => number): Relaxation {
  const state = new Relaxation(k, x0);
  [0, h / 2, h].forEach((t, i) => (state.f[i] = f(t)));
  state.solve(h);
  return state;
}

describe('Relaxation', () => {
  it.each([1e-9, 0.001, 0.1, 0.299, 0.301, 5, 400])(
    'is exact for a constant drive at k h = %s',
    (k) => {
      const state = step(k, 2, 1, () => 3);
      const exact = (t: number) => 2 * Math.exp(-k * t) + (3 * -Math.expm1(-k * t)) / k;
      expect(state.x[1]).toBeCloseTo(exact(0.5), 10);
      expect(state.x[2]).toBeCloseTo(exact(1), 10);
      expect(state.error).toBeLessThan(1e-14);
    },
  );

  it.each([0.05, 0.2999, 0.3001, 4])('is exact for a quadratic drive at k = %s', (k) => {
    // x = t^2 solves x' = -k x + (2 t + k t^2).
    const state = step(k, 0, 1, (t) => 2 * t + k * t * t);
    expect(state.x[1]).toBeCloseTo(0.25, 12);
    expect(state.x[2]).toBeCloseTo(1, 12);
  });

  it('converges with the fourth order', () => {
    const error = (h: number): number => {
      const state = new Relaxation(1, 0);
      for (let t = 0; t < 1 - 1e-9; t += h) {
        [0, h / 2, h].forEach((s, i) => (state.f[i] = Math.sin(5 * (t + s))));
        state.solve(h);
        state.accept();
      }
      const exact = (Math.sin(5) - 5 * Math.cos(5) + 5 * Math.exp(-1)) / 26;
      return Math.abs((state.x[0] ?? 0) - exact);
    };
    expect(error(0.1) / error(0.05)).toBeGreaterThan(12);
  });
});
