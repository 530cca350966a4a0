import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../atlas/catalogue';
import { PARTS, partsAt, type Part } from '../../store/structures/parts';
import { useSelect } from '../../store/use-store';

/** Parts of the scale that is seen; with a query those of all scales whose name, or what drives them, has all of its words. */
export function useFoundParts(query: string): readonly Part[] {
  const { t } = useTranslation(['parts', 'translation']);
  const scale = useSelect((state) => state.scale);
  return useMemo(() => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) return partsAt(scale);
    return PARTS.filter(({ id, variable }) => {
      const name = t(`parts:name.${id}`);
      const driver = variable === null ? '' : t(`translation:variables.${variable}`);
      const words = wordsOf(`${name} ${driver}`);
      return wanted.every((each) => words.some((word) => word.startsWith(each)));
    });
  }, [query, scale, t]);
}
