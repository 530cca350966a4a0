import { EARLIEST_HOURS, SHORTEST_HORIZON_HOURS } from '../../src/contract/horizon';
import { parameterValues } from '../../src/evidence/parameters';
import { everythingGiven } from './system/schedule';
import type { Question } from './system/subject';

/** After the first dose. */
const AFTER_FIRST = [
  0.02, 0.1, 0.25, 0.4, 0.55, 0.66, 0.7, 0.8, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 20, 24, 30, 36, 48, 72,
  96, 120, 168, 240, 336, 504, 672, 1008,
];
const AFTER_FIRST_BRIEF = [
  0.1, 0.4, 0.66, 1, 2, 4, 8, 12, 18, 24, 36, 48, 72, 120, 168, 240, 336, 504,
];
const AROUND_OTHERS = [-0.01, 0.02, 0.4, 0.66, 1, 4, 12, 24];
const AFTER_LAST = [48, 168, 336, 504, 672];

/** Doses of a course that are looked at closely: the second, one in the middle, and the last. */
function closely(count: number): number[] {
  return [1, count >> 1, count - 1].filter((index) => index > 0 && index < count);
}

/** Hours at which two solutions are compared: densest where things move, and around dose boundaries. */
export function comparisonHours(
  { protocol, patient, parameters }: Question,
  brief: boolean,
): number[] {
  const given = everythingGiven(protocol, patient.weightKg, parameterValues(parameters));
  const first = given[0]!;
  const last = given.at(-1)!;
  const hours = new Set([EARLIEST_HOURS, first.start, first.end, SHORTEST_HORIZON_HOURS]);
  for (const after of brief ? AFTER_FIRST_BRIEF : AFTER_FIRST) hours.add(first.start + after);
  for (const index of closely(given.length)) {
    const { start, end } = given[index]!;
    hours.add(start).add(end);
    for (const after of AROUND_OTHERS) hours.add(start + after);
  }
  if (given.length > 1) for (const after of AFTER_LAST) hours.add(last.start + after);
  return [...hours].sort((a, b) => a - b);
}
