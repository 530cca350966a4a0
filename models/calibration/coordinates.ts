import { PARAMETERS, type ParameterId } from '../../src/evidence/parameters';
import { Z_95 } from '../../src/math/normal-distribution';

/**
 * Parameters in standard deviations of what is plausible before any fit: a range is read as 5th and 95th
 * percentile, on a logarithmic scale where all of it is positive.
 */
function scale(id: ParameterId): {
  at: (share: number) => number;
  shareOf: (value: number) => number;
} {
  const [low, high] = PARAMETERS[id].range;
  return low > 0
    ? {
        at: (share) => low * (high / low) ** share,
        shareOf: (value) => Math.log(value / low) / Math.log(high / low),
      }
    : {
        at: (share) => low + (high - low) * share,
        shareOf: (value) => (value - low) / (high - low),
      };
}

/** Value of a parameter at `z` standard deviations from the middle of its range, never outside the range. */
export function valueAtCoordinate(id: ParameterId, z: number): number {
  return scale(id).at(Math.min(1, Math.max(0, 0.5 + z / (2 * Z_95))));
}

/** Where a value lies in its range, standard deviations from the middle. */
export function coordinateOf(id: ParameterId, value: number): number {
  const share = Math.min(1, Math.max(0, scale(id).shareOf(value)));
  return (share - 0.5) * 2 * Z_95;
}
