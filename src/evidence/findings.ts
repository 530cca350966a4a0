import table from './findings.json';
import type { Provenance } from './parameters';

/** A published number or statement, as collected for this project. Load lazily: only cards need it. */
export interface Finding {
  readonly id: string;
  readonly quantity: string;
  /** A number, a range, a series, named values, a statement, or null where no number could be found. */
  readonly value: unknown;
  readonly unit: string | null;
  readonly species: string | null;
  readonly n: number | string | null;
  readonly protocol: string | null;
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly provenance: Provenance;
  readonly note?: string;
}

/** Every finding that a parameter, a causal edge, a claim or a chart point names. */
export const FINDINGS = table as unknown as readonly Finding[];

const byId = new Map(FINDINGS.map((finding) => [finding.id, finding]));

export function findingById(id: string): Finding | undefined {
  return byId.get(id);
}
