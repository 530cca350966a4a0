import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchElsewhere } from './search-elsewhere';
import { createSearch, type Search } from './search-index';
import type { SearchItem, SearchSource } from './search-item';
import { useNames } from './use-names';

interface Come {
  readonly sources: readonly SearchSource[];
  readonly items: readonly SearchItem[];
}

/**
 * The search over all sources, null until the first has come; each that comes later joins in.
 * @param small words that a query may do without
 */
export function useSearch(sources: readonly SearchSource[], small: string): Search | null {
  const [come, setCome] = useState<Come | null>(null);
  const { i18n } = useTranslation();
  const reader = i18n.language;
  const names = useNames(true);
  const items = come?.sources === sources ? come.items : null;
  useEffect(() => {
    let wanted = true;
    for (const source of sources)
      source().then(
        (more) =>
          wanted &&
          setCome((known) => ({
            sources,
            items: known?.sources === sources ? [...known.items, ...more] : more,
          })),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [sources]);
  const own = useMemo(() => (items === null ? null : createSearch(items, small)), [items, small]);
  return useMemo(
    () =>
      own === null || items === null || names === null
        ? own
        : searchElsewhere(own, items, names, reader),
    [own, items, names, reader],
  );
}
