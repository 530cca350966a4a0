import { useEffect, useState } from 'react';
import type { Claim } from '../evidence/claims';
import type { Finding } from '../evidence/findings';

/** The evidence as far as it has come. */
export interface Papers {
  finding(id: string): Finding | undefined;
  claim(id: string): Claim | undefined;
}

const NONE: Papers = { finding: () => undefined, claim: () => undefined };

/** Findings and claims are many, and come late. */
export function usePapers(): Papers {
  const [papers, setPapers] = useState<Papers>(NONE);
  useEffect(() => {
    let wanted = true;
    Promise.all([import('../evidence/findings'), import('../evidence/claims')]).then(
      ([{ findingById }, { CLAIMS }]) => {
        const claims: Readonly<Record<string, Claim | undefined>> = CLAIMS;
        if (wanted) setPapers({ finding: findingById, claim: (id) => claims[id] });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return papers;
}
