import type { VariableId } from '../contract/variables';

/**
 * One solved protocol: columns over one ascending time grid. Plain typed arrays, so that it can be
 * posted from a worker. Never integrated again: scrubbing samples it.
 */
export interface Trajectory {
  /** Grid, hours, strictly ascending, from -168 to the horizon. */
  readonly hours: Float64Array;
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
