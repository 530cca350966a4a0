import {
  countTopicOf,
  readCount,
  readMessage,
  REPEAT_EVERY_MS,
  SEND_EVERY_MS,
  topicOf,
  type FollowMessage,
} from '../../contract/follow';
import type { SynaptariumStore } from '../../store/store';
import { hoursAt } from '../../timeline/playback';
import { connect, type ConnectionStatus } from './connection';
import { keepNumber, keptNumber } from './kept-lecture';
import { openSigned, publicKeyOf, sign } from './signature';
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
  /** Milliseconds of the calendar: on another computer, too, numbers go on growing. */
  readonly milliseconds: () => number;
  /** While it is held, followers keep what they see, as the audience does; left out, it never is. */
  readonly hold?: Hold;
  readonly onState: (state: LecturerState) => void;
}

/** Whether the lecturer prepares something that nobody is to see yet. */
export interface Hold {
  held(): boolean;
  /** Calls whenever it may have changed; answers how to stop. */
  subscribe(listener: () => void): () => void;
}

/** The user name under which the embedded broker knows the lecturer. */
export const LECTURER = 'lecturer';

/** Tells a topic what is shown, when it changes and every two seconds. Answers how to stop. */
export function startLecture(options: Lecturing): () => void {
  const { store, secret, seconds, hold, onState } = options;
  const publicKey = publicKeyOf(secret);
  const topic = options.topic ?? topicOf(publicKey);
  const countTopic = countTopicOf(topic);
  let state: LecturerState = { status: 'connecting', followers: null, fits: true };
  // A calendar that was set back must not make followers deaf: what this tab said last counts, and what the broker kept of it.
  let number = keptNumber();
  let sentTrace = '';
  let sentAt = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  /** What followers keep seeing; null while they see what is shown. */
  let heldView: string | null = null;
  const tell = (change: Partial<LecturerState>): void => {
    state = { ...state, ...change };
    onState(state);
  };
  const viewNow = (): string | null => {
    const now = store.getState();
    return viewText(now, hoursAt(now.playback, now.axis, seconds()));
  };
  const send = (): void => {
    const now = store.getState();
    const view = heldView ?? viewNow();
    if ((view !== null) !== state.fits) tell({ fits: view !== null });
    if (view === null) return;
    number = Math.max(number + 1, Math.floor(options.milliseconds()));
    keepNumber(number);
    const playing = now.playback.playing && heldView === null;
    const message: FollowMessage = { version: 1, number, view, playing };
    if (connection.publish(topic, sign(JSON.stringify(message), topic, secret))) {
      sentTrace = trace(now);
      sentAt = seconds();
    }
  };
  const soon = (): void => {
    if (heldView !== null || waiting !== null || trace(store.getState()) === sentTrace) return;
    const pause = Math.max(0, SEND_EVERY_MS - (seconds() - sentAt) * 1000);
    waiting = setTimeout(() => {
      waiting = null;
      send();
    }, pause);
  };
  const connection = connect({
    url: options.url,
    topics: options.user.name === LECTURER ? [topic, countTopic] : [topic],
    mayBeDeaf: true,
    user: options.user.name === '' ? undefined : options.user,
    onStatus(status) {
      tell({ status, ...(status === 'connected' ? {} : { followers: null }) });
      if (status === 'connected') send();
    },
    onPayload(from, payload, kept) {
      if (from === countTopic) tell({ followers: readCount(payload) });
      // Only what was kept: two tabs that lead the same lecture would else outbid each other without end.
      else if (from === topic && kept) {
        const text = openSigned(payload, topic, publicKey);
        const earlier = text === null ? 0 : (readMessage(text)?.number ?? 0);
        if (earlier <= number) return;
        number = earlier;
        send();
      }
    },
  });
  const unsubscribe = store.subscribe(soon);
  const onHold = (): void => {
    const held = hold?.held() === true;
    if (held === (heldView !== null)) return;
    heldView = held ? viewNow() : null;
    send();
  };
  const letGo = hold?.subscribe(onHold);
  const repeating = setInterval(send, REPEAT_EVERY_MS);
  return () => {
    unsubscribe();
    letGo?.();
    clearInterval(repeating);
    if (waiting !== null) clearTimeout(waiting);
    connection.close();
  };
}
