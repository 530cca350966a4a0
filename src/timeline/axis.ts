/**
 * The axis of the timeline: minutes of an infusion get room, weeks are compressed. A position runs from
 * 0 (the first hour) to 1 (the horizon); both directions are exact inverses, as the axis is straight
 * between its knots.
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
  if (value <= (from[0] ?? 0)) return to[0] ?? 0;
  if (value >= (from[last] ?? 0)) return to[last] ?? 0;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const a = from[low] ?? 0;
  const b = from[high] ?? 0;
  const start = to[low] ?? 0;
  const end = to[high] ?? 0;
  return start + ((end - start) * (value - a)) / (b - a);
}

/** Room before the origin, as shares of the axis: the days before, and the last day. */
const BEFORE = [
  { from: -Infinity, share: 0.055 },
  { from: -24, share: 0.045 },
] as const;
/** An infusion's length, hours, and its room: evenly spaced, as it is watched minute by minute. */
const EVEN_HOURS = 2 / 3;
const EVEN_SHARE = 0.13;
/** Knots of the part after it, in which equal room stands for equal ratios of time. */
const KNOTS = 96;

/**
 * Builds the axis: even through an infusion's minutes, then logarithmic up to the horizon. The two join
 * with the same slope, so that a curve drawn along the axis has no kink that is not its own.
 * @param horizon hours, beyond 336
 */
export function createAxis(earliest: number, horizon: number): TimelineAxis {
  const hours: number[] = [];
  const positions: number[] = [];
  let position = 0;
  for (const { from, share } of BEFORE) {
    hours.push(Math.max(earliest, from));
    positions.push(position);
    position += share;
  }
  hours.push(0);
  positions.push(position);
  const even = position + EVEN_SHARE;
  const later = horizon - EVEN_HOURS;
  const pace = paceFor(later, (1 - even) / (EVEN_SHARE / EVEN_HOURS));
  const whole = Math.log1p(later / pace);
  for (let knot = 0; knot < KNOTS; knot += 1) {
    const share = knot / KNOTS;
    hours.push(EVEN_HOURS + pace * Math.expm1(share * whole));
    positions.push(even + (1 - even) * share);
  }
  hours.push(horizon);
  positions.push(1);
  return { hours, positions };
}

/**
 * The pace (hours) at which log(1 + t / pace) starts as steeply as the even part ends: solves
 * pace * log(1 + later / pace) = room by bisection; the left side rises with the pace.
 */
function paceFor(later: number, room: number): number {
  let low = 1e-3;
  let high = 24;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (middle * Math.log1p(later / middle) < room) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
