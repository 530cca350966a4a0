import { createRequire } from 'node:module';
import { FIRST_STEP, LARGEST_STEP, mustBeNumber, RELATIVE, type Library } from './library';

/** What we use of it. The package carries its TypeScript source, which our strict settings would refuse. */
interface Odex {
  Solver: new (size: number) => {
    maxSteps: number;
    initialStepSize: number;
    maxStepSize: number;
    absoluteTolerance: readonly number[];
    relativeTolerance: number;
    solve(
      slope: (t: number, y: readonly number[]) => ArrayLike<number>,
      from: number,
      y: readonly number[],
      to: number,
    ): { readonly y: readonly number[]; readonly outcome: number };
  };
}

const require = createRequire(import.meta.url);
const { Solver } = require('odex') as Odex;
const CONVERGED = 0;

export const odex: Library = {
  name: 'odex',
  method: 'extrapolation, order varies',
  begin({ system, start, scales, tolerance }) {
    const y = start.slice();
    const point = start.slice();
    const dy = new Float64Array(y.length);
    const solver = new Solver(y.length);
    solver.maxSteps = Number.MAX_SAFE_INTEGER;
    solver.initialStepSize = FIRST_STEP;
    solver.absoluteTolerance = Array.from(scales, (scale) => tolerance * scale);
    solver.relativeTolerance = RELATIVE * tolerance;
    solver.maxStepSize = LARGEST_STEP;
    const slope = (t: number, at: readonly number[]): Float64Array => {
      mustBeNumber(t);
      // Our equations see one kind of array only, whichever library asks.
      for (let i = 0; i < point.length; i++) point[i] = at[i]!;
      system.slope(point, dy);
      return dy;
    };
    return {
      y,
      advance(from, to) {
        const { y: end, outcome } = solver.solve(slope, from, [...y], to);
        if (outcome !== CONVERGED) throw new RangeError('odex gave up');
        y.set(end);
      },
    };
  },
};
