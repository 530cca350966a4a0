import {
  countTopicOf,
  readCount,
  REPEAT_EVERY_MS,
  SEND_EVERY_MS,
  topicOf,
  type FollowMessage,
} from '../../contract/follow';
import type { SynaptariumStore } from '../../store/store';
import { hoursAt } from '../../timeline/playback';
import { connect, type ConnectionStatus } from './connection';
import { publicKeyOf, sign } from './signature';
import { trace, viewText } from './view-message';

export interface LecturerState {
  readonly status: ConnectionStatus;
  /** How many follow; null where the broker does not say. */
  readonly followers: number | null;
  /** False if what is shown is too long to be sent: a written-out treatment beyond what a link holds. */
  readonly fits: boolean;
}

interface Lecturing {
  readonly store: SynaptariumStore;
  readonly url: string;
  /** Null is the one that goes with the key. */
  readonly topic: string | null;
  readonly secret: string;
  readonly user: { readonly name: string; readonly password: string };
  /** The clock, seconds. */
  readonly seconds: () => number;
  /** Milliseconds of the calendar: numbers go on growing after a reload. */
  readonly milliseconds: () => number;
  readonly onState: (state: LecturerState) => void;
}

/** The user name under which the embedded broker knows the lecturer. */
export const LECTURER = 'lecturer';

/** Tells a topic what is shown, when it changes and every two seconds. Answers how to stop. */
export function startLecture(options: Lecturing): () => void {
  const { store, secret, seconds, onState } = options;
  const topic = options.topic ?? topicOf(publicKeyOf(secret));
  const countTopic = countTopicOf(topic);
  let state: LecturerState = { status: 'connecting', followers: null, fits: true };
  let number = 0;
  let sentTrace = '';
  let sentAt = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const tell = (change: Partial<LecturerState>): void => {
    state = { ...state, ...change };
    onState(state);
  };
  const send = (): void => {
    const now = store.getState();
    const { playback, axis } = now;
    const view = viewText(now, hoursAt(playback, axis, seconds()));
    if ((view !== null) !== state.fits) tell({ fits: view !== null });
    if (view === null) return;
    number = Math.max(number + 1, Math.floor(options.milliseconds()));
    const message: FollowMessage = { version: 1, number, view, playing: playback.playing };
    if (connection.publish(topic, sign(JSON.stringify(message), topic, secret))) {
      sentTrace = trace(now);
      sentAt = seconds();
    }
  };
  const soon = (): void => {
    if (waiting !== null || trace(store.getState()) === sentTrace) return;
    const pause = Math.max(0, SEND_EVERY_MS - (seconds() - sentAt) * 1000);
    waiting = setTimeout(() => {
      waiting = null;
      send();
    }, pause);
  };
  const connection = connect({
    url: options.url,
    topics: options.user.name === LECTURER ? [countTopic] : [],
    user: options.user.name === '' ? undefined : options.user,
    onStatus(status) {
      tell({ status, ...(status === 'connected' ? {} : { followers: null }) });
      if (status === 'connected') send();
    },
    onPayload(from, payload) {
      if (from === countTopic) tell({ followers: readCount(payload) });
    },
  });
  const unsubscribe = store.subscribe(soon);
  const repeating = setInterval(send, REPEAT_EVERY_MS);
  return () => {
    unsubscribe();
    clearInterval(repeating);
    if (waiting !== null) clearTimeout(waiting);
    connection.close();
  };
}
