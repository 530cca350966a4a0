import type { i18n as I18n } from 'i18next';
import words from './en-structures.json';

/** The words of list, card and views come with them, not with the first picture. */
export function addStructureWords(i18n: I18n): void {
  if (!i18n.hasResourceBundle('en', 'structures'))
    i18n.addResourceBundle('en', 'structures', words);
}
