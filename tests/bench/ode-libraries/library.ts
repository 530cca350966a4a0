import type { System } from '../../../models/reference/system/system';

/** What a library is asked to solve. */
export interface Problem {
  readonly system: System;
  /** States at the start; not to be written to. */
  readonly start: Float64Array;
  /** How far each state moves in the course: what its error is measured against. */
  readonly scales: Float64Array;
  /** Error of a step as a share of the scale. */
  readonly tolerance: number;
}

/** A library at work on one problem. */
export interface Integrator {
  /** States now; what enters at a break is written here. */
  readonly y: Float64Array;
  /** Integrates from `from` to `to` (hours). After a break it starts afresh. */
  advance(from: number, to: number): void;
}

/** One npm package and the method it uses. */
export interface Library {
  readonly name: string;
  readonly method: string;
  readonly begin: (problem: Problem) => Integrator;
}

/** Relative tolerance as a share of the absolute one: next to nothing, for those that must have one. */
export const RELATIVE = 1e-3;
/** First step after a break, hours; all that have to be told one are told the same. */
export const FIRST_STEP = 1e-3;
/**
 * Hours. Longer steps are beyond what an explicit method can take at the fastest rates of the model (110
 * per hour); told so, the libraries need fewer evaluations and stay where the equations are defined.
 */
export const LARGEST_STEP = 0.04;

/** Some go on for ever with a NaN; then the tolerance was too loose. */
export function mustBeNumber(hours: number): void {
  if (Number.isNaN(hours)) throw new RangeError('The library lost its way');
}
