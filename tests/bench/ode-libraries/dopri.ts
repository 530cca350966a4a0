import { Dopri } from 'dopri';
import { LARGEST_STEP, mustBeNumber, RELATIVE, type Library } from './library';

export const dopri: Library = {
  name: 'dopri',
  method: 'Dormand-Prince 5(4)',
  begin({ system, start, scales, tolerance }) {
    const size = start.length;
    const y = start.slice();
    const point = start.slice();
    const slopes = new Float64Array(size);
    // It knows one tolerance for all states, so it is given them in units of their scales.
    const slope = (t: number, scaled: number[], dy: number[]): void => {
      mustBeNumber(t);
      for (let i = 0; i < size; i++) point[i] = scaled[i]! * scales[i]!;
      system.slope(point, slopes);
      for (let i = 0; i < size; i++) dy[i] = slopes[i]! / scales[i]!;
    };
    return {
      y,
      advance(from, to) {
        const solver = new Dopri(slope, size, {
          atol: tolerance,
          rtol: RELATIVE * tolerance,
          stepSizeMax: LARGEST_STEP,
          maxSteps: Number.MAX_SAFE_INTEGER,
          tcrit: [to],
        });
        solver.initialise(
          from,
          Array.from(y, (value, i) => value / scales[i]!),
        );
        const [end] = solver.run(to)([to]);
        for (let i = 0; i < size; i++) y[i] = end![i]! * scales[i]!;
      },
    };
  },
};
