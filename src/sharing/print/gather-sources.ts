import type { VariableId } from '../../contract/variables';
import type { Strength } from '../../evidence/edges';

export interface Evidence {
  readonly strengths: Readonly<Partial<Record<VariableId, Strength>>>;
  /** Citations, each once, in the order of the variables. */
  readonly sources: readonly string[];
}

const NO_EVIDENCE: Evidence = { strengths: {}, sources: [] };

type Gather = (ids: readonly VariableId[]) => Evidence;
let gather: Gather = () => NO_EVIDENCE;

/** Fetches the evidence, which is large. Without a network it may be out of reach; the rest is worth its page all the same. */
export async function fetchEvidence(): Promise<void> {
  try {
    const [{ CLAIMS }, { findingById }] = await Promise.all([
      import('../../evidence/claims'),
      import('../../evidence/findings'),
    ]);
    gather = (ids) => {
      const claims = ids.map((id) => [id, CLAIMS[id]] as const);
      const citations = claims.flatMap(([, claim]) =>
        claim.findings.map((id) => {
          const finding = findingById(id);
          // What was worked out from others names them itself.
          if (finding === undefined || finding.provenance === 'derived') return '';
          return finding.doi === undefined
            ? finding.citation
            : `${finding.citation}, doi:${finding.doi}`;
        }),
      );
      return {
        strengths: Object.fromEntries(claims.map(([id, { strength }]) => [id, strength])),
        sources: [...new Set(citations)].filter((each) => each !== ''),
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
