import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import type about from './en-about.json';
import type structures from './en-structures.json';
import type terms from './en-terms.json';
import type values from './en-values.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en;
      about: typeof about;
      terms: typeof terms;
      structures: typeof structures;
      values: typeof values;
    };
  }
}

/** Languages besides English come with the visitor who wants them. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {};

/** English is always there, as the language of the first picture and as fallback. */
export function createTranslations(): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
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
