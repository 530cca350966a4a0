import type { i18n as I18n } from 'i18next';
import terms from './en-terms.json';

/** Technical names come with the panel that shows them, not with the first picture. */
export function addTerms(i18n: I18n): void {
  if (!i18n.hasResourceBundle('en', 'terms')) i18n.addResourceBundle('en', 'terms', terms);
}
