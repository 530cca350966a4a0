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
  readonly loads: Readonly<Partial<Record<ParameterId, number>>>;
  /** How far it moves for what was drawn upstream of it, so that what was measured stays as measured. */
  readonly answers: Readonly<Partial<Record<ParameterId, number>>>;
}

const entries = (loads: Direction['loads']): [ParameterId, number][] =>
  Object.entries(loads) as [ParameterId, number][];

const DIRECTIONS = (posterior as { directions: readonly Direction[] }).directions.map(
  ({ shrink, loads, answers }) => ({ shrink, loads: entries(loads), answers: entries(answers) }),
);

/**
 * Value of a parameter `deviations` standard deviations from its best value, where the ends of its range
 * stand for the 5th and 95th percentile; on a logarithmic scale where both are positive. A value that was
 * read lies somewhere in its range and each side has its own width; a fitted one moves evenly to both sides,
 * by the width of the range as a whole, because its range was only where the search began. Never outside the
 * range.
 */
export function valueAtDeviation(
  id: ParameterId,
  deviations: number,
  value: number = PARAMETERS[id].value,
): number {
  const { range, fitted } = PARAMETERS[id];
  const [low, high] = range;
  if (fitted === true) {
    const share = deviations / (2 * Z_95);
    const moved = low > 0 ? value * (high / low) ** share : value + (high - low) * share;
    return Math.min(high, Math.max(low, moved));
  }
  const share = Math.max(-1, Math.min(1, deviations / Z_95));
  const end = range[share < 0 ? 0 : 1];
  return value > 0 && end > 0
    ? value * (end / value) ** Math.abs(share)
    : value + (end - value) * Math.abs(share);
}

/**
 * One plausible set of parameters. Drawn first from the published or assumed ranges, each on its own; then
 * pulled together along the combinations that the calibration targets determine (Gaussian approximation, in
 * src/evidence/posterior.json). So parameters that were fitted together vary together, and what the trials
 * measured stays near what they measured. Exposure and receptor block learn from plasma levels alone.
 */
export function drawParameters(stream: SeededStream): Partial<ParameterValues> {
  const deviations = Object.fromEntries(PARAMETER_IDS.map((id) => [id, stream.normal()])) as Record<
    ParameterId,
    number
  >;
  const along = (parts: readonly [ParameterId, number][]): number =>
    parts.reduce((sum, [id, load]) => sum + load * deviations[id], 0);
  // Upstream directions come first; those of one half are orthogonal, so their order does not matter.
  for (const { shrink, loads, answers } of DIRECTIONS) {
    const move = -shrink * along(loads) - along(answers);
    for (const [id, load] of loads) deviations[id] += move * load;
  }
  return Object.fromEntries(PARAMETER_IDS.map((id) => [id, valueAtDeviation(id, deviations[id])]));
}
