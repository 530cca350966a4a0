import { useEffect, useState } from 'react';
import type { Language } from '../../contract/view';
import type { Names } from '../../atlas/names-of';

export type NamesInLanguages = Readonly<Record<Language, Names>>;

/** Names in every language, for whoever searches. Rejects if they cannot be had. */
async function loadNames(): Promise<NamesInLanguages> {
  return (await import('./names-elsewhere')).NAMES_IN_LANGUAGES;
}

/** The same once somebody searches; null until they have come. */
export function useNames(searching: boolean): NamesInLanguages | null {
  const [names, setNames] = useState<NamesInLanguages | null>(null);
  useEffect(() => {
    if (!searching || names !== null) return undefined;
    let wanted = true;
    loadNames().then(
      (come) => wanted && setNames(come),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [searching, names]);
  return names;
}
