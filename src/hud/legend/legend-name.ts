import type { TFunction } from 'i18next';
import type { Trajectory } from '../../simulation/trajectory';
import { ketamineAmong, type Administration } from '../../timeline/doses';
import { anchorOf } from '../../timeline/wording';
import type { LegendItem } from './legend-item';

/** As much of a course as its key is named by. */
export interface NamedInKey {
  readonly trajectory: Trajectory;
  readonly administrations: readonly Administration[];
}

/**
 * What an item of the key is called under the treatments of the courses that are shown, as far as they ever have it in view: by
 * both where they differ, or, for what only begins another way in each, by the day it begins.
 */
export function legendName(t: TFunction, item: LegendItem, courses: readonly NamedInKey[]): string {
  const having = courses.filter(({ trajectory }) => item.ever?.(trajectory) !== false);
  const names = (having.length > 0 ? having : courses.slice(0, 1)).map(({ administrations }) =>
    nameUnder(t, item, administrations),
  );
  const [one = '', ...others] = [...new Set(names)];
  if (others.length === 0) return one;
  return item.name === 'spineNew' ? nameUnder(t, item, []) : [one, ...others].join(' / ');
}

function nameUnder(
  t: TFunction,
  { name }: LegendItem,
  administrations: readonly Administration[],
): string {
  const first = administrations[0];
  if (name === 'drug' || name === 'drugMolecule')
    return t(`legend.${name}`, {
      drug: t(`drugs.${ketamineAmong(administrations)[0]?.drug ?? 'ketamine'}`),
    });
  if (name === 'accumbens' || name === 'lateral-habenula') return t(`labels.${name}`);
  if (name !== 'spineNew') return t(`legend.${name}`);
  // New is what was born after hour 0, which a protocol of one's own need not begin with.
  const anchor = first?.start === 0 ? anchorOf(first) : 'start';
  return t(`legend.spineNew.${anchor}`, { count: Math.max(1, administrations.length) });
}
