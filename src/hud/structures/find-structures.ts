import { itemWords, searchCatalogue, wordsOf, type CatalogueItem } from '../../atlas/catalogue';
import { nearWords } from '../search/near-words';

/** Items that a query names; where none has all of its words, those that it may have meant with a slip in a word. */
export function findStructures(
  items: readonly CatalogueItem[],
  query: string,
): readonly CatalogueItem[] {
  const found = searchCatalogue(items, query);
  if (found.length > 0) return found;
  const known = [...new Set(items.flatMap(itemWords))];
  const meant = wordsOf(query).map((word) => nearWords(word, known));
  return items.filter((item) => {
    const words = new Set(itemWords(item));
    return meant.every((each) => each.some((word) => words.has(word)));
  });
}
