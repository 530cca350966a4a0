import type { Administration } from '../../timeline/doses';
import { nextLandmark, nextStop } from '../../timeline/steps';

/** What a key press is, as far as time is concerned. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Hour that a key leads to, or null if it is no key of time's. Time runs from left to right in every language, so right is
 * onward in every language.
 */
export function timeKey(
  press: KeyPress,
  hours: number,
  administrations: readonly Administration[],
  landmarks: readonly number[],
): number | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const times = press.shiftKey ? 10 : 1;
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextStop(administrations, hours, 1, times);
    case 'ArrowLeft':
    case 'ArrowDown':
      return nextStop(administrations, hours, -1, times);
    case 'PageDown':
      return nextLandmark(landmarks, hours, 1);
    case 'PageUp':
      return nextLandmark(landmarks, hours, -1);
    case 'Home':
      return landmarks[0] ?? null;
    case 'End':
      return landmarks[landmarks.length - 1] ?? null;
    default:
      return null;
  }
}
