import { createRequire } from 'node:module';
import { FIRST_STEP, LARGEST_STEP, mustBeNumber, type Library } from './library';

interface CashKarp {
  dt: number;
  t: number;
  step(limit: number): boolean;
}

/** What we use of it; the package has no types. */
type Integrate = (
  y: Float64Array,
  slope: (dy: Float64Array, y: Float64Array, t: number) => void,
  t: number,
  dt: number,
  options: {
    readonly tol: number;
    readonly verbose: boolean;
    readonly dtMaxMag: number;
    readonly errorScaleFunction: (state: number) => number;
  },
) => CashKarp;

const require = createRequire(import.meta.url);
const integrate = require('ode45-cash-karp') as Integrate;

export const cashKarp: Library = {
  name: 'ode45-cash-karp',
  method: 'Cash-Karp 5(4)',
  begin({ system, start, scales, tolerance }) {
    const y = start.slice();
    // It writes into our array, so the states need no copying.
    const solver = integrate(
      y,
      (dy, at, t) => {
        mustBeNumber(t);
        system.slope(at, dy);
      },
      0,
      FIRST_STEP,
      {
        tol: tolerance,
        verbose: false,
        dtMaxMag: LARGEST_STEP,
        errorScaleFunction: (state) => scales[state]!,
      },
    );
    return {
      y,
      advance(from, to) {
        solver.t = from;
        solver.dt = FIRST_STEP;
        while (solver.step(to));
      },
    };
  },
};
