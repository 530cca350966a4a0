import { useTranslation } from 'react-i18next';
import type { i18n as I18n } from 'i18next';
import { createTermMatcher, type TermMatcher } from './match-terms';

const NO_FORMS: Readonly<Record<string, string>> = {};

/** Forms of exactly this language: those of the fallback would mark what only looks like a word of it. */
function formsOf(i18n: I18n, language: string): Readonly<Record<string, string>> {
  const bundle = i18n.getResourceBundle(language, 'glossary') as
    { readonly forms?: Readonly<Record<string, string>> } | undefined;
  return bundle?.forms ?? NO_FORMS;
}

const matchers = new WeakMap<object, TermMatcher>();

/** Made once for each language: every card and caption asks for it. */
function matcherOf(forms: Readonly<Record<string, string>>): TermMatcher {
  const known = matchers.get(forms);
  if (known !== undefined) return known;
  const matcher = createTermMatcher(forms);
  matchers.set(forms, matcher);
  return matcher;
}

/** Finds terms in texts of the language that is shown. Suspends until its words have come. */
export function useTermMatcher(): TermMatcher {
  const { i18n } = useTranslation('glossary');
  return matcherOf(formsOf(i18n, i18n.language));
}
