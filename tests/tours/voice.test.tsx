import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, expect, it, vi } from 'vitest';
import tours from '../../src/i18n/en/tours.json';

afterEach(() => vi.unstubAllGlobals());

/** What stands for the voice, on a device with voices for these languages. */
async function shown(language: string, voices: readonly string[]): Promise<string> {
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((lang) => ({ lang, localService: true })),
    cancel: vi.fn(),
    speak: () => {
      throw new Error('Nobody has asked for sound');
    },
  });
  // The one voice of the page is made with the module.
  vi.resetModules();
  const i18n = i18next.createInstance();
  await i18n
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: 'en', resources: { en: { tours } } });
  const { Voice } = await import('../../src/tours/Voice');
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <Voice text="Words" />
    </I18nextProvider>,
  );
}

it('offers to read aloud, and is silent until asked', async () => {
  const markup = await shown('en', ['en-GB']);
  expect(markup).toContain('Read aloud');
  expect(markup).toContain('aria-pressed="false"');
});

it('says where there is no voice for this language, and offers nothing where there is none at all', async () => {
  const markup = await shown('ar', ['en-GB']);
  expect(markup).toContain('no voice for this language');
  expect(markup).not.toContain('button');
  expect(await shown('en', [])).toBe('');
});
