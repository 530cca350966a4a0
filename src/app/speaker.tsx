import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { LANGUAGES } from '../contract/view';
import { createTranslations, speak } from '../i18n/i18n';
import { Speaker } from '../modes/speaker/Speaker';
import { bindDocumentLanguage } from './document-language';

const translations = createTranslations();
bindDocumentLanguage(translations);
const preferred = navigator.languages
  .map((tag) => LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0]))
  .find((each) => each !== undefined);
/** Words of another language that cannot be had leave those that are there. */
const follow = (language: string): void => {
  if (language !== translations.language)
    void speak(translations, language, () => true).catch(() => undefined);
};
if (preferred !== undefined) follow(preferred);

const container = document.getElementById('app');
if (container === null) throw new Error('speaker.html has no #app');
createRoot(container).render(
  <StrictMode>
    <I18nextProvider i18n={translations}>
      <Speaker
        onLook={({ language, theme }) => {
          document.documentElement.dataset['theme'] = theme;
          follow(language);
        }}
        now={() => new Date()}
        home={new URL(`${import.meta.env.BASE_URL}?mode=present`, document.baseURI).href}
      />
    </I18nextProvider>
  </StrictMode>,
);
