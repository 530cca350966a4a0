import type { Language } from '../../contract/view';
import type { Names } from '../../atlas/names-of';
import { foldWord, queryWords, wordsOf } from './query-words';

/** A name in a language that need not be the reader's. */
export interface ForeignName {
  readonly name: string;
  readonly language: Language;
  /** True if each word of the query is a whole word of it. */
  readonly whole: boolean;
}

/** Letters from which a query is looked for in other languages: shorter ones begin words in all of them. */
const LEAST_LETTERS = 3;
const HAN = /\p{Script=Han}/u;

/** Words of a query as they are looked for in names; none if it is too short. */
export function foreignQuery(query: string): readonly string[] {
  const words = queryWords(query, '');
  const letters = words.reduce((sum, word) => sum + [...word].length, 0);
  return HAN.test(query) || letters >= LEAST_LETTERS ? words : [];
}

/** How well a text has all words of a query as beginnings of its words: 2 as whole words, 1 as beginnings, 0 not. */
export function wordsWithin(text: string, words: readonly string[]): 0 | 1 | 2 {
  const own = wordsOf(text).map((word) => foldWord(word) ?? '');
  if (words.length === 0 || !words.every((word) => own.some((each) => each.startsWith(word))))
    return 0;
  return words.every((word) => own.includes(word)) ? 2 : 1;
}

/** The name that a query means, in whatever language: one of its whole words first, then the reader's own, then the shortest. */
function foreignName(
  key: string,
  words: readonly string[],
  names: Readonly<Partial<Record<Language, Names>>>,
  reader: string,
): ForeignName | null {
  const found = Object.entries(names).flatMap(([language, all]) =>
    (all[key] ?? []).flatMap((name) => {
      const within = wordsWithin(name, words);
      if (within === 0) return [];
      return [{ name, language: language as Language, whole: within === 2 }];
    }),
  );
  const [best = null] = found.sort(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      Number(b.language === reader) - Number(a.language === reader) ||
      a.name.length - b.name.length,
  );
  return best;
}

/** Of these keys those that a query names in some language, with the name that it means. */
export function foreignNames(
  keys: readonly string[],
  query: string,
  names: Readonly<Partial<Record<Language, Names>>>,
  reader: string,
): ReadonlyMap<string, ForeignName> {
  const words = foreignQuery(query);
  return new Map(
    keys.flatMap((key) => {
      const found = words.length === 0 ? null : foreignName(key, words, names, reader);
      return found === null ? [] : [[key, found] as const];
    }),
  );
}
