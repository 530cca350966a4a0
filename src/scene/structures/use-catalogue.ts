import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalogue } from '../../atlas/catalogue';
import { CATALOGUE_FILE, loadCatalogue } from '../../store/structures/catalogue-client';
import { useStage } from '../stage';

/** The same with the names of a language; null until they are here, and where they cannot be had. */
export function useNamedCatalogue(base: string): Catalogue | null {
  const { store } = useStage();
  const language = useStore(store, (state) => state.language);
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let wanted = true;
    loadCatalogue(base, language).then(
      (loaded) => wanted && setCatalogue(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [base, language]);
  return catalogue;
}

/** Names and numbers of everything; null until they are here. A missing file is a notice, and nothing else. */
export function useCatalogue(base: string): Catalogue | 'loading' | 'missing' {
  const { store } = useStage();
  const [catalogue, setCatalogue] = useState<Catalogue | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let wanted = true;
    loadCatalogue(base).then(
      (loaded) => wanted && setCatalogue(loaded),
      (error: unknown) => {
        if (!wanted) return;
        setCatalogue('missing');
        const reason = error instanceof Error ? error.message.slice(0, 80) : String(error);
        store.getState().actions.notify({
          tone: 'warning',
          key: 'modelMissing',
          values: { file: CATALOGUE_FILE, reason },
        });
      },
    );
    return () => {
      wanted = false;
    };
  }, [base, store]);
  return catalogue;
}
