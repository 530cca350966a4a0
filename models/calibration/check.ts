/** A published number the model was not fitted to. */
export interface Check {
  readonly finding: string;
  readonly what: string;
  readonly unit: string;
  /** Published value or interval; where only a value was read, it is given with a stated margin. */
  readonly range: readonly [number, number];
  /** Whether the model hits it now. A change of this flag is news either way. */
  readonly inside: boolean;
  /** What a miss (or a hit) teaches. */
  readonly comment: string;
  readonly predict: () => number;
}
