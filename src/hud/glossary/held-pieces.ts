import type { TextPiece } from './match-terms';

/** A piece of a text with the marks that follow it at once, if it stands for a term. */
export interface HeldPiece extends TextPiece {
  readonly held?: string;
}

const MARKS = /^\p{P}+/u;

/**
 * Gives each term the punctuation that follows it: a line may break after a button whatever comes next, and a full stop must
 * not begin one.
 */
export function heldPieces(pieces: readonly TextPiece[]): HeldPiece[] {
  const all: HeldPiece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    const marks = MARKS.exec(piece.text)?.[0];
    if (before?.term === undefined || piece.term !== undefined || marks === undefined) {
      all.push(piece);
      continue;
    }
    all[all.length - 1] = { ...before, held: marks };
    const rest = piece.text.slice(marks.length);
    if (rest !== '') all.push({ text: rest });
  }
  return all;
}
