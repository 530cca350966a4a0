import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOrigin } from '../../contract/link-embed';
import { LANGUAGES, THEMES } from '../../contract/view';
import { hoursNow, useSession } from '../../store/use-store';
import { shareLink } from '../link/share-link';
import { Outcome } from '../Outcome';
import { useCopy } from '../use-copy';
import { useLiveState } from '../use-live-state';
import { courseNames } from '../words/course-names';
import { ShareCode } from '../ShareCode';
import { embedCode } from './embed-code';

const SIZES = {
  wide: { width: null, height: 540 },
  medium: { width: 960, height: 540 },
  large: { width: 1280, height: 720 },
  upright: { width: 390, height: 700 },
} as const;
const SIZE_IDS = ['wide', 'medium', 'large', 'upright'] as const;

/** Names of languages, each in itself. */
function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The code that shows this view in another page. */
export function EmbedPart() {
  const { t, i18n } = useTranslation(['share', 'translation']);
  const session = useSession();
  const state = useLiveState();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { result, copy } = useCopy(field);
  const [size, setSize] = useState<(typeof SIZE_IDS)[number]>('wide');
  const [theme, setTheme] = useState(state.theme);
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number] | null>(null);
  const [typed, setTyped] = useState('');
  const origin = typed.trim().replace(/\/$/, '').toLowerCase();
  const isWrong = origin !== '' && !('value' in readOrigin(origin));

  const address = shareLink(state, hoursNow(session), location, {
    theme,
    lang: language,
    embed: true,
    ...(origin === '' || isWrong ? {} : { origin: [origin] }),
  });
  const code =
    address === null
      ? null
      : embedCode({
          address,
          title: `${t('translation:app.name')}: ${courseNames(i18n, state).present}`,
          ...SIZES[size],
        });
  return (
    <>
      <p>{t('share:embed.lead')}</p>
      <div className="share-pair">
        <label className="share-field">
          {t('share:embed.size')}
          <select
            value={size}
            onChange={({ target }) =>
              setSize(SIZE_IDS.find((each) => each === target.value) ?? 'wide')
            }
          >
            {SIZE_IDS.map((each) => (
              <option key={each} value={each}>
                {t(`share:embed.sizes.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="share-field">
          {t('share:embed.theme')}
          <select
            value={theme}
            onChange={({ target }) =>
              setTheme(THEMES.find((each) => each === target.value) ?? 'dark')
            }
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {t(`translation:menu.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="share-field">
        {t('share:embed.language')}
        <select
          value={language ?? ''}
          onChange={({ target }) =>
            setLanguage(LANGUAGES.find((each) => each === target.value) ?? null)
          }
        >
          <option value="">{t('share:embed.languageOwn')}</option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageName(each)}
            </option>
          ))}
        </select>
      </label>
      <label className="share-field">
        {t('share:embed.origin')}
        <input
          type="url"
          dir="ltr"
          value={typed}
          placeholder="https://"
          aria-invalid={isWrong}
          aria-describedby={id}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="share-hint" id={id} data-wrong={isWrong || undefined}>
        {isWrong ? t('share:embed.badOrigin') : t('share:embed.originHint')}
      </p>
      {code === null ? (
        <p>{t('share:embed.tooLong')}</p>
      ) : (
        <>
          <ShareCode field={field} label={t('share:embed.code')} rows={9} value={code} literal />
          <button type="button" className="share-button" onClick={() => copy(code)}>
            {t('share:embed.copy')}
          </button>
        </>
      )}
      <Outcome result={result} />
    </>
  );
}
