import type { Administration } from './doses';

const MINUTE = 1 / 60;

/** A sensible arrow-key step, hours, this long after (or before) the nearest administration. */
function stepAfter(elapsed: number): number {
  if (elapsed < 1.5) return MINUTE;
  if (elapsed < 6) return 10 * MINUTE;
  if (elapsed < 48) return 1;
  return 24;
}

function stepBefore(remaining: number): number {
  if (remaining <= 0.25) return MINUTE;
  if (remaining <= 2) return 10 * MINUTE;
  if (remaining <= 24) return 1;
  return 24;
}

/** Step at a place on the timeline, hours: minutes near a dose, days far from all. */
export function stepAt(administrations: readonly Administration[], hours: number): number {
  if (administrations.length === 0) return Math.abs(hours) < 24 ? 1 : 24;
  let step = 24;
  for (const { start } of administrations) {
    const elapsed = hours - start;
    step = Math.min(step, elapsed >= 0 ? stepAfter(elapsed) : stepBefore(-elapsed));
  }
  return step;
}

/** Where an arrow key leads: the next multiple of the step, so that there and back is the same place. */
export function nextStop(
  administrations: readonly Administration[],
  hours: number,
  direction: 1 | -1,
  times = 1,
): number {
  const step = stepAt(administrations, hours + direction * 1e-6) * times;
  const index = hours / step;
  const next = direction > 0 ? Math.floor(index + 1e-6) + 1 : Math.ceil(index - 1e-6) - 1;
  return next * step;
}

/** The landmark after or before `hours`; `hours` itself if there is none. Landmarks ascend. */
export function nextLandmark(
  landmarks: readonly number[],
  hours: number,
  direction: 1 | -1,
): number {
  const ordered = direction > 0 ? landmarks : [...landmarks].reverse();
  return ordered.find((landmark) => (landmark - hours) * direction > 1e-6) ?? hours;
}
