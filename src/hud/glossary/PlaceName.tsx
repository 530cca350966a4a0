import { useTranslation } from 'react-i18next';
import type { Place } from './glossary';

/** Where one goes, in words: a structure goes by the term that names it. */
export function PlaceName({ place, term }: { place: Place; term: string }) {
  const { t } = useTranslation(['glossary', 'translation']);
  if (place.kind === 'scale')
    return t('glossary:scale', { name: t(`translation:scales.${place.id}`) });
  if (place.kind === 'variable')
    return t('glossary:value', { name: t(`translation:variables.${place.id}`) });
  return t('glossary:structure', { name: term });
}
