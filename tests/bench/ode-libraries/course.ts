import type { Case } from '../../../models/reference/cases';
import { System } from '../../../models/reference/system/system';
import { EARLIEST_HOURS } from '../../../src/contract/horizon';
import { VARIABLES } from '../../../src/contract/variables';
import type { Library } from './library';

/** What a library made of a case. */
export interface Outcome {
  /** All variables at the hours asked for, one row per hour. */
  readonly rows: readonly Float64Array[];
  /** How far each state has moved at any stop. */
  readonly moved: Float64Array;
  readonly evaluations: number;
}

/**
 * Solves one case with a library: from break to break, with a stop at each of `hours` to read the
 * variables, and no output otherwise.
 */
export function solveCourse(
  { hours: horizon, ...question }: Case,
  library: Library,
  tolerance: number,
  scales: Float64Array | undefined,
  hours: readonly number[],
): Outcome {
  const system = new System(question);
  const start = system.atRest();
  const integrator = library.begin({
    system,
    start,
    scales: scales ?? start.slice().fill(1),
    tolerance,
  });
  const { y } = integrator;
  const rows: Float64Array[] = [];
  const moved = new Float64Array(start.length);
  const breaks = new Set(system.breaks);
  const wanted = new Set(hours);
  const stops = new Set([...system.breaks, ...hours, horizon.at(-1)!]);
  let t = EARLIEST_HOURS;
  for (const stop of [...stops].sort((a, b) => a - b)) {
    if (stop > system.breaks[0]!) integrator.advance(t, stop);
    t = stop;
    for (let i = 0; i < y.length; i++) moved[i] = Math.max(moved[i]!, Math.abs(y[i]! - start[i]!));
    if (wanted.has(stop)) {
      const row = new Float64Array(VARIABLES.length);
      system.publish(y, row);
      rows.push(row);
    }
    if (breaks.has(stop)) system.enter(stop, y);
  }
  return { rows, moved, evaluations: system.evaluations };
}
