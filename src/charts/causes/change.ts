import { variable, variableIndex, type Unit, type VariableId } from '../../contract/variables';
import { shownChange, type Change } from '../../i18n/numbers';
import type { Trajectory } from '../../simulation/trajectory';

/** Change from before treatment. */
export interface DrawnChange {
  readonly direction: Change;
  /** How much of a large change it is, 0 to 1 in tenths. */
  readonly amount: number;
}

/** A change at which a node is full, at least: so that what hardly ever moves does not look as if it did. */
const LARGE: Readonly<Record<Unit, number>> = {
  'ng/mL': 50,
  'umol/L': 0.2,
  fraction: 0.2,
  '% of baseline': 20,
  '% of healthy': 8,
  'per 100 spines per day': 2,
  points: 8,
  mmHg: 8,
};

/**
 * The change at which a variable's node is full: the largest in any of these courses, if that is large. One measure for all of
 * them, so that fills can be held against each other.
 */
export function fullChange(trajectories: readonly Trajectory[], id: VariableId): number {
  let most = LARGE[variable(id).unit];
  for (const { columns } of trajectories) {
    const column = columns[variableIndex(id)];
    const before = column?.[0] ?? NaN;
    column?.forEach((value) => {
      const change = Math.abs(value - before);
      if (change > most) most = change;
    });
  }
  return most;
}

/** Change of a variable; what the shown decimals hide is none. */
export function changeOf(id: VariableId, before: number, now: number, full: number): DrawnChange {
  const direction = shownChange(variable(id).unit, before, now);
  if (direction === 'unchanged') return { direction, amount: 0 };
  const amount = Math.min(1, Math.max(0.1, Math.round((10 * Math.abs(now - before)) / full) / 10));
  return { direction, amount };
}
