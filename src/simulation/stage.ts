import type { Relaxation } from '../math/relaxation';

/** A quantity at the start, the middle and the end of the current step. */
export type Trace = Float64Array;

export const NODES = [0, 1, 2] as const;

export function createTrace(value = 0): Trace {
  return new Float64Array(3).fill(value);
}

/** One link of the causal chain: reads the traces of earlier stages, writes its own. */
export interface Stage {
  /** Slow states, for error control and acceptance; empty for an algebraic stage. */
  readonly states: readonly Relaxation[];
  /** Fills this stage's traces over a step of `h` hours; earlier stages are already filled. */
  solve(h: number): void;
  /** Writes this stage's published variables at one node into a row indexed by variable. */
  write(node: number, row: Float64Array): void;
}
