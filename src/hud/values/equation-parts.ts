/** A piece of an equation as it is set: upright words, sloping letters, lowered or raised pieces. */
export interface EquationPart {
  readonly kind: 'text' | 'letter' | 'sub' | 'sup';
  readonly text: string;
}

/** `r_P^g` and `K_p,uu` in plain Unicode: what follows `_` is lowered, what follows `^` raised. */
const PIECE =
  /_(?<sub>[\p{L}\p{N}]+(?:,[\p{L}\p{N}]+)*)|\^(?<sup>\([^)]*\)|[\p{L}\p{N}]+)|(?<word>\p{L}+)/gu;
/** Words of one letter that are words. */
const ARTICLES: readonly string[] = ['a'];

/** The lines of an equation as the evidence tables write it, each cut into pieces to set. */
export function equationLines(equation: string): readonly (readonly EquationPart[])[] {
  return equation.split(/,\s{2,}/).map((line) => {
    const parts: EquationPart[] = [];
    let from = 0;
    const add = (kind: EquationPart['kind'], text: string): void => {
      const last = parts.at(-1);
      if (kind === 'text' && last?.kind === 'text')
        parts[parts.length - 1] = { kind, text: last.text + text };
      else if (text !== '') parts.push({ kind, text });
    };
    for (const match of line.matchAll(PIECE)) {
      add('text', line.slice(from, match.index));
      from = match.index + match[0].length;
      const { sub, sup, word } = match.groups ?? {};
      if (sub !== undefined) add('sub', sub);
      else if (sup !== undefined) add('sup', sup.replace(/^\((.*)\)$/, '$1'));
      else if (word !== undefined) add(isLetter(line, match.index, word) ? 'letter' : 'text', word);
    }
    add('text', line.slice(from));
    return parts;
  });
}

/** One letter that stands for a quantity, and not an article in a sentence. */
function isLetter(line: string, at: number, word: string): boolean {
  if ([...word].length !== 1) return false;
  const inSentence =
    /\p{L}{2,} $/u.test(line.slice(0, at)) && /^ \p{L}{2,}/u.test(line.slice(at + 1));
  return !(ARTICLES.includes(word) && inSentence);
}

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  nu: 'ν',
  omega: 'ω',
  phi: 'φ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
};

/** The tables spell Greek letters out (`tau_B`); equations are set with the letters, and so are their symbols. */
export function greekLetters(symbol: string): string {
  return symbol.replace(/[a-z]+/g, (name) => GREEK[name] ?? name);
}
