import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { INNER_ITEMS } from '../../hud/legend/inner-items';
import { INNER_MARKS } from '../../hud/legend/inner-marks';
import type { LegendItem } from '../../hud/legend/legend-item';
import { legendName } from '../../hud/legend/legend-name';
import { OUTER_ITEMS } from '../../hud/legend/outer-items';
import { OUTER_MARKS } from '../../hud/legend/outer-marks';
import type { KeyAt } from '../../sharing/picture/key-entry';
import { useSession } from '../../store/use-store';
import { planOf } from '../../timeline/plan';

const ITEMS = { ...OUTER_ITEMS, ...INNER_ITEMS };
const MARKS: Readonly<Record<string, React.ReactNode>> = { ...OUTER_MARKS, ...INNER_MARKS };

/** The key of the interface, for pictures that are painted. */
export function useKeyAt(): KeyAt {
  const { t } = useTranslation();
  const { store } = useSession();
  return useMemo<KeyAt>(
    () => (sample) => {
      const { scale, trajectory, protocol, patient, axis } = store.getState();
      const { administrations } = planOf(trajectory, protocol.value, patient.value, axis);
      const items: readonly LegendItem[] = ITEMS[scale];
      return items
        .filter(({ seen }) => seen === undefined || seen(sample, trajectory))
        .map((item) => ({
          text: legendName(t, item, administrations),
          colour: item.colour,
          mark: MARKS[item.mark],
        }));
    },
    [store, t],
  );
}
