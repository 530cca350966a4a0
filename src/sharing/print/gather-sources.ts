import type { VariableId } from '../../contract/variables';
import type { Paper } from '../../evidence/bibliography';
import type { Strength } from '../../evidence/edges';
import { referenceLine } from './reference-line';

export interface Evidence {
  readonly strengths: Readonly<Partial<Record<VariableId, Strength>>>;
  /** Papers as a list of references has them, each once; one of each variable before the second of any. */
  readonly sources: readonly string[];
}

const NO_EVIDENCE: Evidence = { strengths: {}, sources: [] };

/** The first of each list, then the second of each, and so on: what is cut off at the end is fair to all. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}

type Gather = (ids: readonly VariableId[]) => Evidence;
let gather: Gather = () => NO_EVIDENCE;

/** Fetches the evidence, which is large. Without a network it may be out of reach; the rest is worth its page all the same. */
export async function fetchEvidence(): Promise<void> {
  try {
    const [{ CLAIMS }, { bibliography }] = await Promise.all([
      import('../../evidence/claims'),
      import('../../evidence/bibliography'),
    ]);
    gather = (ids) => {
      const claims = ids.map((id) => [id, CLAIMS[id]] as const);
      const read = new Map<string, Paper[]>();
      for (const paper of bibliography())
        for (const { table, id, provenance } of paper.taken) {
          // What was worked out from others names them itself.
          if (table !== 'findings' || provenance === 'derived') continue;
          read.set(id, [...(read.get(id) ?? []), paper]);
        }
      const papers = claims.map(([, { findings }]) => findings.flatMap((id) => read.get(id) ?? []));
      return {
        strengths: Object.fromEntries(claims.map(([id, { strength }]) => [id, strength])),
        sources: [...new Set(inTurn(papers))].map(referenceLine),
      };
    };
  } catch {
    // Asked for again with the next print.
  }
}

/** How sure each variable is, and the papers it rests on, as far as the evidence has come. */
export function sourcesNow(ids: readonly VariableId[]): Evidence {
  return gather(ids);
}
