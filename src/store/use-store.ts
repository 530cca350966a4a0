import { createContext, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { hoursAt } from '../timeline/playback';
import type { FrameListener, FrameLoop, FrameReader } from './frame-loop';
import type { Actions, StoreState, SynaptariumStore } from './store';
import type { ViewMetrics } from './view-metrics';

/** What every view of one running planetarium shares. */
export interface Session {
  readonly store: SynaptariumStore;
  readonly frameLoop: FrameLoop;
  readonly metrics: ViewMetrics;
  /** The shell's clock, seconds; for the feel of a control, never for the picture. */
  readonly seconds: () => number;
  /** The shell's calendar: for the date on a citation or a printed page, never for the picture. */
  readonly today: () => Date;
}

/** Treatment time at this moment, hours: also between frames, where `frame.hours` would lag behind. */
export function hoursNow({ store, seconds }: Session): number {
  const { playback, axis } = store.getState();
  return hoursAt(playback, axis, seconds());
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session: wrap the view in SessionProvider');
  return session;
}

/** Slow state, by selector: the component renders again only when the selection changes. */
export function useSelect<T>(selector: (state: StoreState) => T): T {
  return useStore(useSession().store, selector);
}

export function useActions(): Actions {
  return useSelect((state) => state.actions);
}

/**
 * Calls `listener` in every frame, outside React. It may be a new closure at each render: the latest is
 * called, and the subscription stays.
 */
export function useFrame(listener: FrameListener): void {
  const { frameLoop } = useSession();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
    frameLoop.invalidate();
  });
  useEffect(() => frameLoop.subscribe((frame) => latest.current(frame)), [frameLoop]);
}

/**
 * Calls `reader` when what can be read may have changed: at once after a change of state, on a beat while only time passes. It may
 * be a new closure at each render, and is called after each.
 */
export function useReader(reader: FrameReader): void {
  const { frameLoop } = useSession();
  const latest = useRef(reader);
  useEffect(() => {
    latest.current = reader;
    frameLoop.invalidate();
  });
  useEffect(() => frameLoop.read((frame) => latest.current(frame)), [frameLoop]);
}
