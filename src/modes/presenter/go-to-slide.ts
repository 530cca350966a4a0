import type { Slide } from '../../contract/slides';
import { isMotionReduced } from '../../store/state';
import { showEntries } from '../../store/slides/slide-view';
import { hoursNow, type Session } from '../../store/use-store';
import { glideTo } from '../../tours/glide';
import { leaveStills } from './missing-stills';

let stopGlide: () => void = () => undefined;

/**
 * Shows a slide: camera and time on their way, or there at once.
 * @param jumping true to be there at once, as under reduced motion
 */
export function goToSlide(session: Session, slide: Slide, jumping = false): void {
  const { store, frameLoop } = session;
  leaveStills();
  stopGlide();
  stopGlide = () => undefined;
  const before = store.getState();
  const still = jumping || isMotionReduced(before);
  try {
    showEntries(store, slide.view, still ? slide.view.hours : hoursNow(session));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    before.actions.notify({ tone: 'warning', key: 'slides.unsolved', values: {} });
    return;
  }
  if (before.scale === slide.view.scale && slide.view.camera === null)
    before.actions.lookFrom(slide.side ?? 'standing');
  if (!still) stopGlide = glideTo(store, frameLoop, slide.view.hours, () => undefined);
}
