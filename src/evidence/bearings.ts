import { CLAIMS } from './claims';
import { CAUSAL_EDGES } from './edges';
import type { EvidenceRow } from './evidence-rows';
import { OBSERVATIONS } from './observations';
import uses from './uses.json';

/** What a published number is used for: the model was fitted to it, held against it, or both. */
export type Use = 'fit' | 'check';

const fitted = new Set<string>(uses.fit);
const checked = new Set<string>(uses.check);
const byFinding = new Map<string, Set<string>>();

function bear(finding: string, variable: string): void {
  const known = byFinding.get(finding) ?? new Set<string>();
  byFinding.set(finding, known.add(variable));
}
for (const [variable, { findings }] of Object.entries(CLAIMS))
  for (const finding of findings) bear(finding, variable);
for (const { to, findings } of CAUSAL_EDGES) for (const finding of findings) bear(finding, to);
for (const { variable, finding } of OBSERVATIONS) bear(finding, variable);

/** Variables whose account, causal link or chart names this row. */
export function bearings({ table, id }: EvidenceRow): readonly string[] {
  return table === 'findings' ? [...(byFinding.get(id) ?? [])] : [];
}

export function usesOf({ table, id }: EvidenceRow): readonly Use[] {
  if (table !== 'findings') return [];
  return [
    ...(fitted.has(id) ? (['fit'] as const) : []),
    ...(checked.has(id) ? (['check'] as const) : []),
  ];
}
