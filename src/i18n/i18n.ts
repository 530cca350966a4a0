import {
  createInstance,
  type BackendModule,
  type FormatterModule,
  type i18n as I18n,
  type ResourceKey,
} from 'i18next';
import { initReactI18next } from 'react-i18next';
import base from './en/base.json';
import { directionOf, isolated } from './locale';
import type { Namespaces } from './namespaces';
import { plainNumber } from './numbers';
import { loadMerged, loadWords } from './word-files';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: Namespaces;
  }
}

/** The files that the first picture does without: words of panels and of the scales inside the brain. */
const FURTHER_FILES = ['panels', 'microcircuit', 'dendrite', 'synapse'] as const;
const MAIN_FILES = ['base', ...FURTHER_FILES] as const;

/** Fetches words when a view first asks for them, in its language and, as fallback, in English. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, answer) {
    const words =
      namespace === 'translation'
        ? loadMerged(language, MAIN_FILES)
        : loadWords(language, namespace);
    words.then(
      (loaded: ResourceKey) => answer(null, loaded),
      (reason: unknown) => answer(reason instanceof Error ? reason : String(reason), null),
    );
  },
};

/**
 * Writes what is put into a sentence: numbers in the manner of the language; where text runs from right to left, each piece
 * kept together, so that figures, units and Latin names stand as they are read; unless it is asked for `bare`, since the sentence
 * keeps it together with another: `{{amount, bare}}`.
 */
function written(value: unknown, format: string | undefined, language: string): unknown {
  if (value === undefined || value === null) return value;
  const text = typeof value === 'number' ? plainNumber(language, value) : value;
  return typeof text === 'string' &&
    text !== '' &&
    format !== 'bare' &&
    directionOf(language) === 'rtl'
    ? isolated(text)
    : text;
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format, language) => written(value, format, language ?? 'en') as string,
};

/** Adds the English words of panels and of microcircuit, dendrite and synapse to those that are there. */
export async function addFurtherTexts(instance: I18n): Promise<void> {
  instance.addResourceBundle('en', 'translation', await loadMerged('en', FURTHER_FILES), true);
}

/** Changes the language once its words are there. Rejects, and changes nothing, if they cannot be had. */
export async function speak(
  instance: I18n,
  language: string,
  stillWanted: () => boolean,
): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    const words = await loadMerged(language, MAIN_FILES);
    instance.addResourceBundle(language, 'translation', words);
  }
  if (stillWanted()) await instance.changeLanguage(language);
}

/** English is always there, as the language of the first picture and as fallback; all else is fetched. */
export function createTranslations(): I18n {
  const instance = createInstance();
  void instance
    .use(backend)
    .use(formatter)
    .use(initReactI18next)
    .init({
      resources: { en: { translation: base } },
      partialBundledLanguages: true,
      lng: 'en',
      fallbackLng: 'en',
      load: 'currentOnly',
      ns: ['translation'],
      initAsync: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      // What has not been loaded yet says nothing, and is said once it has.
      parseMissingKeyHandler: () => '',
      react: { bindI18nStore: 'added' },
    });
  return instance;
}
