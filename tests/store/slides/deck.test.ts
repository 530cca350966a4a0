import { describe, expect, it } from 'vitest';
import { DECK_LIMITS, EMPTY_DECK, parseDeck, deckText } from '../../../src/contract/slides';
import { addSlides, editSlide, moveSlide, removeSlide } from '../../../src/store/slides/deck';
import { createDeckStore, type SlideStorage } from '../../../src/store/slides/deck-store';
import { clockText, createShow, timed } from '../../../src/store/slides/show';
import {
  entriesOf,
  isAwayFrom,
  showEntries,
  viewOfSlide,
} from '../../../src/store/slides/slide-view';
import { createSynaptariumStore } from '../../../src/store/store';
import { initialStateFrom } from '../../../src/store/url';

const storeFrom = (search: string) =>
  createSynaptariumStore(initialStateFrom(search, { systemReducedMotion: false }).initial, () => 0);
const view = entriesOf(storeFrom('').getState(), -24);
const titles = (deck: { slides: readonly { title: string }[] }): string =>
  deck.slides.map(({ title }) => title).join('');
const three = addSlides(
  EMPTY_DECK,
  ['a', 'b', 'c'].map((title) => ({ view, title })),
  -1,
);

function memory(full = false): SlideStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

describe('slides', () => {
  it('are put in, moved, edited and taken out', () => {
    expect(titles(addSlides(three, [{ view, title: 'x' }], 0))).toBe('axbc');
    expect(titles(moveSlide(three, 'slide-1', 2))).toBe('bca');
    expect(titles(moveSlide(three, 'slide-3', -9))).toBe('cab');
    expect(titles(removeSlide(three, 'slide-2'))).toBe('ac');
    expect(titles(editSlide(three, 'slide-2', { title: 'B' }))).toBe('aBc');
    expect(titles(three)).toBe('abc');
  });

  it('never share an id and never become too many', () => {
    let deck = removeSlide(three, 'slide-1');
    for (let i = 0; i < 30; i += 1)
      deck = addSlides(
        deck,
        Array.from({ length: 10 }, () => ({ view })),
        i,
      );
    expect(deck.slides).toHaveLength(DECK_LIMITS.slides);
    expect(parseDeck(deckText(deck))).toEqual({ deck });
  });

  it('bring back what was seen when they were kept', () => {
    const kept = storeFrom(
      '?t=24h&scale=dendrite&protocol=iv-0.5x6&patient=ptsd&compare=placebo&mechanism=none&tau=3&rate=2&seed=7',
    );
    const entries = entriesOf(kept.getState(), 24);
    const other = storeFrom('');
    expect(isAwayFrom(other.getState(), entries)).toBe(true);
    showEntries(other, entries);
    expect(entriesOf(other.getState(), 24)).toEqual(entries);
    expect(isAwayFrom(other.getState(), entries)).toBe(false);
    other.getState().actions.seek(25);
    expect(isAwayFrom(other.getState(), entries)).toBe(true);
    expect(viewOfSlide(entries)).toBe(viewOfSlide(entries));
  });
});

describe('the deck on this device', () => {
  it('outlives a reload', () => {
    const storage = memory();
    createDeckStore(() => storage)
      .getState()
      .change(three);
    expect(createDeckStore(() => storage).getState().deck).toEqual(three);
  });

  it('says when there is no room, or no storage at all, and goes on', () => {
    const full = createDeckStore(() => memory(true));
    full.getState().change(three);
    expect(full.getState()).toMatchObject({ deck: three, unkept: 'full' });
    expect(createDeckStore(() => null).getState().unkept).toBe('forbidden');
    const thrown = createDeckStore(() => {
      throw new DOMException('no', 'SecurityError');
    });
    thrown.getState().change(three);
    expect(thrown.getState()).toMatchObject({ deck: three, unkept: 'forbidden' });
  });

  it('forgets nonsense, and a wrong file changes nothing', () => {
    const storage = memory();
    storage.kept.set('synaptarium.slides', '{"format":"synaptarium-slides","version":1,"x":1}');
    const store = createDeckStore(() => storage);
    expect(store.getState().deck).toEqual(EMPTY_DECK);
    store.getState().change(three);
    expect(store.getState().open('{')).toMatchObject({ reason: 'not-json' });
    expect(store.getState().deck).toBe(three);
    expect(store.getState().open(deckText(EMPTY_DECK))).toBeNull();
    store.getState().undo();
    expect(store.getState().deck).toBe(three);
  });
});

describe('a show', () => {
  it('goes on where it was after a reload, without what belongs to a moment', () => {
    const storage = memory();
    const show = createShow(() => storage);
    show.setState({ at: 4, timerSince: 1000, timerBefore: 500, blank: 'black', held: true });
    expect(createShow(() => storage).getState()).toMatchObject({
      at: 4,
      timerSince: 1000,
      timerBefore: 500,
      blank: 'none',
      held: false,
    });
    storage.kept.set('synaptarium.show', '{"at":-1}');
    expect(createShow(() => storage).getState().at).toBe(0);
  });

  it('counts time through pauses and a clock that is set back', () => {
    expect(timed({ timerSince: 1000, timerBefore: 500 }, 3000)).toBe(2500);
    expect(timed({ timerSince: null, timerBefore: 500 }, 3000)).toBe(500);
    expect(timed({ timerSince: 9000, timerBefore: 500 }, 3000)).toBe(500);
    expect([0, 59_999, 60_000, 3_661_000].map(clockText)).toEqual([
      '0:00',
      '0:59',
      '1:00',
      '1:01:01',
    ]);
  });
});
