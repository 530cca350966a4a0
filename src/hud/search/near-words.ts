/** One slip in four letters or more, two from eight on. */
export function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * Slips (a letter too many, too few, another one, or two swapped) that turn `word` into a beginning of `known`, or a number
 * greater than `most`.
 */
function slipsToBeginning(word: string, known: string, most: number): number {
  const width = word.length;
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, index) => index);
  let best = row[width] ?? 0;
  for (let at = 1; at <= Math.min(known.length, width + most); at += 1) {
    const next = [at];
    for (let index = 1; index <= width; index += 1) {
      const same = word[index - 1] === known[at - 1];
      let slips = Math.min(
        (row[index] ?? 0) + 1,
        (next[index - 1] ?? 0) + 1,
        (row[index - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = word[index - 1] === known[at - 2] && word[index - 2] === known[at - 1];
      if (index > 1 && at > 1 && swapped) slips = Math.min(slips, (before[index - 2] ?? 0) + 1);
      next.push(slips);
    }
    [before, row] = [row, next];
    best = Math.min(best, row[width] ?? best);
  }
  return best;
}

/** The shortest part of a word put together from others. */
const PART = 5;
/** The least share of such a word that a part of it must be. */
const SHARE = 0.4;
/** From so many letters on, a word is known without its ending. */
const LONG = 10;

/** Words that begin with this one, if it was typed with a slip. */
function beginningWith(word: string, known: readonly string[], most: number): readonly string[] {
  return known.filter((each) => slipsToBeginning(word, each, most) <= most);
}

/**
 * Known words that one typed with a slip may have meant: those that begin with it, with as few slips as may be; else those it
 * begins with (a plural, a word put together from two); else those it stands within.
 */
export function nearWords(word: string, known: readonly string[]): readonly string[] {
  for (let most = 0; most <= slipsAllowed(word); most += 1) {
    const near = beginningWith(word, known, most);
    if (near.length > 0) return near;
  }
  const parts = partsOf(word, known);
  return parts.length > 0 ? parts : wholesOf(word, known);
}

/** All of those, and for a long word with another ending too: for when the other words of a query leave few of them. */
export function widelyNearWords(word: string, known: readonly string[]): readonly string[] {
  const most = slipsAllowed(word) + (word.length < LONG ? 0 : 1);
  return [
    ...new Set([
      ...beginningWith(word, known, most),
      ...partsOf(word, known),
      ...wholesOf(word, known),
    ]),
  ];
}

function partsOf(word: string, known: readonly string[]): readonly string[] {
  const shortest = Math.max(PART, word.length * SHARE);
  return known.filter((each) => each.length >= shortest && word.startsWith(each));
}

function wholesOf(word: string, known: readonly string[]): readonly string[] {
  return word.length < PART ? [] : known.filter((each) => each.includes(word));
}
