import type { VariableId } from '../../contract/variables';
import type { Strength } from '../../evidence/edges';

export interface Evidence {
  readonly strengths: Readonly<Partial<Record<VariableId, Strength>>>;
  /** Citations, each once, in the order of the variables. */
  readonly sources: readonly string[];
}

/** How sure each variable is, and the papers it rests on. The evidence is large and comes when asked for. */
export async function gatherSources(ids: readonly VariableId[]): Promise<Evidence> {
  const [{ CLAIMS }, { findingById }] = await Promise.all([
    import('../../evidence/claims'),
    import('../../evidence/findings'),
  ]);
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
}
