import { hoursOf, positionOf, type TimelineAxis } from './axis';
import { ticksOf, type Tick, type TickUnit } from './ticks';

/** A part of the timeline, hours. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Windows that are offered by name, hours. Each begins a little before the first dose and ends a little late, off the edge. */
export const NAMED_WINDOWS = {
  hours: { from: -0.25, to: 4 },
  day: { from: -2, to: 26 },
  week: { from: -24, to: 180 },
} as const satisfies Readonly<Record<string, TimeWindow>>;
export type WindowName = keyof typeof NAMED_WINDOWS;

/** The narrowest window, as a share of the axis. */
const NARROWEST = 0.03;

/** The axis of a window: the same course of time, drawn over the whole width. Null is the whole axis. */
export function windowedAxis(axis: TimelineAxis, window: TimeWindow | null): TimelineAxis {
  if (window === null) return axis;
  const start = positionOf(axis, window.from);
  const end = positionOf(axis, window.to);
  const hours = [window.from];
  const positions = [0];
  axis.hours.forEach((hour, index) => {
    if (hour <= window.from || hour >= window.to) return;
    hours.push(hour);
    positions.push(((axis.positions[index] ?? 0) - start) / (end - start));
  });
  hours.push(window.to);
  positions.push(1);
  return { hours, positions };
}

/** True if an hour lies on a (windowed) axis. */
export function isOn(axis: TimelineAxis, hours: number): boolean {
  return hours >= (axis.hours[0] ?? 0) && hours <= (axis.hours[axis.hours.length - 1] ?? 0);
}

/** A window between two places (0 to 1) of the whole axis, kept on it and not too narrow; null if it is all. */
export function windowBetween(axis: TimelineAxis, one: number, other: number): TimeWindow | null {
  const middle = (one + other) / 2;
  const width = Math.min(1, Math.max(NARROWEST, Math.abs(other - one)));
  const start = Math.min(1 - width, Math.max(0, middle - width / 2));
  if (start <= 1e-6 && width >= 1 - 1e-6) return null;
  return { from: hoursOf(axis, start), to: hoursOf(axis, start + width) };
}

/**
 * A window made narrower or wider about an hour, which stays where it is.
 * @param factor below 1 shows less time
 */
export function zoomed(
  axis: TimelineAxis,
  window: TimeWindow | null,
  hours: number,
  factor: number,
): TimeWindow | null {
  const start = window === null ? 0 : positionOf(axis, window.from);
  const end = window === null ? 1 : positionOf(axis, window.to);
  const at = Math.min(end, Math.max(start, positionOf(axis, hours)));
  if (end - start <= NARROWEST + 1e-9 && factor < 1) return window;
  return windowBetween(axis, at - (at - start) * factor, at + (end - at) * factor);
}

/** Two places of what is shown, 0 to 1: where two fingers are. */
export type Fingers = readonly [number, number];

/** Fingers nearer to each other than this share of the width count as this far apart: one over the other tells nothing of time. */
const FINGERS_APART = 0.04;

function apart([one, other]: Fingers): readonly [middle: number, width: number] {
  return [(one + other) / 2, Math.max(FINGERS_APART, Math.abs(other - one))];
}

/** A window spread, pinched or moved by two fingers: the hours that they took hold of stay under them. */
export function pinched(
  axis: TimelineAxis,
  window: TimeWindow | null,
  held: Fingers,
  now: Fingers,
): TimeWindow | null {
  const start = window === null ? 0 : positionOf(axis, window.from);
  const end = window === null ? 1 : positionOf(axis, window.to);
  const [heldMiddle, heldWidth] = apart(held);
  const [middle, width] = apart(now);
  const wide = Math.min(1, Math.max(NARROWEST, ((end - start) * heldWidth) / width));
  const from = start + heldMiddle * (end - start) - middle * wide;
  return windowBetween(axis, from, from + wide);
}

/** A window moved by a share of its own width; it stops at the ends of the axis. */
export function shifted(
  axis: TimelineAxis,
  window: TimeWindow | null,
  share: number,
): TimeWindow | null {
  if (window === null) return null;
  const start = positionOf(axis, window.from);
  const end = positionOf(axis, window.to);
  const by = Math.min(1 - end, Math.max(-start, share * (end - start)));
  return windowBetween(axis, start + by, end + by);
}

/** A window that still lies on an axis, cut to it; null if it does not. */
export function fitted(axis: TimelineAxis, window: TimeWindow | null): TimeWindow | null {
  if (window === null) return null;
  const first = axis.hours[0] ?? 0;
  const last = axis.hours[axis.hours.length - 1] ?? 0;
  const from = Math.max(first, window.from);
  const to = Math.min(last, window.to);
  return to > from && (from > first || to < last) ? { from, to } : null;
}

const HOURS: Readonly<Record<TickUnit, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168 };

/** Marks that only a narrow window has room for: amount, unit. */
const FINE: readonly (readonly [number, TickUnit])[] = [
  [-12, 'hour'],
  [-1, 'hour'],
  ...[5, 10, 15, 30, 50].map((minutes) => [minutes, 'minute'] as const),
  ...[1, 3, 6, 8, 18].map((hours) => [hours, 'hour'] as const),
  ...[2, 4, 5, 6, 10].map((days) => [days, 'day'] as const),
  ...[3, 5, 6, 10].map((weeks) => [weeks, 'week'] as const),
];

/** Labelled ticks of a windowed axis, in order of time. */
export function ticksIn(axis: TimelineAxis): readonly Tick[] {
  const usual = ticksOf(axis).filter(({ hours }) => isOn(axis, hours));
  const fine = FINE.map(([amount, unit]): Tick => {
    const hours = amount * HOURS[unit];
    return { hours, position: positionOf(axis, hours), amount, unit, rank: 4 };
  }).filter(({ hours }) => isOn(axis, hours));
  return [...usual, ...fine].sort((a, b) => a.hours - b.hours);
}
