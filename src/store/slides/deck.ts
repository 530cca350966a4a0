import type { ShownEntries } from '../../contract/session';
import { DECK_LIMITS, type Deck, type Slide } from '../../contract/slides';

/** A slide that has not been given an id yet. */
export type NewSlide = { readonly view: ShownEntries } & Partial<Omit<Slide, 'id' | 'view'>>;

/** The smallest number that no slide has. */
function nextNumber(slides: readonly Slide[]): number {
  const numbers = slides.map(({ id }) => Number(/^slide-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/** Puts slides behind the one at a place, as many as there is room for. @param after -1 puts them first */
export function addSlides(deck: Deck, added: readonly NewSlide[], after: number): Deck {
  const first = nextNumber(deck.slides);
  const room = DECK_LIMITS.slides - deck.slides.length;
  const fresh = added.slice(0, Math.max(0, room)).map((slide, index): Slide => ({
    title: '',
    words: '',
    notes: '',
    minutes: null,
    side: null,
    ...slide,
    id: `slide-${first + index}`,
  }));
  const place = Math.min(deck.slides.length, after + 1);
  return {
    ...deck,
    slides: [...deck.slides.slice(0, place), ...fresh, ...deck.slides.slice(place)],
  };
}

export function removeSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** Moves a slide to another place; beyond an end it goes to that end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((each) => each.id === id);
  if (slide === undefined) return deck;
  const rest = deck.slides.filter((each) => each !== slide);
  const place = Math.min(rest.length, Math.max(0, to));
  return { ...deck, slides: [...rest.slice(0, place), slide, ...rest.slice(place)] };
}

export function editSlide(deck: Deck, id: string, change: Partial<Omit<Slide, 'id'>>): Deck {
  const slides = deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide));
  return { ...deck, slides };
}
