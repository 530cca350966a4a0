import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { searchCatalogue, type Catalogue, type CatalogueItem } from '../../atlas/catalogue';
import { PARTS, type Part } from '../../store/structures/parts';
import { foreignNames, type ForeignName } from '../search/foreign-names';
import { useNames } from '../search/use-names';
import { findStructures } from './find-structures';
import { useFoundParts } from './use-found-parts';

/** What a query finds in the list. */
export interface Found {
  readonly items: readonly CatalogueItem[];
  readonly parts: readonly Part[];
  /** Names in other languages by which it was found, by key of a structure or id of a part. */
  readonly by: ReadonlyMap<string, ForeignName>;
}

const BY_OWN_NAME: Found['by'] = new Map();

/** Finds by the reader's own names; where those have none of it by the names of other languages, and at last by a slip in a word. */
export function useFound({ items }: Catalogue, query: string): Found {
  const { i18n } = useTranslation();
  const reader = i18n.language;
  const parts = useFoundParts(query);
  const names = useNames(query.trim() !== '');
  return useMemo(() => {
    const exact = searchCatalogue(items, query);
    if (exact.length + parts.length > 0) return { items: exact, parts, by: BY_OWN_NAME };
    const keys = [...items.map(({ key }) => key), ...PARTS.map(({ id }) => id)];
    const by = names === null ? BY_OWN_NAME : foreignNames(keys, query, names, reader);
    if (by.size === 0) return { items: findStructures(items, query), parts, by };
    return {
      items: items.filter(({ key }) => by.has(key)),
      parts: PARTS.filter(({ id }) => by.has(id)),
      by,
    };
  }, [items, parts, names, query, reader]);
}
