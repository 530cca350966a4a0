import { useCallback, useEffect, useRef, useState } from 'react';
import {
  PRESENTER_CHANNEL,
  readPresenterMessage,
  type PresenterState,
} from '../../contract/presenter-messages';
import type { Command } from '../presenter/keys';
import { followed, SILENT_MS } from './followed';

export interface Presentation {
  /** What was last heard; null before anything was. */
  readonly state: PresenterState | null;
  /** True if the presentation is gone, or silent for longer than it ever is. */
  readonly lost: boolean;
  readonly ask: (command: Command) => void;
}

/** Listens to a presentation of this origin. Which one, if there are several: the one it listens to, until that is silent. */
export function usePresentation(now: () => Date): Presentation {
  const [state, setState] = useState<PresenterState | null>(null);
  const [lost, setLost] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef({ from: '', at: 0 });
  const clock = useRef(now);

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(PRESENTER_CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readPresenterMessage(data);
      const at = clock.current().getTime();
      if (message?.kind === 'bye' && message.from === heard.current.from) {
        heard.current.at = 0;
        setLost(true);
      }
      if (message?.kind !== 'state' || !followed(heard.current, message.from, at)) return;
      heard.current = { from: message.from, at };
      setState(message);
      setLost(false);
    };
    opened.postMessage({ kind: 'hello' });
    const watch = window.setInterval(() => {
      const { from, at } = heard.current;
      if (from !== '' && clock.current().getTime() - at > SILENT_MS) setLost(true);
    }, 500);
    return () => {
      window.clearInterval(watch);
      opened.close();
      channel.current = null;
    };
  }, []);

  const ask = useCallback(({ name, slide }: Command): void => {
    const to = heard.current.from;
    if (to === '') return;
    channel.current?.postMessage({
      kind: 'command',
      to,
      name,
      ...(slide === undefined ? {} : { slide }),
    });
  }, []);
  return { state, lost, ask };
}
