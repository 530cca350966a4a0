import type { CommandName } from '../../contract/presenter-messages';
import { lecturersDeck } from '../../store/slides/deck-store';
import { keepSlide } from '../../store/slides/keep-slide';
import { lecturersShow, START, timed, type Show, type Tool } from '../../store/slides/show';
import type { Session } from '../../store/use-store';
import { goToSlide } from './go-to-slide';
import type { Command } from './keys';
import { leaveFullscreen } from './fullscreen';
import { leaveStills } from './missing-stills';

/** Place of the slide that is shown; -1 if there are no slides. */
export function placeIn(at: number, slides: number): number {
  return Math.min(at, slides - 1);
}

function visit(session: Session, place: number): void {
  const { slides } = lecturersDeck().getState().deck;
  const to = Math.min(slides.length - 1, Math.max(0, place));
  const slide = slides[to];
  if (slide === undefined) return;
  const show = lecturersShow();
  const { timerSince, timerBefore } = show.getState();
  // The timer starts with the first step on, unless it has been used.
  const starts = timerSince === null && timerBefore === 0 && to > 0;
  show.setState({
    at: to,
    blank: 'none',
    open: show.getState().open === 'list' ? 'none' : show.getState().open,
    ...(starts ? { timerSince: session.today().getTime() } : {}),
  });
  goToSlide(session, slide);
}

/** Ends the presentation: back to where slides are made, with the page looking as it did before. */
function endShow(session: Session): void {
  const show = lecturersShow();
  const { at, large, palette } = show.getState();
  show.setState({ ...START, at, large, palette });
  const { actions } = session.store.getState();
  actions.setMode('explore');
  actions.openPanel('slides');
  leaveFullscreen();
}

/** What leaves the scene alone: stills that are being drawn under cover go on. */
const BESIDE_THE_SCENE: readonly CommandName[] = [
  'timer',
  'timer-reset',
  'notes',
  'list',
  'start',
  'stills',
];

const PALETTES = { own: 'black', black: 'white', white: 'own' } as const;

/** Does what a key, a button or the second window asks for. */
export function runCommand(session: Session, { name, slide }: Command): void {
  if (!BESIDE_THE_SCENE.includes(name)) leaveStills();
  const show = lecturersShow();
  const state = show.getState();
  const { actions, playback } = session.store.getState();
  const place = placeIn(state.at, lecturersDeck().getState().deck.slides.length);
  const set = (change: Partial<Show>): void => show.setState(change);
  const toggleTool = (tool: Tool): void =>
    set({ tool: state.tool === tool ? 'none' : tool, blank: 'none' });
  const now = session.today().getTime();
  switch (name) {
    case 'next':
      // Whoever steps on from a blank screen first sees what was blanked.
      if (state.blank !== 'none') set({ blank: 'none' });
      else visit(session, place + 1);
      break;
    case 'previous':
      if (state.blank !== 'none') set({ blank: 'none' });
      else visit(session, place - 1);
      break;
    case 'first':
      visit(session, 0);
      break;
    case 'last':
      visit(session, Infinity);
      break;
    case 'jump':
      if (slide !== undefined && slide > 0) visit(session, slide - 1);
      break;
    case 'again':
      visit(session, place);
      break;
    case 'black':
    case 'white':
      set({ blank: state.blank === 'none' ? name : 'none' });
      break;
    case 'hold':
      set({ held: !state.held });
      break;
    case 'laser':
    case 'pen':
    case 'spot':
      toggleTool(name);
      break;
    case 'erase':
      set({ marks: {} });
      break;
    case 'timer':
      set(
        state.timerSince === null
          ? { timerSince: now }
          : { timerSince: null, timerBefore: timed(state, now) },
      );
      break;
    case 'timer-reset':
      set({ timerSince: state.timerSince === null ? null : now, timerBefore: 0 });
      break;
    case 'play':
      if (playback.playing) actions.pause();
      else actions.play();
      break;
    case 'notes':
    case 'list':
      set({ open: state.open === name ? 'none' : name });
      break;
    case 'large':
      set({ large: !state.large });
      break;
    case 'palette':
      set({ palette: PALETTES[state.palette] });
      break;
    case 'capture': {
      const kept = keepSlide(session, place, true);
      if (kept !== null) set({ at: kept });
      break;
    }
    case 'escape':
      if (state.blank !== 'none') set({ blank: 'none' });
      else if (state.tool !== 'none') set({ tool: 'none' });
      else if (state.open !== 'none') set({ open: 'none' });
      else endShow(session);
      break;
    case 'stop':
      endShow(session);
      break;
    case 'stills':
      // Done where the picture can be asked for: `useSpeakerChannel`.
      break;
    case 'start':
      // Already under way: a clicker sends it again, and nothing must happen.
      break;
  }
}
