import { useEffect, useState } from 'react';
import type { Catalogue } from '../../atlas/catalogue';
import { loadCatalogue } from '../../store/structures/catalogue-client';

/** The catalogue of everything with a name, and the words for it. */
export function useAtlas(base: string): Catalogue | 'loading' | 'missing' {
  const [atlas, setAtlas] = useState<Catalogue | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let wanted = true;
    loadCatalogue(base).then(
      (loaded) => wanted && setAtlas(loaded),
      () => wanted && setAtlas('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [base]);
  return atlas;
}
