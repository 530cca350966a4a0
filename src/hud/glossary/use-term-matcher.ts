import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { i18n as I18n } from 'i18next';
import { createTermMatcher, type TermMatcher } from './match-terms';

/** Forms of exactly this language: those of the fallback would mark what only looks like a word of it. */
function formsOf(i18n: I18n, language: string): Readonly<Record<string, string>> {
  const bundle = i18n.getResourceBundle(language, 'glossary') as
    { readonly forms?: Readonly<Record<string, string>> } | undefined;
  return bundle?.forms ?? {};
}

let last:
  { readonly forms: Readonly<Record<string, string>>; readonly matcher: TermMatcher } | undefined;

/** Finds terms in texts of the language that is shown. Suspends until its words have come. */
export function useTermMatcher(): TermMatcher {
  const { i18n } = useTranslation('glossary');
  const forms = formsOf(i18n, i18n.language);
  return useMemo(() => {
    if (last?.forms !== forms) last = { forms, matcher: createTermMatcher(forms) };
    return last.matcher;
  }, [forms]);
}
