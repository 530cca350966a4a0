import { EARLIEST_HOURS } from '../../../src/contract/horizon';
import { VARIABLES } from '../../../src/contract/variables';
import type { Question } from '../system/subject';
import { System, type SpineTotals } from '../system/system';
import { Extrapolation } from './extrapolation';

/** All variables at the hours asked for. */
export interface Solution {
  /** One row per hour, indexed by variable. */
  readonly rows: readonly Float64Array[];
  /** Running totals at the same hours. */
  readonly spines: readonly SpineTotals[];
  readonly evaluations: number;
  readonly steps: number;
}

export interface Strictness {
  /** Error of one step, as a share of the largest size of each state. */
  readonly tolerance: number;
  /** Hours. */
  readonly largestStep: number;
}

/**
 * The fastest rate of the model is about 110 per hour; steps near the limit of stability would keep small
 * oscillations alive, and cost more columns than they save steps.
 */
export const STRICT: Strictness = { tolerance: 1e-13, largestStep: 0.03 };
/** After a break, hours. */
const FIRST_STEP = 1e-3;

/**
 * Solves to almost the last digit, restarting wherever something happens. At such an hour the values are
 * those just before it.
 *
 * @param hours ascending
 */
export function solve(
  question: Question,
  hours: readonly number[],
  { tolerance, largestStep } = STRICT,
): Solution {
  const system = new System(question);
  const y = system.atRest();
  const integrator = new Extrapolation((at, dy) => system.slope(at, dy), y, tolerance, largestStep);
  const rows: Float64Array[] = [];
  const spines: SpineTotals[] = [];
  const breaks = new Set(system.breaks);
  const wanted = new Set(hours);
  const first = system.breaks[0] ?? Number.POSITIVE_INFINITY;
  let t = EARLIEST_HOURS;
  for (const stop of [...new Set([...system.breaks, ...hours])].sort((a, b) => a - b)) {
    if (stop > first) integrator.advance(stop - t);
    t = stop;
    if (wanted.has(stop)) {
      const row = new Float64Array(VARIABLES.length);
      system.publish(y, row);
      rows.push(row);
      spines.push(system.spineTotals(y));
    }
    if (breaks.has(stop)) {
      system.enter(stop, y);
      integrator.step = FIRST_STEP;
    }
  }
  return { rows, spines, evaluations: system.evaluations, steps: integrator.steps };
}
