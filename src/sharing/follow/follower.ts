import { REPEAT_EVERY_MS, type FollowMessage } from '../../contract/follow';
import type { State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import { connect, type ConnectionStatus } from './connection';
import { createReceiver } from './receiver';
import { isAtEnd, showMessage, trace } from './view-message';

export interface FollowerState {
  readonly status: ConnectionStatus;
  /** False once the follower did something of their own. */
  readonly hooked: boolean;
  /** `none` until a first word came; `silent` if none came for a while. */
  readonly lecturer: 'none' | 'there' | 'silent';
}

export interface Follower {
  /** The follower did something that leaves no trace in the store, such as turning the picture. */
  touch(): void;
  /** Back to what the lecturer shows now. */
  back(): void;
  stop(): void;
}

interface Following {
  readonly store: SynaptariumStore;
  readonly url: string;
  readonly topic: string;
  readonly publicKey: string;
  /** The clock, seconds. */
  readonly seconds: () => number;
  readonly onState: (state: FollowerState) => void;
}

/** A lecturer who said nothing for this long is said to be silent, seconds. */
const SILENT_AFTER_SECONDS = (REPEAT_EVERY_MS / 1000) * 4;

/** Without how the picture is turned: it says by itself where a flight came to rest, and of a hand on it `touch` tells. */
const ownTrace = (state: State): string => trace({ ...state, camera: null });

/** Shows what the lecturer shows until the follower does something of their own, and again when asked. */
export function follow(options: Following): Follower {
  const { store, seconds, onState } = options;
  let state: FollowerState = { status: 'connecting', hooked: true, lecturer: 'none' };
  let latest: { readonly message: FollowMessage; readonly at: number } | null = null;
  let applying = false;
  let own = ownTrace(store.getState());
  const tell = (change: Partial<FollowerState>): void => {
    const next = { ...state, ...change };
    if (
      next.status === state.status &&
      next.hooked === state.hooked &&
      next.lecturer === state.lecturer
    )
      return;
    state = next;
    onState(state);
  };
  const apply = (message: FollowMessage): void => {
    applying = true;
    try {
      showMessage(store, message, seconds());
    } finally {
      own = ownTrace(store.getState());
      applying = false;
    }
  };
  const receive = createReceiver({
    ...options,
    onMessage(message) {
      latest = { message, at: seconds() };
      tell({ lecturer: 'there' });
      if (state.hooked) apply(message);
    },
  });
  const connection = connect({
    url: options.url,
    topics: [options.topic],
    onStatus: (status) => tell({ status }),
    onPayload(topic, payload) {
      if (topic === options.topic) receive(payload);
    },
  });
  const unsubscribe = store.subscribe((now) => {
    if (applying || !state.hooked || latest === null) return;
    const next = ownTrace(now);
    if (next === own) return;
    // Playing that reached the end stops by itself.
    if (own.startsWith('plays') && isAtEnd(now)) own = next;
    else tell({ hooked: false });
  });
  const listening = setInterval(() => {
    if (latest !== null && seconds() - latest.at > SILENT_AFTER_SECONDS)
      tell({ lecturer: 'silent' });
  }, 1000);
  return {
    touch: () => {
      if (latest !== null) tell({ hooked: false });
    },
    back() {
      tell({ hooked: true });
      if (latest !== null) apply(latest.message);
    },
    stop() {
      unsubscribe();
      clearInterval(listening);
      connection.close();
    },
  };
}
