import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../atlas/catalogue';
import { loadCatalogue } from '../../store/structures/catalogue-client';

/** The catalogue of everything with a name, in the language in force. */
export function useAtlas(base: string): Catalogue | 'loading' | 'missing' {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const [atlas, setAtlas] = useState<Catalogue | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let wanted = true;
    loadCatalogue(base, language).then(
      (loaded) => wanted && setAtlas(loaded),
      () => wanted && setAtlas('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [base, language]);
  return atlas;
}
