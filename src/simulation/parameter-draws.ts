import {
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
  type ParameterValues,
} from '../evidence/parameters';
import posterior from '../evidence/posterior.json';
import { Z_95 } from '../math/normal-distribution';
import type { SeededStream } from '../math/seeded-stream';

/** A combination of parameters that the calibration has taught something about. */
interface Direction {
  /** How much of the prior spread along it is gone, 0-1. */
  readonly shrink: number;
  /** Its unit vector, in standard deviations of the prior; what is left out is zero. */
  readonly loads: Partial<Record<ParameterId, number>>;
}

const DIRECTIONS = (posterior as { directions: readonly Direction[] }).directions.map(
  ({ shrink, loads }) => ({ shrink, loads: Object.entries(loads) as [ParameterId, number][] }),
);

/**
 * Value of a parameter `deviations` standard deviations from its best value, where the ends of its range
 * stand for the 5th and 95th percentile; on a logarithmic scale where value and end are positive. Never
 * outside the range.
 */
export function valueAtDeviation(
  id: ParameterId,
  deviations: number,
  value: number = PARAMETERS[id].value,
): number {
  const share = Math.max(-1, Math.min(1, deviations / Z_95));
  const end = PARAMETERS[id].range[share < 0 ? 0 : 1];
  return value > 0 && end > 0
    ? value * (end / value) ** Math.abs(share)
    : value + (end - value) * Math.abs(share);
}

/**
 * One plausible set of parameters. Drawn first from the published or assumed ranges, each on its own; then
 * pulled together along the combinations that the calibration targets determine (Gaussian approximation of
 * the posterior, in src/evidence/posterior.json). So parameters that were fitted together vary together, and
 * what the trials measured stays near what they measured.
 */
export function drawParameters(stream: SeededStream): Partial<ParameterValues> {
  const deviations = Object.fromEntries(PARAMETER_IDS.map((id) => [id, stream.normal()])) as Record<
    ParameterId,
    number
  >;
  // The directions are orthogonal, so the order does not matter.
  for (const { shrink, loads } of DIRECTIONS) {
    const along = loads.reduce((sum, [id, load]) => sum + load * deviations[id], 0);
    for (const [id, load] of loads) deviations[id] -= shrink * along * load;
  }
  return Object.fromEntries(PARAMETER_IDS.map((id) => [id, valueAtDeviation(id, deviations[id])]));
}
