import { DECK_LIMITS } from '../../contract/slides';
import { hoursNow, type Session } from '../use-store';
import { addSlides } from './deck';
import { lecturersDeck } from './deck-store';
import { entriesOf } from './slide-view';

/**
 * Keeps what is shown now as a slide, behind the one at a place or last of all. Returns its place, or null if there is no room.
 * @param quiet true where the audience would read that it was kept
 */
export function keepSlide(session: Session, after?: number, quiet = false): number | null {
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
  // One note of it is enough, however many are kept.
  dismissKept(session);
  if (!quiet)
    state.actions.notify({ tone: 'info', key: 'slides.kept', values: { number: place + 1 } });
  return place;
}

/** Takes away the note that something was kept. */
export function dismissKept({ store }: Session): void {
  const { notices, actions } = store.getState();
  for (const { id, key } of notices) if (key === 'slides.kept') actions.dismiss(id);
}
