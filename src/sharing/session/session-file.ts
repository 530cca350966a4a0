import {
  parseSession,
  SESSION_FORMAT,
  SESSION_VERSION,
  type Session,
  type SessionProblem,
} from '../../contract/session';
import { chosenPatient, chosenProtocol } from '../../store/chosen';
import { comparedIn } from '../../store/compared-links';
import { entriesOf } from '../../store/slides/slide-view';
import { isMotionReduced, type State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import type { StructureView } from '../../store/structure-view';

/** The present state as a session. What is open beside the picture, and what is a visitor's own (motion, detail), is no part of it. */
function sessionOf(state: State, hours: number): Session {
  return {
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    ...entriesOf(state, hours),
    theme: state.theme,
    language: state.language,
  };
}

/**
 * The present state as the text of a session file.
 * @param hours treatment time to save; where playback was last set if left out
 */
export function sessionText(state: State, hours = state.playback.anchorHours): string {
  return `${JSON.stringify(sessionOf(state, hours), null, 2)}\n`;
}

/** Shows what a session says, treatment time standing still. */
function show(store: SynaptariumStore, session: Session): void {
  const { actions } = store.getState();
  actions.pause();
  // First what may fail: a protocol can be well-formed and yet more than can be solved.
  actions.setCourses({
    protocol: chosenProtocol(session.protocol),
    patient: chosenPatient(session.patient),
    mechanisms: session.mechanisms,
    ...comparedIn(session),
  });
  actions.seek(session.hours);
  actions.setRate(session.rate);
  actions.select(session.selected);
  actions.setTheme(session.theme);
  if (session.language !== store.getState().language) actions.setLanguage(session.language);
  const view = viewOf(session);
  if (JSON.stringify(view) !== JSON.stringify(viewOf(store.getState()))) actions.changeView(view);
  const { display, playback } = store.getState();
  const running = session.tau === null && !isMotionReduced(store.getState());
  store.setState({
    seed: session.seed,
    // Last, since to change what is seen of the brain is to go there.
    scale: session.scale,
    camera: session.camera,
    display: {
      running,
      anchorTau: session.tau ?? (running ? display.anchorTau : 0),
      anchorSeconds: playback.anchorSeconds,
    },
  });
}

function viewOf({ structure, hidden, shown, isolated, cut, opaque }: StructureView): StructureView {
  return { structure, hidden, shown, isolated, cut, opaque };
}

export type Opened = { readonly undo: () => void } | { readonly problem: SessionProblem };

/** Shows what a session file says, with a way back to what was shown; on a problem changes nothing and returns it. */
export function openSession(store: SynaptariumStore, text: string): Opened {
  const result = parseSession(text);
  if ('problem' in result) return result;
  store.getState().actions.pause();
  const before = store.getState();
  const earlier = sessionOf(before, before.playback.anchorHours);
  try {
    show(store, result.session);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { reason: 'invalid-field', field: 'protocol', message: error.message } };
  }
  return {
    undo: () => {
      show(store, earlier);
      const { askedLanguage, past, future } = before;
      store.setState({ askedLanguage, past, future });
    },
  };
}
