import type { Sample } from '../simulation/trajectory';
import { hoursAt, tauAt } from '../timeline/playback';
import { KeptSample } from '../simulation/kept-sample';
import { Listeners } from './listeners';
import { beatOf, LEAST_FRAMES_A_BEAT } from './reading-pace';
import type { StoreState, SynaptariumStore } from './store';

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
  /** Changes when it is time to write what is read rather than seen (reading-pace.ts). */
  beat: number;
}

/** Draws one frame; returns true if the next instant will look different though no state changes. */
export type FrameListener = (frame: Frame) => boolean;

/** Writes what is read rather than seen: words and figures. */
export type FrameReader = (frame: Frame) => void;

export interface FrameLoop {
  readonly frame: Frame;
  /** Asks for a frame. Many calls before it comes give one frame. */
  invalidate(): void;
  /** Brings `frame` up to date now and hands it to every listener (capture, tests, embed). */
  flush(): void;
  subscribe(listener: FrameListener): () => void;
  /**
   * Calls `reader` after all listeners: on the beat of what can be read (reading-pace.ts), and at once where the state has
   * changed or a frame was asked for.
   */
  read(reader: FrameReader): () => void;
  stop(): void;
}

/** The browser's clock and frame callback, injected so that nothing below the shell knows them. */
export interface FrameClock {
  seconds(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

/** Frames on end that may fail before the loop waits for something to change; an exception is mostly of one instant. */
const MOST_FAILED = 60;

/**
 * Turns slow state and the clock into frames, and goes dormant when nothing moves: no state change, no
 * playback, and no listener with motion of its own.
 */
export function createFrameLoop(store: SynaptariumStore, clock: FrameClock): FrameLoop {
  const shown = new KeptSample();
  const compared = new KeptSample();
  const frame: Frame = {
    hours: 0,
    tau: 0,
    seconds: 0,
    sample: shown.sample,
    compared: compared.sample,
    count: 0,
    beat: NaN,
  };
  const listeners = new Listeners<FrameListener>();
  const readers = new Listeners<FrameReader>();
  /** What readers were last called for. */
  const told = { state: store.getState(), beat: NaN };
  /** Frame in which the beat was last struck. */
  let struck = -Infinity;
  /** More than the passing of time may have changed. */
  let asked = true;
  let handle: number | null = null;
  let failed = 0;

  const draw = (): void => {
    const state = store.getState();
    const seconds = clock.seconds();
    frame.seconds = seconds;
    frame.hours = hoursAt(state.playback, state.axis, seconds);
    frame.tau = tauAt(state.display, seconds);
    frame.count += 1;
    keepBeat();
    shown.show(state.trajectory, frame.hours);
    if (state.comparedTrajectory !== null) compared.show(state.comparedTrajectory, frame.hours);
    let moving = state.playback.playing;
    const seen = listeners.all;
    for (let i = 0; i < seen.length; i += 1) if (seen[i]?.(frame) === true) moving = true;
    tell(state);
    const last = state.axis.hours[state.axis.hours.length - 1] ?? 0;
    if (state.playback.playing && frame.hours >= last) store.getState().actions.pause();
    if (moving) schedule();
  };
  const keepBeat = (): void => {
    const beat = beatOf(frame.seconds);
    if (beat === frame.beat || frame.count - struck < LEAST_FRAMES_A_BEAT) return;
    frame.beat = beat;
    struck = frame.count;
  };
  const tell = (state: StoreState): void => {
    if (!asked && state === told.state && frame.beat === told.beat) return;
    asked = false;
    told.state = state;
    told.beat = frame.beat;
    const read = readers.all;
    for (let i = 0; i < read.length; i += 1) read[i]?.(frame);
  };
  const arrive = (): void => {
    handle = null;
    // What is thrown goes on to the window, which notes it. The picture has the next frame to be right again.
    failed += 1;
    try {
      draw();
      failed = 0;
    } finally {
      if (failed > 0 && failed < MOST_FAILED) schedule();
    }
  };
  const schedule = (): void => {
    handle ??= clock.request(arrive);
  };
  const ask = (): void => {
    asked = true;
    schedule();
  };
  const unsubscribe = store.subscribe(schedule);
  return {
    frame,
    invalidate: ask,
    flush() {
      asked = true;
      draw();
    },
    subscribe(listener) {
      schedule();
      return listeners.add(listener);
    },
    read(reader) {
      ask();
      return readers.add(reader);
    },
    stop() {
      unsubscribe();
      if (handle !== null) clock.cancel(handle);
      handle = null;
    },
  };
}
