import table from './claims.json';
import type { Strength } from './edges';

/** What a variable is and how well it is known, in plain words. Load lazily: only cards need it. */
export interface Claim {
  readonly text: string;
  readonly strength: Strength;
  readonly species: string;
  readonly findings: readonly string[];
  /** As the model has it, in plain Unicode. */
  readonly equation: string;
}

export type ClaimId = keyof typeof table;

export const CLAIMS = table as Readonly<Record<ClaimId, Claim>>;
