import type { TFunction } from 'i18next';
import type { Administration } from '../../timeline/doses';
import { anchorOf } from '../../timeline/wording';
import type { LegendItem } from './legend-item';

/** What an item of the key is called under a treatment. */
export function legendName(
  t: TFunction,
  { name }: LegendItem,
  administrations: readonly Administration[],
): string {
  const first = administrations[0];
  if (name === 'drug' || name === 'drugMolecule')
    return t(`legend.${name}`, { drug: t(`drugs.${first?.drug ?? 'ketamine'}`) });
  if (name === 'accumbens' || name === 'lateral-habenula') return t(`labels.${name}`);
  if (name !== 'spineNew') return t(`legend.${name}`);
  // New is what was born after hour 0, which a protocol of one's own need not begin with.
  const anchor = first?.start === 0 ? anchorOf(first) : 'start';
  return t(`legend.spineNew.${anchor}`, { count: Math.max(1, administrations.length) });
}
