import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { loadPartWords, type PartNames } from '../../store/structures/part-names';
import { useStage } from '../stage';

/** What parts are called in the reader's language; null until the words are here, and where they cannot be had. */
export function usePartNames(): PartNames | null {
  const { store } = useStage();
  const language = useStore(store, (state) => state.language);
  const [names, setNames] = useState<PartNames | null>(null);
  useEffect(() => {
    let wanted = true;
    loadPartWords(language).then(
      ({ name }) => wanted && setNames(name),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return names;
}
