import type { Language } from '../../contract/view';
import type { Names } from '../../atlas/names-of';
import { foreignNames, foreignQuery, wordsWithin, type ForeignName } from './foreign-names';
import { SHOWN, type FoundGroup, type Search } from './search-index';
import type { SearchItem } from './search-item';

interface Hit {
  readonly item: SearchItem;
  readonly found: ForeignName;
}

/** Structures that a query names in another language than the reader's; what its own words find is found without. */
function hitsOf(
  items: readonly SearchItem[],
  query: string,
  names: Readonly<Partial<Record<Language, Names>>>,
  reader: string,
): readonly Hit[] {
  const words = foreignQuery(query);
  const structures = items.filter(({ group }) => group === 'structures');
  const found = foreignNames(
    structures.map(({ id }) => id),
    query,
    names,
    reader,
  );
  return structures
    .flatMap((item) => {
      const name = found.get(item.id);
      const own = wordsWithin(`${item.title} ${item.detail ?? ''} ${item.also ?? ''}`, words);
      return name === undefined || own > 0 ? [] : [{ item: { ...item, found: name }, found: name }];
    })
    .sort(
      (a, b) =>
        Number(b.found.whole) - Number(a.found.whole) || a.found.name.length - b.found.name.length,
    );
}

/**
 * A search that also knows structures by their names in other languages. What is named by whole words comes first, since then
 * nothing else was meant; what only begins so comes last.
 */
export function searchElsewhere(
  search: Search,
  items: readonly SearchItem[],
  names: Readonly<Partial<Record<Language, Names>>>,
  reader: string,
): Search {
  return (query, reach) => {
    const groups = search(query, reach);
    const hits = hitsOf(items, query, names, reader);
    if (hits.length === 0) return groups;
    const ids = new Set(hits.map(({ item }) => item.id));
    const own = groups.find(({ group }) => group === 'structures')?.items ?? [];
    const added = hits.map(({ item }) => item);
    const rest = own.filter(({ id }) => !ids.has(id));
    const first = hits[0]?.found.whole === true;
    const joined: FoundGroup = {
      group: 'structures',
      items: (first ? [...added, ...rest] : [...rest, ...added]).slice(0, SHOWN),
    };
    const others = groups.filter(({ group }) => group !== 'structures');
    return first ? [joined, ...others] : [...others, joined];
  };
}
