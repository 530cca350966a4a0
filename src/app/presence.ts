import { restWhenIdle, type RestClock } from '../store/rest-when-idle';
import type { SynaptariumStore } from '../store/store';

/** Whatever a visitor, or a page around this one, does. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'touchstart',
  'focusin',
  'message',
];

/** Tells the store whether somebody is there. */
export function bindPresence(store: SynaptariumStore, clock: RestClock): void {
  const rest = restWhenIdle(store, clock);
  for (const sign of SIGNS) addEventListener(sign, () => rest.stir(), { passive: true });
  document.addEventListener('visibilitychange', () => rest.hide(document.hidden));
  if (document.hidden) rest.hide(true);
}
