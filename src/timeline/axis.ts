/**
 * The piecewise axis of the timeline: minutes of an infusion get room, weeks are compressed. A
 * position runs from 0 (the first hour) to 1 (the horizon); both directions are exact inverses.
 */
export interface TimelineAxis {
  /** Knots, hours, strictly ascending. */
  readonly hours: readonly number[];
  /** Position of each knot, 0 to 1, strictly ascending. */
  readonly positions: readonly number[];
}

/** Position (0 to 1) of an hour; clamps outside the axis. */
export function positionOf(axis: TimelineAxis, hours: number): number {
  return interpolate(axis.hours, axis.positions, hours);
}

/** Hour at a position (0 to 1); clamps outside the axis. */
export function hoursOf(axis: TimelineAxis, position: number): number {
  return interpolate(axis.positions, axis.hours, position);
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const last = from.length - 1;
  const first = from[0] ?? 0;
  if (value <= first) return to[0] ?? 0;
  if (value >= (from[last] ?? 0)) return to[last] ?? 0;
  let index = 1;
  while (index < last && value > (from[index] ?? 0)) index += 1;
  const a = from[index - 1] ?? 0;
  const b = from[index] ?? 0;
  const start = to[index - 1] ?? 0;
  const end = to[index] ?? 0;
  return start + ((end - start) * (value - a)) / (b - a);
}

/** Room each span gets, as a share of the axis. The rest, up to the horizon, gets what is left. */
const SPANS = [
  { until: -24, share: 0.06 },
  { until: 0, share: 0.05 },
  { until: 1, share: 0.17 },
  { until: 4, share: 0.13 },
  { until: 24, share: 0.17 },
  { until: 168, share: 0.17 },
  { until: 336, share: 0.09 },
] as const;

/** Builds the axis from the earliest hour to the horizon. @param horizon hours, beyond 336 */
export function createAxis(earliest: number, horizon: number): TimelineAxis {
  const hours = [earliest];
  const positions = [0];
  let position = 0;
  for (const span of SPANS) {
    position += span.share;
    hours.push(span.until);
    positions.push(position);
  }
  hours.push(horizon);
  positions.push(1);
  return { hours, positions };
}
