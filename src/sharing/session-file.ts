import {
  parseSession,
  SESSION_FORMAT,
  SESSION_VERSION,
  type Session,
  type SessionProblem,
} from '../contract/session';
import { choiceOf, chosenPatient, chosenProtocol } from '../store/chosen';
import type { State } from '../store/state';
import type { SynaptariumStore } from '../store/store';

/**
 * The present state as the text of a session file.
 * @param hours treatment time to save; where playback was last set if left out
 */
export function sessionText(state: State, hours = state.playback.anchorHours): string {
  const session: Session = {
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    protocol: choiceOf(state.protocol),
    patient: choiceOf(state.patient),
    mechanisms: [...state.mechanisms],
    hours,
    scale: state.scale,
    selected: state.selected,
    theme: state.theme,
    language: state.language,
    seed: state.seed,
  };
  return `${JSON.stringify(session, null, 2)}\n`;
}

/** Shows what a session file says, standing still; on a problem changes nothing and returns it. */
export function openSession(store: SynaptariumStore, text: string): SessionProblem | null {
  const result = parseSession(text);
  if ('problem' in result) return result.problem;
  const { session } = result;
  const { actions } = store.getState();
  actions.pause();
  store.setState({ seed: session.seed, language: session.language });
  actions.setMechanisms(session.mechanisms);
  actions.setPatient(chosenPatient(session.patient));
  actions.setProtocol(chosenProtocol(session.protocol));
  actions.seek(session.hours);
  actions.select(session.selected);
  actions.setTheme(session.theme);
  actions.setScale(session.scale);
  return null;
}
