import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { nearWords, slipsAllowed, widelyNearWords } from './near-words';
import { foldWord, queryWords, wordsOf } from './query-words';
import { SEARCH_GROUPS, type SearchGroup, type SearchItem } from './search-item';

export interface FoundGroup {
  readonly group: SearchGroup;
  readonly items: readonly SearchItem[];
}

/** What has every word of a query; `some`: what has as many of them as anything has. */
type Reach = 'all' | 'some';
export type Search = (query: string, reach?: Reach) => readonly FoundGroup[];

/** As many of one group as are shown. */
export const SHOWN = 5;
/** The shortest end of a word that is taken for a word of its own. */
const TAIL = 4;
const HAN = /\p{Script=Han}/u;

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly also: string;
  /** Ends of the words of the title that are words elsewhere: `dichte` of `Dornendichte`. */
  readonly tails: string;
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(foldWord)
    .filter((word) => word !== null);
}

function entriesOf(items: ReadonlyMap<string, SearchItem>): readonly Entry[] {
  const known = new Set<string>();
  for (const { title, detail = '', also = '' } of items.values())
    for (const word of foldedWords(`${title} ${detail} ${also}`)) known.add(word);
  return [...items].map(([key, { title, detail = '', also = '' }]) => {
    const tails = foldedWords(title).flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2 * TAIL + 1) }, (_, index) =>
        word.slice(index + TAIL),
      ).filter((tail) => known.has(tail)),
    );
    return { key, title, detail, also, tails: tails.join(' ') };
  });
}

/**
 * Finds items by beginnings of words and by words with a slip in them.
 * @param small words that a query may do without: articles and the like, with spaces between
 */
export function createSearch(items: readonly SearchItem[], small = ''): Search {
  const byKey = new Map(items.map((item) => [`${item.group}/${item.id}`, item]));
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'detail', 'also', 'tails'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      // What is looked for comes word by word, and folded.
      tokenize: (word) => [word],
      processTerm: (word) => word,
      boost: { title: 4, also: 2 },
      prefix: true,
      fuzzy: slipsAllowed,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  const entries = entriesOf(byKey);
  index.addAll(entries);
  let vocabulary: readonly string[] | undefined;
  const known = (): readonly string[] =>
    (vocabulary ??= [
      ...new Set(
        entries.flatMap(({ title, detail, also }) => foldedWords(`${title} ${detail} ${also}`)),
      ),
    ]);
  const anyOf = (words: readonly string[]): Query => ({
    combineWith: 'OR',
    queries: [...words],
    prefix: false,
    fuzzy: false,
  });
  /** The word itself, or, where nothing has it, those that it may stand for. */
  const meant = (word: string): Query | null => {
    if (index.search(word).length > 0) return word;
    const near = nearWords(word, known());
    return near.length === 0 ? null : anyOf(near);
  };

  const matches = (words: readonly string[], reach: Reach): readonly SearchResult[] => {
    const allOf = (queries: readonly Query[]): readonly SearchResult[] =>
      index.search({ combineWith: 'AND', queries: [...queries] });
    const exact = allOf(words);
    if (exact.length > 0) return exact;
    const understood = words.map(meant);
    const queries = understood.filter((query) => query !== null);
    if (queries.length === 0) return [];
    // A pair of Chinese letters across two words is no word, and may be missing.
    if (words.every((word, at) => understood[at] !== null || HAN.test(word))) {
      const near = allOf(queries);
      if (near.length > 0) return near;
      const widely = allOf(
        words.map((word) => ({
          combineWith: 'OR' as const,
          queries: [word, anyOf(widelyNearWords(word, known()))],
        })),
      );
      if (widely.length > 0) return widely;
    }
    return reach === 'all' ? [] : mostOf(queries.map((query) => index.search(query)));
  };

  return (query, reach = 'all') => {
    const words = queryWords(query, small);
    if (words.length === 0) return [];
    const whole = foldWord(query.trim());
    const ranked = matches(words, reach)
      .map(({ id, score }) => ({ item: byKey.get(id as string), score }))
      .filter((each): each is { item: SearchItem; score: number } => each.item !== undefined)
      // The very name that was typed comes before longer names that begin with it.
      .map(({ item, score }) => ({
        item,
        score: foldWord(item.title) === whole ? score * 4 : score,
      }))
      .sort((a, b) => b.score - a.score);
    return grouped(ranked);
  };
}

/** Of the results of several words those that most of the words found, with their scores together. */
function mostOf(found: readonly (readonly SearchResult[])[]): readonly SearchResult[] {
  const by = new Map<unknown, { result: SearchResult; words: number; score: number }>();
  for (const results of found)
    for (const result of results) {
      const before = by.get(result.id);
      by.set(result.id, {
        result,
        words: (before?.words ?? 0) + 1,
        score: (before?.score ?? 0) + result.score,
      });
    }
  const most = Math.max(0, ...[...by.values()].map(({ words }) => words));
  return [...by.values()]
    .filter(({ words }) => words === most)
    .map(({ result, score }) => ({ ...result, score }));
}

/** The best group first, in each the best item first. @param ranked the best first */
function grouped(
  ranked: readonly { readonly item: SearchItem; readonly score: number }[],
): readonly FoundGroup[] {
  const best = new Map<SearchGroup, { items: SearchItem[]; score: number }>();
  for (const { item, score } of ranked) {
    const group = best.get(item.group);
    if (group === undefined) best.set(item.group, { items: [item], score });
    else if (group.items.length < SHOWN) group.items.push(item);
  }
  return [...best]
    .sort(
      ([one, a], [other, b]) =>
        b.score - a.score || SEARCH_GROUPS.indexOf(one) - SEARCH_GROUPS.indexOf(other),
    )
    .map(([group, found]) => ({ group, items: found.items }));
}
