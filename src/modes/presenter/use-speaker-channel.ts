import type { i18n as I18n } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PRESENTER_CHANNEL,
  readPresenterMessage,
  type PresenterMessage,
  type PresenterState,
} from '../../contract/presenter-messages';
import { instantWords } from '../../sharing/words/instant-words';
import type { ScenePort } from '../../store/scene-port';
import { areSameCourses } from '../../store/shown-view';
import { lecturersDeck } from '../../store/slides/deck-store';
import { lecturersShow } from '../../store/slides/show';
import { isAwayFrom, viewOfSlide } from '../../store/slides/slide-view';
import { hoursNow, useSession, type Session } from '../../store/use-store';
import { drawUnderCover } from './draw-under-cover';
import { areStillsDrawn } from './missing-stills';
import { placeIn, runCommand } from './run-command';
import { onStills, stillOf } from './stills';

/** So often the second window hears of a presentation that stands still, ms: it takes silence for a loss. */
const BEAT_MS = 1000;
/** Changes that come faster than this are told together, ms. */
const TOGETHER_MS = 60;

type Words = Pick<PresenterState, 'moment' | 'caption' | 'nextMoment' | 'nextCaption'>;

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
    drawing: areStillsDrawn(),
    blank: show.blank,
    held: show.held,
    playing: playback.playing,
    timerSince: show.timerSince,
    timerBefore: show.timerBefore,
  };
}

/** What the audience reads now and will read next. */
function wordsOf(session: Session, i18n: I18n): Words {
  const state = session.store.getState();
  const { slides } = lecturersDeck().getState().deck;
  const at = placeIn(lecturersShow().getState().at, slides.length);
  const [slide, next] = [slides[at], slides[at + 1]];
  const { moment, caption } = instantWords(i18n, state, hoursNow(session));
  const own = slide !== undefined && slide.words !== '' && !isAwayFrom(state, slide.view);
  // Of another treatment nothing is known before it has been solved.
  const known = next !== undefined && areSameCourses(state, viewOfSlide(next.view));
  const coming = known
    ? instantWords(i18n, { ...state, scale: next.view.scale }, next.view.hours)
    : { moment: '', caption: '' };
  return {
    moment,
    caption: own ? slide.words : caption,
    nextMoment: coming.moment,
    nextCaption: next === undefined || next.words === '' ? coming.caption : next.words,
  };
}

/** Tells the lecturer's second window what is shown, and does what it asks for. */
export function useSpeakerChannel(port: () => ScenePort | null): void {
  const session = useSession();
  const scene = useRef(port);
  useEffect(() => {
    scene.current = port;
  });
  const { i18n } = useTranslation();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(PRESENTER_CHANNEL);
    const from = session.today().getTime().toString(36);
    let waiting: number | null = null;
    const post = (message: PresenterMessage): void => channel.postMessage(message);
    let words: Words | null = null;
    const tell = (): void => {
      waiting = null;
      // While stills are drawn the scene is at other slides than the one that is shown.
      words = words !== null && areStillsDrawn() ? words : wordsOf(session, i18n);
      post(stateOf(session, from, words));
    };
    const soon = (): void => {
      waiting ??= window.setTimeout(tell, TOGETHER_MS);
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readPresenterMessage(data);
      if (message?.kind === 'hello') tell();
      if (message?.kind !== 'command' || message.to !== from) return;
      const { name, slide } = message;
      const picture = scene.current();
      if (name === 'stills' && picture !== null)
        void drawUnderCover(session, picture).catch(() => undefined);
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
