import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName, PresenterState } from '../../contract/presenter-messages';
import { singleKeys } from '../../store/single-keys';
import { clockText, timed } from '../../store/slides/show';
import { meaningOf, type Command } from '../presenter/keys';
import './speaker.css';
import { usePresentation } from './use-presentation';

interface SpeakerProps {
  /** Called when the presentation speaks another language or has another theme. */
  readonly onLook: (look: Pick<PresenterState, 'language' | 'theme'>) => void;
  readonly now: () => Date;
  /** Address of a presentation, for when there is none. */
  readonly home: string;
}

/** What belongs to the presentation's screen and does nothing here. */
const NOT_HERE: readonly CommandName[] = ['notes', 'list', 'laser', 'spot', 'pen', 'start'];

function useSpeakerKeys(ask: (command: Command) => void): string {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('select') !== null) return;
      const acts = event.key === ' ' || (event.key === 'Enter' && digits === '');
      if (acts && target.closest('button, a') !== null) return;
      const meaning = meaningOf(event, digits, false, singleKeys.on());
      if (meaning === null) return;
      event.preventDefault();
      setDigits(meaning.kind === 'digits' ? meaning.digits : '');
      if (meaning.kind !== 'command') return;
      const { name } = meaning.command;
      // Escape here must not end the lecture by an oversight.
      if (name !== 'escape' && !NOT_HERE.includes(name)) ask(meaning.command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ask, digits]);
  return digits;
}

/** Notes, this slide and the next, the time, and the presentation's controls, in a window of their own. */
export function Speaker(props: SpeakerProps) {
  return (
    <Suspense fallback={null}>
      <SpeakerView {...props} />
    </Suspense>
  );
}

function SpeakerView({ onLook, now, home }: SpeakerProps) {
  const { t, i18n } = useTranslation('presenter');
  const { state, lost, ask } = usePresentation(now);
  const digits = useSpeakerKeys(ask);
  const [time, setTime] = useState(now);
  useEffect(() => {
    const beat = window.setInterval(() => setTime(now()), 500);
    return () => window.clearInterval(beat);
  }, [now]);
  const language = state?.language;
  const theme = state?.theme;
  useEffect(() => {
    if (language !== undefined && theme !== undefined) onLook({ language, theme });
  }, [language, theme, onLook]);
  useEffect(() => {
    document.title = t('speaker.title');
  }, [t]);

  const clock = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' }).format(time);
  if (state === null) {
    return (
      <main className="speaker speaker-alone">
        <h1>{t('speaker.title')}</h1>
        <p role="status">{t('speaker.waiting')}</p>
        <p>
          <a className="link" href={home} target="synaptarium-presentation" rel="opener">
            {t('speaker.openPresentation')}
          </a>
        </p>
      </main>
    );
  }
  const count = state.titles.length;
  const nameOf = (place: number): string =>
    state.titles[place] || t('slide', { number: place + 1 });
  const elapsed = clockText(timed(state, time.getTime()));
  const button = (name: CommandName, text: string, pressed?: boolean) => (
    <button
      type="button"
      disabled={lost}
      aria-pressed={pressed}
      data-command={name}
      onClick={(event) => {
        if (event.detail > 0) event.currentTarget.blur();
        ask({ name });
      }}
    >
      {text}
    </button>
  );
  return (
    <main className="speaker" data-lost={lost ? '' : undefined}>
      <header>
        <h1>{state.deck || t('speaker.title')}</h1>
        <p className="speaker-timer figures">
          <span>{elapsed}</span>
          {button('timer', t(state.timerSince === null ? 'speaker.timerOn' : 'speaker.timerOff'))}
          {button('timer-reset', t('speaker.timerReset'))}
        </p>
        <p className="figures speaker-clock">{clock}</p>
      </header>
      <p className="speaker-lost" role="status">
        {lost && (
          <>
            {t('speaker.lost')}{' '}
            <a className="link" href={home} target="synaptarium-presentation" rel="opener">
              {t('speaker.openPresentation')}
            </a>
          </>
        )}
      </p>
      <section className="speaker-now" aria-label={t('speaker.now')}>
        <h2>
          <span className="figures">
            {digits === ''
              ? t('place', { number: state.at + 1, count })
              : t('jumping', { number: digits })}
          </span>{' '}
          {state.at >= 0 && nameOf(state.at)}
        </h2>
        {state.now !== null && <img src={state.now} alt="" />}
        <p className="speaker-moment figures">{state.moment}</p>
        <p className="speaker-caption">{state.caption}</p>
        {(state.blank !== 'none' || state.held) && (
          <p className="speaker-sign">{t(state.blank === 'none' ? 'heldLong' : 'blank')}</p>
        )}
      </section>
      <section className="speaker-notes" aria-label={t('notes.label')} tabIndex={0}>
        {state.minutes !== null && (
          <p className="speaker-moment figures">{t('minutes', { count: state.minutes })}</p>
        )}
        <p>{state.notes === '' ? t('notes.none') : state.notes}</p>
      </section>
      <section className="speaker-next" aria-label={t('notes.next')}>
        <h2>{t('notes.next')}</h2>
        {state.next !== null && <img src={state.next} alt="" />}
        <p>{state.at + 1 < count ? nameOf(state.at + 1) : t('notes.last')}</p>
        <p className="speaker-moment figures">{state.nextMoment}</p>
        <p className="speaker-coming">{state.nextCaption}</p>
        {state.next === null && state.at + 1 < count && (
          <p className="speaker-moment">
            {t(state.drawing ? 'stills.cover' : 'stills.none')}{' '}
            {!state.drawing && button('stills', t('stills.draw'))}
          </p>
        )}
      </section>
      <footer>
        {button('previous', t('tools.previous'))}
        {button('next', t('tools.next'))}
        <select
          aria-label={t('tools.list')}
          value={state.at}
          disabled={lost || count === 0}
          onChange={({ target }) => ask({ name: 'jump', slide: Number(target.value) + 1 })}
        >
          {state.titles.map((_, place) => (
            <option key={place} value={place}>
              {nameOf(place)}
            </option>
          ))}
        </select>
        {button('black', t('tools.black'), state.blank !== 'none')}
        {button('hold', t('tools.hold'), state.held)}
        {button('play', t(state.playing ? 'speaker.pause' : 'speaker.play'))}
        {button('again', t('speaker.again'))}
        {button('erase', t('tools.erase'))}
      </footer>
    </main>
  );
}
