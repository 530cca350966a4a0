import { DECK_LIMITS } from '../../contract/slides';
import { hoursNow, type Session } from '../use-store';
import { addSlides } from './deck';
import { lecturersDeck } from './deck-store';
import { entriesOf } from './slide-view';

/** Keeps what is shown now as a slide, behind the one at a place or last of all, and says so. Returns its place, or null if there is no room. */
export function keepSlide(session: Session, after?: number): number | null {
  const state = session.store.getState();
  const { deck, change } = lecturersDeck().getState();
  const { length } = deck.slides;
  if (length >= DECK_LIMITS.slides) {
    state.actions.notify({
      tone: 'warning',
      key: 'slides.no-room',
      values: { count: DECK_LIMITS.slides },
    });
    return null;
  }
  const place = Math.min(length, (after ?? length - 1) + 1);
  change(addSlides(deck, [{ view: entriesOf(state, hoursNow(session)) }], place - 1));
  state.actions.notify({ tone: 'info', key: 'slides.kept', values: { number: place + 1 } });
  return place;
}
