import { useEffect, useState } from 'react';
import type { VariableId } from '../contract/variables';
import type { Claim } from '../evidence/claims';
import type { Finding } from '../evidence/findings';

/** One thing that a step rests on. */
export type Source =
  | { readonly kind: 'claim'; readonly id: string; readonly variable: VariableId }
  | {
      readonly kind: 'finding';
      readonly id: string;
      readonly finding: Finding;
      /** A variable whose sources name it too. */
      readonly variable: VariableId | null;
    };

const CLAIM = 'claim:';

/** What ids of sources stand for. */
function resolveSources(
  ids: readonly string[],
  findingById: (id: string) => Finding | undefined,
  claims: Readonly<Record<string, Claim>>,
): readonly Source[] {
  return ids.flatMap((id): Source[] => {
    if (id.startsWith(CLAIM))
      return [{ kind: 'claim', id, variable: id.slice(CLAIM.length) as VariableId }];
    const finding = findingById(id);
    if (finding === undefined) return [];
    const named = Object.entries(claims).find(([, claim]) => claim.findings.includes(id));
    return [{ kind: 'finding', id, finding, variable: (named?.[0] ?? null) as VariableId | null }];
  });
}

/** The sources of a stop, once the evidence has come. */
export function useFindings(ids: readonly string[]): readonly Source[] {
  const [sources, setSources] = useState<readonly Source[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all([import('../evidence/findings'), import('../evidence/claims')]).then(
      ([{ findingById }, { CLAIMS }]) =>
        wanted && setSources(resolveSources(ids, findingById, CLAIMS)),
      // Without a network the words stand without their sources.
      () => wanted && setSources([]),
    );
    return () => {
      wanted = false;
    };
  }, [ids]);
  return sources;
}
