import type { ParameterId, ParameterValues } from '../../src/evidence/parameters';

/** One published number the model is fitted to, and the model's answer. */
export interface Target {
  readonly finding: string;
  readonly what: string;
  /** The published number, or our number for a finding that gives none: see `reading`. */
  readonly published: number;
  /** Set where `published` is ours: what the finding says, and how a number was made of it. */
  readonly reading?: string;
  /** How far off counts as one. */
  readonly tolerance: number;
  readonly predict: (p: Partial<ParameterValues>) => number;
  /** Why the fit cannot reach it, where it cannot: reported, and tested to be a miss still. */
  readonly missed?: string;
}

export interface Group {
  readonly name: string;
  readonly free: readonly ParameterId[];
  readonly targets: readonly Target[];
}
