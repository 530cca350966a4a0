import type { i18n as I18n } from 'i18next';
import words from './en-about.json';

/** The words about what this is come with their page, not with the first picture. */
export function addAboutWords(i18n: I18n): void {
  if (!i18n.hasResourceBundle('en', 'about')) i18n.addResourceBundle('en', 'about', words);
}
