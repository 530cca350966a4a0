import table from './edges.json';

/** How sure the field is. `assumed` is ours: plausible, not shown. */
export type Strength = 'established' | 'supported' | 'disputed' | 'assumed';

/** One arrow of the causal diagram. Ids of variables, or `dose`, `stress`, `expectancy`. */
export interface CausalEdge {
  readonly from: string;
  readonly to: string;
  readonly species: string;
  readonly strength: Strength;
  readonly findings: readonly string[];
}

export const CAUSAL_EDGES = table as readonly CausalEdge[];

/** The arrows that end at a variable. */
export function causesOf(variableId: string): readonly CausalEdge[] {
  return CAUSAL_EDGES.filter(({ to }) => to === variableId);
}
