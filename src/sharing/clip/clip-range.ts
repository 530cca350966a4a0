import { hoursOf, positionOf, type TimelineAxis } from '../../timeline/axis';

/** What a clip shows: a stretch of treatment time, in so many seconds. */
export interface ClipRange {
  /** Hours. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly fps: number;
}

/** Longer ones would no longer fit in the memory of small devices. */
export const LONGEST_SECONDS = 60;

/** Number of frames; at least one. */
export function frameCount({ seconds, fps }: ClipRange): number {
  return Math.max(1, Math.round(seconds * fps));
}

/**
 * The instant of a frame. Time runs as playback does, evenly along the axis of the timeline: the minutes of an infusion
 * take their time, weeks hurry.
 * @param tau display time at which the clip begins, seconds; null if display time is to stand at 0
 */
export function instantOf(
  range: ClipRange,
  axis: TimelineAxis,
  frame: number,
  tau: number | null,
): { readonly hours: number; readonly tau: number } {
  const last = frameCount(range) - 1;
  const share = last === 0 ? 0 : frame / last;
  const from = positionOf(axis, range.from);
  const to = positionOf(axis, range.to);
  const hours =
    frame === 0
      ? range.from
      : frame === last
        ? range.to
        : hoursOf(axis, from + (to - from) * share);
  return { hours, tau: tau === null ? 0 : tau + frame / range.fps };
}
