import { createInstance, type BackendModule, type i18n as I18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../contract/view';
import base from './en/base.json';
import { loadWords, loadMerged } from './word-files';
import type { Namespaces } from './namespaces';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: Namespaces;
  }
}

/** The files that the first picture does without: words of panels and of the scales inside the brain. */
const FURTHER_FILES = ['panels', 'microcircuit', 'dendrite', 'synapse'] as const;

/** Fetches words when a view first asks for them, in its language and, as fallback, in English. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, answer) {
    const words =
      namespace === 'translation'
        ? loadMerged(language, ['base', ...FURTHER_FILES])
        : loadWords(language, namespace);
    words.then(
      (loaded: ResourceKey) => answer(null, loaded),
      (reason: unknown) => answer(reason instanceof Error ? reason : String(reason), null),
    );
  },
};

/** Adds the English words of panels and of microcircuit, dendrite and synapse to those that are there. */
export async function addFurtherTexts(instance: I18n): Promise<void> {
  instance.addResourceBundle('en', 'translation', await loadMerged('en', FURTHER_FILES), true);
}

/** English is always there, as the language of the first picture and as fallback; all else is fetched. */
export function createTranslations(): I18n {
  const instance = createInstance();
  void instance
    .use(backend)
    .use(initReactI18next)
    .init({
      resources: { en: { translation: base } },
      partialBundledLanguages: true,
      lng: 'en',
      fallbackLng: 'en',
      ns: ['translation'],
      initAsync: false,
      interpolation: { escapeValue: false },
      // What has not been loaded yet says nothing, and is said once it has.
      parseMissingKeyHandler: () => '',
      react: { bindI18nStore: 'added' },
    });
  return instance;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set<Language | 'ar'>(['ar']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
