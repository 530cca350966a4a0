import { useEffect, useMemo, useState } from 'react';
import { createSearch, type FoundGroup } from './search-index';
import type { SearchItem, SearchSource } from './search-item';

/** The search over all sources, null until the first has come; each that comes later joins in. */
export function useSearch(
  sources: readonly SearchSource[],
): ((query: string) => readonly FoundGroup[]) | null {
  const [items, setItems] = useState<readonly SearchItem[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setItems(null);
    for (const source of sources)
      source().then(
        (more) => wanted && setItems((known) => [...(known ?? []), ...more]),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [sources]);
  return useMemo(() => (items === null ? null : createSearch(items)), [items]);
}
