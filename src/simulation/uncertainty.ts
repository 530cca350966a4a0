import { quantileOfSorted } from '../math/quantile';
import { seededStream } from '../math/seeded-stream';
import { VARIABLES } from '../contract/variables';
import { DRAWS } from './draws';
import { drawParameters } from './parameter-draws';
import { simulate, type SimulationInput } from './simulate';
import { createSample, sampleAt } from './trajectory';

/** 5th and 95th percentile of every variable at the hours asked for. */
export interface Band {
  /** One column per variable in the order of VARIABLES, aligned to the hours asked for. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

export interface BandOptions {
  /** How many sets of parameters are tried. */
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * What the doubt about parameters leaves open, as raw quantiles: where the model bends, the trajectory of the
 * published and fitted values need not run in the middle.
 */
export function uncertaintyBand(
  input: SimulationInput,
  hours: readonly number[],
  { draws = DRAWS, seed = 1 }: BandOptions = {},
): Band {
  const sample = createSample();
  const tried: Float64Array[] = [];
  const record = (parameters: SimulationInput['parameters']): void => {
    const trajectory = simulate({
      ...input,
      resolution: 'rough',
      ...(parameters ? { parameters } : {}),
    });
    const row = new Float64Array(hours.length * VARIABLES.length);
    hours.forEach((hour, i) =>
      row.set(sampleAt(trajectory, hour, sample).values, i * VARIABLES.length),
    );
    tried.push(row);
  };
  for (let draw = 0; draw < draws; draw++) {
    record({ ...drawParameters(seededStream(seed, `parameters/${draw}`)), ...input.parameters });
  }
  const low = VARIABLES.map(() => new Float64Array(hours.length));
  const high = VARIABLES.map(() => new Float64Array(hours.length));
  hours.forEach((_, i) => {
    for (let v = 0; v < VARIABLES.length; v++) {
      const values = Float64Array.from(tried, (row) => row[i * VARIABLES.length + v]!).sort();
      low[v]![i] = quantileOfSorted(values, 0.05);
      high[v]![i] = quantileOfSorted(values, 0.95);
    }
  });
  return { low, high };
}
