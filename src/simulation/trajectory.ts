import { VARIABLES, variableIndex, type VariableId } from '../contract/variables';
import {
  interpolate,
  interpolateInto,
  intervalIndex,
  solveInInterval,
} from '../math/monotone-cubic';

/**
 * One solved protocol: columns over one ascending time grid. Plain typed arrays, so that it can be
 * posted from a worker. Never integrated again: scrubbing samples it.
 */
export interface Trajectory {
  /** Grid, hours, strictly ascending, from -168 to the horizon. */
  readonly hours: Float64Array;
  /** 1 where a slope may jump (a dose begins or an infusion ends), else 0; same length as `hours`. */
  readonly breaks: Uint8Array;
  /** One column per published variable, in the order of VARIABLES; same length as `hours`. NaN where a
   * variable does not exist for this patient (ptsdSeverity outside PTSD). */
  readonly columns: readonly Float64Array[];
  /** Spines formed since -168 h, in % of the healthy density (cumulative, never falls). */
  readonly spinesFormed: Float64Array;
  /** Spines eliminated since -168 h, in % of the healthy density (cumulative, never falls). */
  readonly spinesEliminated: Float64Array;
}

/** All variables at one instant. Allocate once with createSample, rewrite with sampleAt. */
export interface Sample {
  hours: number;
  /** Indexed by variableIndex(id). */
  readonly values: Float64Array;
}

export type SampleReader = (sample: Sample, id: VariableId) => number;

/** Which of the two running totals of spines. */
export type SpineEvents = 'formed' | 'eliminated';

const DENSITY = variableIndex('spineDensityPrefrontal');

export function createSample(): Sample {
  return { hours: 0, values: new Float64Array(VARIABLES.length) };
}

/** Value of one variable in a sample, in the variable's own unit. */
export const readSample: SampleReader = (sample, id) => sample.values[variableIndex(id)]!;

const place = new Float64Array(1);

/**
 * Writes all variables at `hours` (clamped to the trajectory) into `out` and returns it. Monotone cubic
 * between grid points; allocates nothing. Prefrontal spine density is computed from the two running
 * totals, so that density, births and deaths agree at every instant, not only on the grid.
 */
export function sampleAt(trajectory: Trajectory, hours: number, out: Sample): Sample {
  const { hours: grid, breaks, columns } = trajectory;
  const t = clamp(grid, hours);
  const i = intervalIndex(grid, t);
  out.hours = t;
  place[0] = t;
  for (let v = 0; v < columns.length; v++)
    interpolateInto(out.values, v, grid, columns[v]!, breaks, i, place);
  out.values[DENSITY] = densityAt(trajectory, i, t);
  return out;
}

/** One variable at `hours`, exactly as {@link sampleAt} gives it. */
export function valueAt(trajectory: Trajectory, id: VariableId, hours: number): number {
  const { hours: grid, breaks, columns } = trajectory;
  const t = clamp(grid, hours);
  const i = intervalIndex(grid, t);
  const index = variableIndex(id);
  return index === DENSITY
    ? densityAt(trajectory, i, t)
    : interpolate(grid, columns[index]!, breaks, i, t);
}

/** Spines formed or eliminated from -168 h to `hours`, % of healthy density. */
export function spineEventsAt(trajectory: Trajectory, events: SpineEvents, hours: number): number {
  const { hours: grid, breaks } = trajectory;
  const t = clamp(grid, hours);
  return interpolate(grid, totals(trajectory, events), breaks, intervalIndex(grid, t), t);
}

/**
 * The hour at which a running total of spines reaches `level` (% of healthy density), to 1e-9 h: when
 * the k-th spine is born or dies. `undefined` if it never does within the trajectory.
 */
export function hourOfSpineEvent(
  trajectory: Trajectory,
  events: SpineEvents,
  level: number,
): number | undefined {
  const { hours: grid, breaks } = trajectory;
  const total = totals(trajectory, events);
  const last = grid.length - 1;
  if (level <= total[0]!) return level === total[0]! ? grid[0] : undefined;
  if (!(level <= total[last]!)) return undefined;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (total[middle]! < level) low = middle;
    else high = middle;
  }
  return solveInInterval(grid, total, breaks, low, level, 1e-9);
}

function totals(trajectory: Trajectory, events: SpineEvents): Float64Array {
  return events === 'formed' ? trajectory.spinesFormed : trajectory.spinesEliminated;
}

function densityAt(
  { hours, breaks, columns, spinesFormed, spinesEliminated }: Trajectory,
  i: number,
  t: number,
): number {
  const atRest = columns[DENSITY]![0]!;
  const formed = interpolate(hours, spinesFormed, breaks, i, t);
  const eliminated = interpolate(hours, spinesEliminated, breaks, i, t);
  return atRest + (formed - eliminated);
}

function clamp(grid: Float64Array, hours: number): number {
  return Math.min(Math.max(hours, grid[0]!), grid[grid.length - 1]!);
}
