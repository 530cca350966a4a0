/** A piece of a text: plain, or a word that stands for a term. */
export interface TextPiece {
  readonly text: string;
  readonly term?: string;
}

export type TermMatcher = (text: string) => readonly TextPiece[];

/** Scripts that set no spaces between words: there a form is found wherever it stands. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = String.raw`[\p{L}\p{N}]`;

function patternOf(form: string): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  if (UNSPACED.test(form)) return literal;
  return `(?<!${WORD}|${WORD}-)${literal}(?!-?${WORD})`;
}

/**
 * Finds the words of a language that stand for terms: whole words, the longest first, each term where it
 * first occurs. A language without forms gets no marks.
 * @param forms by term, its forms with `|` between them
 */
export function createTermMatcher(forms: Readonly<Record<string, string>>): TermMatcher {
  const termOf = new Map<string, string>();
  for (const [term, all] of Object.entries(forms))
    for (const form of all.split('|')) {
      const plain = form.trim().toLowerCase();
      if (plain !== '' && !termOf.has(plain)) termOf.set(plain, term);
    }
  if (termOf.size === 0) return (text) => [{ text }];
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'giu');
  return (text) => {
    const pieces: TextPiece[] = [];
    const seen = new Set<string>();
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const [form] = match;
      const term = termOf.get(form.toLowerCase());
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
      pieces.push({ text: form, term });
      from = match.index + form.length;
    }
    if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
    return pieces;
  };
}
