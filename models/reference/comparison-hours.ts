import { EARLIEST_HOURS, SHORTEST_HORIZON_HOURS } from '../../src/contract/horizon';
import type { Protocol } from '../../src/contract/protocol';

/** After the first dose; the last is the end of the shortest timeline. */
const AFTER_FIRST = [
  0.02, 0.1, 0.25, 0.4, 0.55, 0.66, 0.7, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20,
  24, 30, 36, 48, 60, 72, 96, 120, 144, 168, 200, 240, 288, 336, 432, 504, 600, 672, 840, 1008,
];
const AFTER_FIRST_BRIEF = [
  0.1, 0.4, 0.66, 1, 2, 4, 8, 12, 18, 24, 36, 48, 72, 120, 168, 240, 336, 504, 672,
];
const AROUND_OTHERS = [-0.01, 0, 0.02, 0.4, 0.66, 1, 4, 12, 24];
const AFTER_LAST = [48, 168, 336, 504, 672];
/** Doses of a course that are looked at closely: first, second, one in the middle, and the last. */
const CLOSELY = (count: number): number[] => [1, Math.floor(count / 2), count - 1];

/** Hours at which two solutions are compared: densest where things move, and around dose boundaries. */
export function comparisonHours({ doses }: Protocol, brief: boolean): number[] {
  const boundaries = doses.flatMap(({ hours, durationMinutes, everyHours, count }) =>
    Array.from({ length: count ?? 1 }, (_, i) => ({
      start: hours + i * (everyHours ?? 0),
      lasts: durationMinutes / 60,
    })),
  );
  const first = boundaries[0]!;
  const last = boundaries.at(-1)!;
  const hours = new Set([EARLIEST_HOURS, first.start, first.start + first.lasts]);
  for (const after of brief ? AFTER_FIRST_BRIEF : AFTER_FIRST) hours.add(first.start + after);
  for (const index of new Set(CLOSELY(boundaries.length))) {
    const one = boundaries[index];
    if (one === undefined || index === 0) continue;
    for (const after of AROUND_OTHERS) hours.add(one.start + after);
    hours.add(one.start + one.lasts);
  }
  if (boundaries.length > 1) for (const after of AFTER_LAST) hours.add(last.start + after);
  hours.add(SHORTEST_HORIZON_HOURS);
  return [...hours].sort((a, b) => a - b);
}
