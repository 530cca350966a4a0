import MiniSearch from 'minisearch';
import { SEARCH_GROUPS, type SearchGroup, type SearchItem } from './search-item';

export interface FoundGroup {
  readonly group: SearchGroup;
  readonly items: readonly SearchItem[];
}

/** As many of one group as are shown. */
const SHOWN = 5;

const words =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'word' })
    : undefined;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words of a text, of scripts without spaces too; `mTORC1`, `5-HT` and DOIs stay findable by their parts. */
function wordsOf(text: string): string[] {
  if (words === undefined || !UNSPACED.test(text)) return text.split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...words.segment(text)].filter((each) => each.isWordLike).map(({ segment }) => segment);
}

/** Lower case, without accents; letters that only look alike to a keyboard are the same. */
function foldWord(word: string): string | null {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae');
  return folded === '' ? null : folded;
}

/** Finds items by beginnings of words and by words with a slip in them. */
export function createSearch(
  items: readonly SearchItem[],
): (query: string) => readonly FoundGroup[] {
  const keyOf = ({ group, id }: SearchItem): string => `${group}/${id}`;
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const index = new MiniSearch<{ key: string; title: string; detail: string; also: string }>({
    idField: 'key',
    fields: ['title', 'detail', 'also'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 4, also: 2 },
      combineWith: 'AND',
      prefix: true,
      // One slip in four letters or more, two from eight on.
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(
    [...byKey].map(([key, { title, detail = '', also = '' }]) => ({ key, title, detail, also })),
  );
  return (query) => {
    const best = new Map<SearchGroup, { items: SearchItem[]; score: number }>();
    const whole = foldWord(query.trim());
    const ranked = index
      .search(query)
      .map(({ id, score }) => ({ item: byKey.get(id as string), score }))
      .filter((each): each is { item: SearchItem; score: number } => each.item !== undefined)
      // The very name that was typed comes before longer names that begin with it.
      .map(({ item, score }) => ({
        item,
        score: foldWord(item.title) === whole ? score * 4 : score,
      }))
      .sort((a, b) => b.score - a.score);
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
  };
}
