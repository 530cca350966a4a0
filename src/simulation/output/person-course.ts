import type { CliOutput } from '../../contract/cli-output';
import { VARIABLES } from '../../contract/variables';
import { simulate, type SimulationInput } from '../simulate';
import { createSample, sampleAt } from '../trajectory';
import { uncertaintyBand } from '../uncertainty';
import { series } from './series';

/**
 * The course of one patient at the hours asked for, and what the doubt about parameters leaves open (5th and
 * 95th percentile of draws by this seed). Takes seconds: not for the thread of a page.
 */
export function personCourse(
  input: SimulationInput,
  hours: readonly number[],
  seed: number,
): CliOutput['variables'] {
  // With the hours asked for as grid points there is no interpolation in what is written.
  const trajectory = simulate({ ...input, at: hours });
  const sample = createSample();
  const values = VARIABLES.map(() => new Float64Array(hours.length));
  hours.forEach((hour, i) => {
    sampleAt(trajectory, hour, sample);
    values.forEach((column, v) => {
      column[i] = sample.values[v] ?? Number.NaN;
    });
  });
  const band = uncertaintyBand(input, hours, { seed });
  return series(values, band.low, band.high);
}

/** Last hour of a course, solved in great strides. @throws RangeError if the protocol is more than can be solved */
export function horizonOf(input: SimulationInput): number {
  return simulate({ ...input, resolution: 'rough' }).hours.at(-1) ?? 0;
}
