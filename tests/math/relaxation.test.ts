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

  it.each([
    [0.05, 1],
    [0.7, 0.4],
    [4, 2.5],
  ])('is exact for a quartic drive once it remembers a step, k = %s, step %s', (k, h) => {
    // x = t^4 solves x' = -k x + (4 t^3 + k t^4).
    const drive = (t: number) => 4 * t ** 3 + k * t ** 4;
    const state = step(k, 0, 1, drive);
    state.accept();
    state.x[0] = 1;
    [1, 1 + h / 2, 1 + h].forEach((t, i) => (state.f[i] = drive(t)));
    state.solve(h);
    expect((state.x[1] ?? 0) / (1 + h / 2) ** 4).toBeCloseTo(1, 12);
    expect((state.x[2] ?? 0) / (1 + h) ** 4).toBeCloseTo(1, 12);
  });

  it('takes a jump of the drive for what it is once told to forget', () => {
    const state = step(1, 0, 1, () => 5);
    state.accept();
    state.forget();
    state.x[0] = 2;
    state.f.fill(3);
    state.solve(1);
    expect(state.x[2]).toBeCloseTo(2 * Math.exp(-1) + 3 * -Math.expm1(-1), 14);
  });

  it.each([0.1, 0.3, 0.45, 0.7, 1, 1.5, 2.4])(
    'knows a corner of the drive by an error estimate above the error, step %s',
    (h) => {
      for (let corner = -0.9; corner < h; corner += 0.003) {
        const drive = (t: number) => Math.max(0, t - corner);
        const state = new Relaxation(0, 0);
        const take = (start: number, length: number): void => {
          [0, 0.5, 1].forEach((s, i) => (state.f[i] = drive(start + s * length)));
          state.solve(length);
        };
        for (const start of [-3, -2, -1]) {
          take(start, 1);
          state.accept();
        }
        state.x[0] = 0;
        take(0, h);
        const exact = (Math.max(0, h - corner) ** 2 - Math.max(0, -corner) ** 2) / 2;
        const error = Math.abs((state.x[2] ?? 0) - exact);
        const estimate = Math.max(state.error, state.cornerError);
        expect(error, `corner at ${corner}`).toBeLessThanOrEqual(1.01 * estimate + 1e-12);
      }
    },
  );

  it('converges with the fifth order', () => {
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
    expect(error(0.1) / error(0.05)).toBeGreaterThan(26);
  });
});
