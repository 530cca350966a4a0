import type { i18n as I18n } from 'i18next';
import { directionOf } from '../i18n/locale';
import { loadFaces } from './script-faces';

/** Says on the document which language it is in, which way that runs, and in that language what the page is. */
export function bindDocumentLanguage(i18n: I18n): void {
  const write = (): void => {
    const root = document.documentElement;
    root.lang = i18n.language;
    root.dir = directionOf(i18n.language);
    loadFaces(i18n.language);
    document.title = i18n.t('app.title');
    // Its English stands in index.html until the words of the panels come.
    const description = i18n.t('app.description');
    const meta = document.querySelector('meta[name="description"]');
    if (description !== '') meta?.setAttribute('content', description);
  };
  i18n.on('languageChanged', write);
}
