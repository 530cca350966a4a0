import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PRESENTER_CHANNEL,
  readPresenterMessage,
  type PresenterMessage,
  type PresenterState,
} from '../../contract/presenter-messages';
import { instantWords } from '../../sharing/words/instant-words';
import { lecturersDeck } from '../../store/slides/deck-store';
import { lecturersShow } from '../../store/slides/show';
import { isAwayFrom } from '../../store/slides/slide-view';
import { hoursNow, useSession, type Session } from '../../store/use-store';
import { placeIn, runCommand } from './run-command';
import { onStills, stillOf } from './stills';

/** So often the second window hears of a presentation that stands still, ms: it takes silence for a loss. */
const BEAT_MS = 1000;
/** Changes that come faster than this are told together, ms. */
const TOGETHER_MS = 60;

type Words = Pick<PresenterState, 'moment' | 'caption'>;

function stateOf(session: Session, from: string, words: Words): PresenterState {
  const { language, theme, playback } = session.store.getState();
  const { deck } = lecturersDeck().getState();
  const show = lecturersShow().getState();
  const at = placeIn(show.at, deck.slides.length);
  const slide = deck.slides[at];
  return {
    kind: 'state',
    from,
    language,
    theme,
    deck: deck.title,
    titles: deck.slides.map(({ title }) => title),
    at,
    notes: slide?.notes ?? '',
    minutes: slide?.minutes ?? null,
    ...words,
    now: stillOf(slide),
    next: stillOf(deck.slides[at + 1]),
    blank: show.blank,
    held: show.held,
    playing: playback.playing,
    timerSince: show.timerSince,
    timerBefore: show.timerBefore,
  };
}

/** Tells the lecturer's second window what is shown, and does what it asks for. */
export function useSpeakerChannel(): void {
  const session = useSession();
  const { i18n } = useTranslation();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(PRESENTER_CHANNEL);
    const from = session.today().getTime().toString(36);
    let waiting: number | null = null;
    const post = (message: PresenterMessage): void => channel.postMessage(message);
    const tell = (): void => {
      waiting = null;
      const state = session.store.getState();
      const { moment, caption } = instantWords(i18n, state, hoursNow(session));
      const { deck } = lecturersDeck().getState();
      const slide = deck.slides[placeIn(lecturersShow().getState().at, deck.slides.length)];
      const own = slide !== undefined && slide.words !== '' && !isAwayFrom(state, slide.view);
      post(stateOf(session, from, { moment, caption: own ? slide.words : caption }));
    };
    const soon = (): void => {
      waiting ??= window.setTimeout(tell, TOGETHER_MS);
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readPresenterMessage(data);
      if (message?.kind === 'hello') tell();
      if (message?.kind !== 'command' || message.to !== from) return;
      const { name, slide } = message;
      runCommand(session, slide === undefined ? { name } : { name, slide });
      soon();
    };
    const stops = [
      session.store.subscribe(soon),
      lecturersDeck().subscribe(soon),
      lecturersShow().subscribe(soon),
      onStills(soon),
    ];
    const beat = window.setInterval(tell, BEAT_MS);
    const goodbye = (): void => post({ kind: 'bye', from });
    window.addEventListener('pagehide', goodbye);
    tell();
    return () => {
      goodbye();
      window.removeEventListener('pagehide', goodbye);
      window.clearInterval(beat);
      if (waiting !== null) window.clearTimeout(waiting);
      for (const stop of stops) stop();
      channel.close();
    };
  }, [session, i18n]);
}
