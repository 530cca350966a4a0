import { useEffect, useState } from 'react';
import type { VariableId } from '../../contract/variables';

type InPeople = Readonly<Partial<Record<VariableId, boolean>>>;

async function load(): Promise<InPeople> {
  const [{ CLAIMS }, { restsOnPeople }] = await Promise.all([
    import('../../evidence/claims'),
    import('../../evidence/in-people'),
  ]);
  const ids = Object.keys(CLAIMS) as (keyof typeof CLAIMS)[];
  return Object.fromEntries(ids.map((id) => [id, restsOnPeople(id)]));
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
