import type { TextPiece } from './match-terms';

/** A piece of a text, and for a term the marks that must not be parted from it. */
export interface HeldPiece extends TextPiece {
  readonly before: string;
  readonly after: string;
}

const OPENING = /[\p{Ps}\p{Pi}][\u202f\u00a0]?$/u;
const CLOSING = /^[\u202f\u00a0]?[\p{Pe}\p{Pf}\p{Po}]+/u;

/**
 * Gives each term the quotation mark or bracket that opens before it and the stop that follows it: browsers may break a line on
 * either side of a button, also where no language would.
 */
export function holdPunctuation(pieces: readonly TextPiece[]): readonly HeldPiece[] {
  const texts = pieces.map(({ text }) => text);
  const before = pieces.map(() => '');
  const after = pieces.map(() => '');
  pieces.forEach(({ term }, index) => {
    if (term === undefined) return;
    const plain = (at: number): boolean =>
      pieces[at] !== undefined && pieces[at].term === undefined;
    if (plain(index - 1)) {
      const held = OPENING.exec(texts[index - 1] ?? '')?.[0] ?? '';
      before[index] = held;
      texts[index - 1] = (texts[index - 1] ?? '').slice(
        0,
        (texts[index - 1] ?? '').length - held.length,
      );
    }
    if (plain(index + 1)) {
      const held = CLOSING.exec(texts[index + 1] ?? '')?.[0] ?? '';
      after[index] = held;
      texts[index + 1] = (texts[index + 1] ?? '').slice(held.length);
    }
  });
  return pieces.map((piece, index) => ({
    ...piece,
    text: texts[index] ?? '',
    before: before[index] ?? '',
    after: after[index] ?? '',
  }));
}
