/** A piece of a text: plain, or a word that stands for a term. */
export interface TextPiece {
  readonly text: string;
  readonly term?: string;
}

export type TermMatcher = (text: string) => readonly TextPiece[];

/** Scripts that set no spaces between words: there a form is found wherever it stands. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}]/u;

interface Form {
  readonly text: string;
  readonly term: string;
  /** Whether it must stand as a word of its own. */
  readonly whole: boolean;
}

/** Small letters, each where it stood: some capitals have longer small forms. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text]
    .map((letter) => {
      const one = letter.toLowerCase();
      return one.length === letter.length ? one : letter;
    })
    .join('');
}

const isLetter = (text: string, at: number) => WORD.test(text.charAt(at));

/** Neither the end of a longer word nor of a compound with a hyphen. */
const beginsWord = (text: string, at: number) =>
  !isLetter(text, at - 1) && !(text.charAt(at - 1) === '-' && isLetter(text, at - 2));
const endsWord = (text: string, at: number) =>
  !isLetter(text, at) && !(text.charAt(at) === '-' && isLetter(text, at + 1));

function readForms(forms: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Form[]> {
  const known = new Set<string>();
  const byFirst = new Map<string, Form[]>();
  for (const [term, all] of Object.entries(forms))
    for (const form of all.split('|')) {
      const text = inSmallLetters(form.trim());
      if (text === '' || known.has(text)) continue;
      known.add(text);
      const first = text.charAt(0);
      const alike = byFirst.get(first) ?? [];
      alike.push({ text, term, whole: !UNSPACED.test(text) });
      byFirst.set(first, alike);
    }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}

/**
 * Finds the words of a language that stand for terms: whole words, the longest first, each term where it
 * first occurs. A language without forms gets no marks.
 *
 * It goes through the text and compares, since one expression of some hundred forms takes the engine 0.3 s to make
 * ready, and 2 s in Arabic, at the first caption.
 * @param forms by term, its forms with `|` between them
 */
export function createTermMatcher(forms: Readonly<Record<string, string>>): TermMatcher {
  const byFirst = readForms(forms);
  const formAt = (small: string, at: number): Form | undefined => {
    const alike = byFirst.get(small.charAt(at));
    if (alike === undefined) return undefined;
    const begins = beginsWord(small, at);
    return alike.find(
      ({ text, whole }) =>
        (begins || !whole) &&
        small.startsWith(text, at) &&
        (!whole || endsWord(small, at + text.length)),
    );
  };
  return (text) => {
    const small = inSmallLetters(text);
    const pieces: TextPiece[] = [];
    const seen = new Set<string>();
    let from = 0;
    let at = 0;
    while (at < text.length) {
      const form = formAt(small, at);
      if (form === undefined) {
        at += 1;
        continue;
      }
      const end = at + form.text.length;
      if (!seen.has(form.term)) {
        seen.add(form.term);
        if (at > from) pieces.push({ text: text.slice(from, at) });
        pieces.push({ text: text.slice(at, end), term: form.term });
        from = end;
      }
      at = end;
    }
    if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
    return pieces;
  };
}
