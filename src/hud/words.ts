import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createTimeWords, type TimeWords } from '../i18n/time-words';

/** Times in the language in force. */
export function useWords(): TimeWords {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => createTimeWords(i18n, language), [i18n, language]);
}
