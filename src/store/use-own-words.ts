import { useEffect, useState } from 'react';
import { loadWords } from '../i18n/word-files';
import { useSelect } from './use-store';

/** Files of words for tables that are English by themselves. */
type OwnWords = 'claims' | 'evidence' | 'reasons' | 'notes';

/**
 * A language's own words for a table that is English by itself (the evidence): null in English, while they are being fetched,
 * and where the language has none.
 * @param file null as long as the words are not needed
 */
export function useOwnWords<Table>(file: OwnWords | null): Table | null {
  const language = useSelect((state) => state.language);
  const [own, setOwn] = useState<{ language: string; table: Table } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (language !== 'en' && file !== null)
      void loadWords(language, file).then(
        (table) => wanted && setOwn({ language, table: table as Table }),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [language, file]);
  return own?.language === language ? own.table : null;
}
