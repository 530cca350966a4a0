import { describe, expect, it } from 'vitest';
import { heldPieces } from '../../src/hud/glossary/held-pieces';
import { createTermMatcher } from '../../src/hud/glossary/match-terms';

const match = createTermMatcher({ glutamate: 'glutamate|谷氨酸', spine: 'spine' });

describe('punctuation after a term', () => {
  it('stays with it, and nothing is lost', () => {
    for (const text of [
      'More glutamate. Then a spine: one.',
      'It is glutamate',
      '(glutamate), spine',
      'glutamate spine',
      '更多谷氨酸，更多。',
    ]) {
      const pieces = heldPieces(match(text));
      expect(pieces.map(({ text: own, held = '' }) => own + held).join('')).toBe(text);
      for (const [index, { text: own }] of pieces.entries())
        if (pieces[index - 1]?.term !== undefined) expect(own).not.toMatch(/^[.,:;)，。]/u);
    }
    expect(heldPieces(match('More glutamate. Then'))).toEqual([
      { text: 'More ' },
      { text: 'glutamate', term: 'glutamate', held: '.' },
      { text: ' Then' },
    ]);
  });
});
