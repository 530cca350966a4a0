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
  /** Though running, at rest since the anchor because nobody is there: softly, or held at once. */
  readonly rest?: 'soft' | 'held' | undefined;
}

/** Seconds in which display time comes softly to rest. */
export const SLOWING_SECONDS = 3;

/** Treatment time, hours, at clock time `seconds`. Playback moves evenly along the axis, not in hours. */
export function hoursAt(playback: Playback, axis: TimelineAxis, seconds: number): number {
  if (!playback.playing) return playback.anchorHours;
  const elapsed = Math.max(0, seconds - playback.anchorSeconds);
  const start = positionOf(axis, playback.anchorHours);
  return hoursOf(axis, Math.min(1, start + (elapsed * playback.rate) / SWEEP_SECONDS));
}

/** Display time, seconds, at clock time `seconds`. */
export function tauAt(clock: DisplayClock, seconds: number): number {
  if (!clock.running || clock.rest === 'held') return clock.anchorTau;
  const elapsed = Math.max(0, seconds - clock.anchorSeconds);
  if (clock.rest === undefined) return clock.anchorTau + elapsed;
  // Its pace falls evenly to nothing.
  const slowed = Math.min(SLOWING_SECONDS, elapsed);
  return clock.anchorTau + slowed - slowed ** 2 / (2 * SLOWING_SECONDS);
}

/** True if display time is later at the next instant. */
export function isFlowing(
  { running, rest, anchorSeconds }: DisplayClock,
  seconds: number,
): boolean {
  return (
    running &&
    (rest === undefined || (rest === 'soft' && seconds < anchorSeconds + SLOWING_SECONDS))
  );
}
