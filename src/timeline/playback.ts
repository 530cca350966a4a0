import { hoursOf, positionOf, type TimelineAxis } from './axis';

/** Seconds in which playback at rate 1 sweeps the whole axis. */
export const SWEEP_SECONDS = 100;

/**
 * Treatment time as a function of the clock: where it stood when it was last set, and how fast it has
 * run since. Nothing is added up per frame.
 */
export interface Playback {
  readonly playing: boolean;
  /** Multiples of the ordinary sweep. */
  readonly rate: number;
  readonly anchorHours: number;
  /** Clock, seconds, at which `anchorHours` held. */
  readonly anchorSeconds: number;
}

/** Display time tau (seconds), which drives motion too fast to scrub. */
export interface DisplayClock {
  readonly running: boolean;
  readonly anchorTau: number;
  readonly anchorSeconds: number;
}

/** Treatment time, hours, at clock time `seconds`. Playback moves evenly along the axis, not in hours. */
export function hoursAt(playback: Playback, axis: TimelineAxis, seconds: number): number {
  if (!playback.playing) return playback.anchorHours;
  const elapsed = Math.max(0, seconds - playback.anchorSeconds);
  const start = positionOf(axis, playback.anchorHours);
  return hoursOf(axis, Math.min(1, start + (elapsed * playback.rate) / SWEEP_SECONDS));
}

/** Display time, seconds, at clock time `seconds`. */
export function tauAt(clock: DisplayClock, seconds: number): number {
  if (!clock.running) return clock.anchorTau;
  return clock.anchorTau + Math.max(0, seconds - clock.anchorSeconds);
}
