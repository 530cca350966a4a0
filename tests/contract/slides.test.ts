import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPresenterMessage } from '../../src/contract/presenter-messages';
import { DECK_LIMITS, deckText, EMPTY_DECK, parseDeck } from '../../src/contract/slides';

const slide = { id: 'a', view: { protocol: 'iv-0.5' } };
const text = (change: object): string =>
  JSON.stringify({ format: 'synaptarium-slides', version: 1, slides: [slide], ...change });

describe('a file of slides', () => {
  it('is filled up with what is usual, and comes back as it was written', () => {
    const first = parseDeck(`\uFEFF${text({})}`);
    if (!('deck' in first)) throw new Error(first.problem.message);
    expect(first.deck.slides[0]).toMatchObject({ title: '', notes: '', minutes: null, side: null });
    expect(first.deck.slides[0]?.view).toMatchObject({ scale: 'brain', hours: -24, tau: null });
    expect(parseDeck(deckText(first.deck))).toEqual(first);
    expect(parseDeck(deckText(EMPTY_DECK))).toEqual({ deck: EMPTY_DECK });
  });

  it.each([
    ['no JSON', '{', 'not-json', ''],
    ['another file', '{"format":"synaptarium-session","version":2}', 'not-slides', 'format'],
    ['a later version', text({ version: 2 }), 'other-version', 'version'],
    ['one id twice', text({ slides: [slide, slide] }), 'invalid-field', 'slides'],
    ['an unknown field', text({ script: '' }), 'invalid-field', 'script'],
    [
      'a title too long',
      text({ title: 'x'.repeat(DECK_LIMITS.title + 1) }),
      'invalid-field',
      'title',
    ],
    [
      'more slides than there may be',
      text({ slides: Array.from({ length: 201 }, (_, i) => ({ ...slide, id: `s${i}` })) }),
      'invalid-field',
      'slides',
    ],
    ['a flood', `"${'x'.repeat(2_000_001)}"`, 'too-large', ''],
    ['a well', '['.repeat(5000) + ']'.repeat(5000), 'too-large', ''],
  ])('with %s is refused with its reason', (_, content, reason, field) => {
    expect(parseDeck(content)).toMatchObject({ problem: { reason, field } });
  });
});

describe('a message of the speaker window', () => {
  it('is read when it is one', () => {
    const command = { kind: 'command', to: 'a', name: 'jump', slide: 3 };
    expect(readPresenterMessage(command)).toEqual(command);
    expect(readPresenterMessage({ kind: 'hello' })).toEqual({ kind: 'hello' });
  });

  it.each([
    { kind: 'command', to: 'a', name: 'format-disk' },
    { kind: 'command', to: 'a', name: 'next', more: 1 },
    { kind: 'hello', loop: new Map() },
    'hello',
  ])('is nothing otherwise: %o', (data) => {
    expect(readPresenterMessage(data)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readPresenterMessage(data)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
