import type { i18n as I18n } from 'i18next';
import terms from './en-terms.json';
import values from './en-values.json';

/** Technical names, and the words of their panel, come with the panel, not with the first picture. */
export function addTerms(i18n: I18n): void {
  if (!i18n.hasResourceBundle('en', 'terms')) i18n.addResourceBundle('en', 'terms', terms);
  if (!i18n.hasResourceBundle('en', 'values')) i18n.addResourceBundle('en', 'values', values);
}
