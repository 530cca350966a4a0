import type { MechanismId } from '../contract/mechanisms';
import table from './mechanisms.json';

/** How much an argument weighs: repeated or direct; one good study; small, indirect or recalled. */
export type Weight = 'strong' | 'moderate' | 'weak';

export interface Argument {
  readonly finding: string;
  /** Half a sentence: what it shows for or against the account. */
  readonly shows: string;
  readonly species: string;
  readonly weight: Weight;
}

/** What a virtual experiment would find if the account were the whole truth (models/calibration/experiments.ts). */
export interface PredictedOutcome {
  readonly manipulation: string;
  readonly readout: string;
  readonly outcome: 'present' | 'absent' | 'kept' | 'reduced' | 'raised';
}

/** One rival account of how ketamine acts. */
export interface Account {
  readonly name: string;
  /** One plain sentence. */
  readonly claim: string;
  /** The equation it changes, in plain Unicode. */
  readonly equation: string;
  /** The variable at which it enters. */
  readonly enters: string;
  readonly for: readonly Argument[];
  readonly against: readonly Argument[];
  readonly prediction: {
    /** What tells it from all the others, in one sentence. */
    readonly text: string;
    /** All of these together hold under this account alone and under no other. */
    readonly outcomes: readonly PredictedOutcome[];
  };
}

/** The accounts behind the switches. Load lazily: only cards and the document need them. */
export const ACCOUNTS = table as Readonly<Record<MechanismId, Account>>;
