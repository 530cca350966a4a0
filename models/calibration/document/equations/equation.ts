import type { VariableId } from '../../../../src/contract/variables';

/** A line of mathematics as the code has it. `[[id]]` stands where a parameter stands. */
export interface Equation {
  /** What it says, in a sentence; may name parameters as `[[id]]` too. */
  readonly words: string;
  readonly tex: string;
  /** Published variables whose value this line gives. */
  readonly gives?: readonly VariableId[];
}

export interface EquationStage {
  readonly title: string;
  /** Where the code is, below src/simulation. */
  readonly code: string;
  readonly intro: string;
  /** Symbols that are neither parameters nor published variables, with their meaning and unit. */
  readonly symbols: readonly (readonly [tex: string, meaning: string])[];
  readonly equations: readonly Equation[];
  /** Parameters that the stage uses outside a line of mathematics, each with how. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}
