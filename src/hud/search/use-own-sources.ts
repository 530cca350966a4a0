import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { presetPatient, presetProtocol } from '../../contract/presets';
import { loadWords } from '../../i18n/word-files';
import { comeFrom } from '../../store/reading';
import { loadCatalogue } from '../../store/structures/catalogue-client';
import { loadPartWords } from '../../store/structures/part-names';
import { useActions, useSelect } from '../../store/use-store';
import { loadPapers } from '../papers/use-papers';
import { useGo } from '../reading/use-go';
import {
  paperItems,
  partItems,
  structureItems,
  wordItems,
  type SearchActs,
  type SearchNames,
} from './own-items';
import type { SearchSource } from './search-item';

/** Everything that the interface itself can show. @param base where the app's files lie */
export function useOwnSources(base: string): readonly SearchSource[] {
  const { t } = useTranslation(['translation', 'terms', 'glossary', 'papers']);
  const { openPanel, openPaper, openTerm, setPatient, setProtocol } = useActions();
  const language = useSelect((state) => state.language);
  const go = useGo();
  // The sources of one language stay the same, however often this is rendered.
  return useMemo((): readonly SearchSource[] => {
    const acts: SearchActs = {
      panel: openPanel,
      treatment: (id) => {
        setProtocol({ preset: id, value: presetProtocol(id) });
        openPanel('none');
      },
      patient: (id) => {
        setPatient({ preset: id, value: presetPatient(id) });
        openPanel('none');
      },
      go,
      term: openTerm,
      paper: (id) => {
        comeFrom(null);
        openPaper(id);
      },
    };
    return [
      async () => {
        const { names } = (await loadWords(language, 'search')) as { readonly names: SearchNames };
        return wordItems(t, names, acts);
      },
      async () => {
        const [own, english] = await Promise.all([
          loadCatalogue(base, language),
          loadCatalogue(base),
        ]);
        return structureItems(
          own,
          new Map(english.items.map(({ key, name }) => [key, name])),
          acts,
        );
      },
      async () => {
        const [own, english] = await Promise.all([loadPartWords(language), loadPartWords('en')]);
        return partItems(t, own.name, english.name, acts);
      },
      async () => paperItems(t, await loadPapers(), acts),
    ];
  }, [base, go, language, openPanel, openPaper, openTerm, setPatient, setProtocol, t]);
}
