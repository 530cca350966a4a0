import { useEffect, useState } from 'react';
import type { VariableId } from '../../contract/variables';

type InPeople = Readonly<Partial<Record<VariableId, boolean>>>;

async function load(): Promise<InPeople> {
  const [{ CLAIMS }, { findingById }, { isHuman }] = await Promise.all([
    import('../../evidence/claims'),
    import('../../evidence/findings'),
    import('../../evidence/evidence-rows'),
  ]);
  const all = Object.entries(CLAIMS).map(([id, { findings }]) => {
    const known = findings.map(findingById).filter((each) => each !== undefined);
    return [id, known.some((each) => each.provenance !== 'derived' && isHuman(each))] as const;
  });
  return Object.fromEntries(all);
}

/** Which variables rest on anything measured in people; nothing is known until the evidence has come. */
export function useInPeople(asked: boolean): InPeople {
  const [inPeople, setInPeople] = useState<InPeople>({});
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    load().then(
      (loaded) => wanted && setInPeople(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  return asked ? inPeople : {};
}
