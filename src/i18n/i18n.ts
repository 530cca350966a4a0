import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type about from './en-about.json';
import type dendrite from './en-dendrite.json';
import type microcircuit from './en-microcircuit.json';
import type panels from './en-panels.json';
import type structures from './en-structures.json';
import type synapse from './en-synapse.json';
import type terms from './en-terms.json';
import type values from './en-values.json';
import en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en &
        typeof panels &
        typeof microcircuit &
        typeof dendrite &
        typeof synapse;
      about: typeof about;
      terms: typeof terms;
      structures: typeof structures;
      values: typeof values;
    };
  }
}

/** Languages besides English come with the visitor who wants them. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {};

/** Words of panels and of the scales inside the brain: the first picture does without them. */
const FURTHER_TEXTS = [
  () => import('./en-panels.json'),
  () => import('./en-microcircuit.json'),
  () => import('./en-dendrite.json'),
  () => import('./en-synapse.json'),
];

/** Adds the words of panels and of microcircuit, dendrite and synapse to those that are there. */
export async function addFurtherTexts(instance: I18n): Promise<void> {
  for (const { default: texts } of await Promise.all(FURTHER_TEXTS.map((load) => load())))
    instance.addResourceBundle('en', 'translation', texts, true);
}

/** English is always there, as the language of the first picture and as fallback. */
export function createTranslations(): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    // What has not been loaded yet says nothing, and is said once it has.
    parseMissingKeyHandler: () => '',
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  return instance;
}

/** Loads a language if need be and switches to it. */
export async function switchLanguage(instance: I18n, language: string): Promise<void> {
  const load = LOADERS[language];
  if (load !== undefined && !instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', (await load()).default);
  }
  await instance.changeLanguage(language);
}
