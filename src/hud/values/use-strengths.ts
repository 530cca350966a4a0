import { useEffect, useState } from 'react';
import type { VariableId } from '../../contract/variables';
import type { Strength } from '../../evidence/edges';

/** How well each variable is known, once the evidence has come; nothing is marked until then. */
export function useStrengths(): Readonly<Partial<Record<VariableId, Strength>>> {
  const [strengths, setStrengths] = useState<Readonly<Partial<Record<VariableId, Strength>>>>({});
  useEffect(() => {
    let wanted = true;
    void import('../../evidence/claims').then(
      ({ CLAIMS }) => {
        if (!wanted) return;
        const all = Object.entries(CLAIMS).map(([id, { strength }]) => [id, strength] as const);
        setStrengths(Object.fromEntries(all));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return strengths;
}
