import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  deckText,
  EMPTY_DECK,
  parseDeck,
  type Deck,
  type DeckProblem,
} from '../../contract/slides';

const KEY = 'synaptarium.slides';

/** The part of the browser's storage that is used; reading and writing may both be refused. */
export type SlideStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface DeckState {
  readonly deck: Deck;
  /** What the deck was before the last change that took something away; null if there is nothing to undo. */
  readonly before: Deck | null;
  /** Why the slides are not kept on this device; null if they are. */
  readonly unkept: 'full' | 'forbidden' | null;
  /** Changes the deck. @param undoable keeps the present one, to be put back */
  change(next: Deck, undoable?: boolean): void;
  undo(): void;
  /** Opens a file of slides; on a problem changes nothing and returns it. */
  open(text: string): DeckProblem | null;
}

export type DeckStore = StoreApi<DeckState>;

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}

/** The lecturer's slides, kept on this device as far as it allows. What is kept there is checked like any file. */
export function createDeckStore(storage: () => SlideStorage | null): DeckStore {
  let kept: Deck = EMPTY_DECK;
  let unkept: DeckState['unkept'] = null;
  try {
    const from = storage();
    if (from === null) unkept = 'forbidden';
    const result = parseDeck(from?.getItem(KEY) ?? '');
    if ('deck' in result) kept = result.deck;
  } catch {
    unkept = 'forbidden';
  }
  return createStore<DeckState>()((set, get) => {
    const keep = (deck: Deck): DeckState['unkept'] => {
      try {
        const into = storage();
        if (into === null) return 'forbidden';
        into.setItem(KEY, deckText(deck));
        return null;
      } catch (error) {
        return isFull(error) ? 'full' : 'forbidden';
      }
    };
    return {
      deck: kept,
      before: null,
      unkept,
      change(deck, undoable = false) {
        set({ deck, before: undoable ? get().deck : get().before, unkept: keep(deck) });
      },
      undo() {
        const { before } = get();
        if (before !== null) set({ deck: before, before: null, unkept: keep(before) });
      },
      open(text) {
        const result = parseDeck(text);
        if ('problem' in result) return result.problem;
        get().change(result.deck, get().deck.slides.length > 0);
        return null;
      },
    };
  });
}

let lecturers: DeckStore | null = null;

/** Storage of this page, or null where it is forbidden. */
export function pageStorage(): SlideStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The slides of this page's lecturer. */
export function lecturersDeck(): DeckStore {
  lecturers ??= createDeckStore(pageStorage);
  return lecturers;
}

export function useDeck<T>(selector: (state: DeckState) => T): T {
  return useStore(lecturersDeck(), selector);
}
