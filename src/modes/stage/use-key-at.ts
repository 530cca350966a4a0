import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { INNER_ITEMS } from '../../hud/legend/inner-items';
import { INNER_MARKS } from '../../hud/legend/inner-marks';
import { inViewOf, type LegendItem } from '../../hud/legend/legend-item';
import { legendName } from '../../hud/legend/legend-name';
import { OUTER_ITEMS } from '../../hud/legend/outer-items';
import { OUTER_MARKS } from '../../hud/legend/outer-marks';
import type { KeyAt } from '../../sharing/picture/key-entry';
import { courseNames } from '../../i18n/course-names';
import { createSample, sampleAt } from '../../simulation/trajectory';
import { coursesListed } from '../../store/course-list';
import { useSession } from '../../store/use-store';
import { administrationsOf } from '../../timeline/doses';

const ITEMS = { ...OUTER_ITEMS, ...INNER_ITEMS };
const MARKS: Readonly<Record<string, React.ReactNode>> = { ...OUTER_MARKS, ...INNER_MARKS };

/** The key of the interface, for pictures that are painted. */
export function useKeyAt(): KeyAt {
  const { t, i18n } = useTranslation();
  const { store } = useSession();
  return useMemo<KeyAt>(
    () => (sample) => {
      const state = store.getState();
      const { trajectory, comparedTrajectory } = state;
      const items: readonly LegendItem[] = ITEMS[state.scale];
      const listed = coursesListed(state);
      const titles = courseNames(i18n, listed).filter((_, index) => listed[index]?.pictured);
      const solved = comparedTrajectory === null ? [trajectory] : [trajectory, comparedTrajectory];
      const courses = listed
        .filter(({ pictured }) => pictured)
        .flatMap(({ protocol }, side) => {
          const own = solved[side];
          return own === undefined
            ? []
            : [{ trajectory: own, administrations: administrationsOf(protocol.value) }];
        });
      const here = { sample, trajectory };
      const there =
        comparedTrajectory === null
          ? null
          : {
              sample: sampleAt(comparedTrajectory, sample.hours, createSample()),
              trajectory: comparedTrajectory,
            };
      return items.flatMap((item) => {
        const { seen, only } = inViewOf(item, here, there, false);
        if (seen !== 'true') return [];
        const name = legendName(t, item, courses);
        const of = only === null ? '' : ` (${t('compare.only', { course: titles[only] ?? '' })})`;
        return [{ text: `${name}${of}`, colour: item.colour, mark: MARKS[item.mark] }];
      });
    },
    [store, t, i18n],
  );
}
