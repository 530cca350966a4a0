import { EMBED_TIME_LIMIT_MS, type EmbedNotification } from '../contract/embed';
import type { FrameLoop } from '../store/frame-loop';
import type { ScenePort } from '../store/scene-port';
import type { SynaptariumStore } from '../store/store';
import { readCall } from './embed-dispatcher';
import { createEmbedMethods } from './embed-methods';
import { createEmbedQueue, type Schedule } from './embed-queue';
import { readinessOf, watchReadiness } from './embed-readiness';
import { createEmbedTransport, type ParentWindow } from './embed-transport';

const LOOK_AGAIN_MS = 50;

export interface EmbedOptions {
  readonly store: SynaptariumStore;
  readonly frameLoop: FrameLoop;
  /** The picture, once there is one. */
  readonly port: () => ScenePort | null;
  readonly window: Window & Pick<typeof globalThis, 'MutationObserver'>;
  readonly parentWindow: ParentWindow;
  /** Origins that may call, exactly; empty means the app's own. */
  readonly origins: readonly string[];
  readonly schedule: Schedule;
  /** Of the app. */
  readonly version: string;
}

/**
 * Answers the embedding page (JSON-RPC 2.0 by postMessage). Install it only if the address says
 * `embed=1`. Returns a function that takes it away.
 */
export function installEmbed(options: EmbedOptions): () => void {
  const { store, frameLoop, port, window, schedule, version } = options;
  const root = window.document.documentElement;
  const scene = async (): Promise<ScenePort | null> => {
    let looks = EMBED_TIME_LIMIT_MS / LOOK_AGAIN_MS;
    while (port() === null && readinessOf(root) === 'loading' && looks > 0) {
      looks -= 1;
      await new Promise<void>((resolve) => void schedule(resolve, LOOK_AGAIN_MS));
    }
    return port();
  };
  const methods = createEmbedMethods({ store, frameLoop, scene, version });
  const enqueue = createEmbedQueue(schedule);
  const transport = createEmbedTransport(
    window,
    options.parentWindow,
    options.origins,
    (data, reply) => {
      const call = readCall(data, methods);
      if (call !== undefined) enqueue(call, reply);
    },
  );
  const notify = (notification: EmbedNotification): void =>
    transport.broadcast({ jsonrpc: '2.0', ...notification });

  const present = (hours: number) => {
    const { scale, protocol } = store.getState();
    return { hours, scale, protocol: protocol.preset ?? protocol.value.name };
  };
  let last = present(store.getState().playback.anchorHours);
  const stopChanges = frameLoop.subscribe((frame) => {
    const now = present(frame.hours);
    if (now.hours !== last.hours || now.scale !== last.scale || now.protocol !== last.protocol) {
      last = now;
      notify({ method: 'change', params: now });
    }
    return false;
  });
  const stopReadiness = watchReadiness(window, (readiness) => {
    if (readiness === 'ready') notify({ method: 'ready', params: { version } });
    if (readiness === 'failed') {
      notify({ method: 'error', params: { message: 'The picture cannot be shown' } });
    }
  });
  return () => {
    transport.stop();
    stopChanges();
    stopReadiness();
  };
}
