import { positionOf, type TimelineAxis } from './axis';

export type TickUnit = 'minute' | 'hour' | 'day' | 'week';

/** A labelled mark. The labels say the compression: minutes, then hours, days and weeks. */
export interface Tick {
  readonly hours: number;
  readonly position: number;
  readonly amount: number;
  readonly unit: TickUnit;
  /** Lower is kept first when labels would touch. */
  readonly rank: number;
}

const HOURS: Readonly<Record<TickUnit, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168 };

/** Amount, unit and rank, in order of time. */
const MARKS: readonly (readonly [number, TickUnit, number])[] = [
  [-1, 'week', 1],
  [-1, 'day', 1],
  [0, 'minute', 0],
  [20, 'minute', 3],
  [40, 'minute', 1],
  [2, 'hour', 2],
  [4, 'hour', 2],
  [12, 'hour', 3],
  [1, 'day', 0],
  [3, 'day', 3],
  [1, 'week', 1],
  [2, 'week', 1],
  [4, 'week', 2],
  [8, 'week', 1],
  [12, 'week', 2],
  [26, 'week', 2],
  [52, 'week', 2],
];

/** Labelled ticks that lie on the axis. */
export function ticksOf(axis: TimelineAxis): readonly Tick[] {
  const last = axis.hours[axis.hours.length - 1] ?? 0;
  return MARKS.flatMap(([amount, unit, rank]) => {
    const hours = amount * HOURS[unit];
    if (hours > last) return [];
    return [{ hours, position: positionOf(axis, hours), amount, unit, rank }];
  });
}

/** Where a tick's label stands, px. */
export interface LabelSpan {
  readonly start: number;
  readonly end: number;
}

/** Keeps the ticks whose labels do not touch, best rank first. `spans` in the order of `ticks`. */
export function thinTicks(
  ticks: readonly Tick[],
  spans: readonly LabelSpan[],
  gap = 10,
): ReadonlySet<Tick> {
  const kept = new Set<Tick>();
  const taken: LabelSpan[] = [];
  const byRank = ticks.map((tick, index) => ({ tick, span: spans[index] }));
  byRank.sort((a, b) => a.tick.rank - b.tick.rank);
  for (const { tick, span } of byRank) {
    if (span === undefined) continue;
    if (taken.some((other) => span.start < other.end + gap && other.start < span.end + gap))
      continue;
    kept.add(tick);
    taken.push(span);
  }
  return kept;
}

/** Unlabelled marks: until which hour, how far apart (hours). */
const RULER: readonly (readonly [number, number])[] = [
  [-24, 24],
  [0, 6],
  [1, 1 / 12],
  [4, 0.5],
  [24, 2],
  [168, 24],
  [336, 24],
  [Infinity, 168],
];

/** Positions of the fine ruler under the labels; its density shows how the axis is compressed. */
export function rulerOf(axis: TimelineAxis): readonly number[] {
  const last = axis.hours[axis.hours.length - 1] ?? 0;
  const positions: number[] = [];
  let from = axis.hours[0] ?? 0;
  for (const [until, step] of RULER) {
    const end = Math.min(until, last);
    for (let index = 0; from + index * step < end - 1e-9; index += 1) {
      positions.push(positionOf(axis, from + index * step));
    }
    from = end;
    if (end >= last) break;
  }
  positions.push(1);
  return positions;
}
