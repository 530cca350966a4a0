import { createSample, sampleAt, type Sample } from '../simulation/trajectory';
import { hoursAt, tauAt } from '../timeline/playback';
import type { SynaptariumStore } from './store';

/** One instant, rewritten in place for every frame. Listeners read it and keep nothing of it. */
export interface Frame {
  /** Treatment time, hours. */
  hours: number;
  /** Display time, seconds. */
  tau: number;
  /** The clock, seconds; for camera flights, never for what the simulation shows. */
  seconds: number;
  /** All variables at `hours`. */
  readonly sample: Sample;
  /** The same of what is shown beside it; stale while nothing is. */
  readonly compared: Sample;
  /** Frames handed out since the start. */
  count: number;
}

/** Draws one frame; returns true if the next instant will look different though no state changes. */
export type FrameListener = (frame: Frame) => boolean;

export interface FrameLoop {
  readonly frame: Frame;
  /** Asks for a frame. Many calls before it comes give one frame. */
  invalidate(): void;
  /** Brings `frame` up to date now and hands it to every listener (capture, tests, embed). */
  flush(): void;
  subscribe(listener: FrameListener): () => void;
  stop(): void;
}

/** The browser's clock and frame callback, injected so that nothing below the shell knows them. */
export interface FrameClock {
  seconds(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

/**
 * Turns slow state and the clock into frames, and goes dormant when nothing moves: no state change, no
 * playback, and no listener with motion of its own.
 */
export function createFrameLoop(store: SynaptariumStore, clock: FrameClock): FrameLoop {
  const frame: Frame = {
    hours: 0,
    tau: 0,
    seconds: 0,
    sample: createSample(),
    compared: createSample(),
    count: 0,
  };
  const listeners = new Set<FrameListener>();
  let handle: number | null = null;

  const draw = (): void => {
    const state = store.getState();
    const seconds = clock.seconds();
    frame.seconds = seconds;
    frame.hours = hoursAt(state.playback, state.axis, seconds);
    frame.tau = tauAt(state.display, seconds);
    frame.count += 1;
    sampleAt(state.trajectory, frame.hours, frame.sample);
    if (state.comparedTrajectory !== null)
      sampleAt(state.comparedTrajectory, frame.hours, frame.compared);
    let moving = state.playback.playing;
    for (const listener of listeners) if (listener(frame)) moving = true;
    const last = state.axis.hours[state.axis.hours.length - 1] ?? 0;
    if (state.playback.playing && frame.hours >= last) store.getState().actions.pause();
    if (moving) schedule();
  };
  const arrive = (): void => {
    handle = null;
    draw();
  };
  const schedule = (): void => {
    handle ??= clock.request(arrive);
  };
  const unsubscribe = store.subscribe(schedule);
  return {
    frame,
    invalidate: schedule,
    flush: draw,
    subscribe(listener) {
      listeners.add(listener);
      schedule();
      return () => listeners.delete(listener);
    },
    stop() {
      unsubscribe();
      if (handle !== null) clock.cancel(handle);
      handle = null;
    },
  };
}
