import { useTranslation } from 'react-i18next';
import { useSelect } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { anchorOf } from '../../timeline/wording';
import { usePlan } from '../use-plan';

/**
 * When something is given: bars as long as an infusion lasts, lozenges for a spray or tablet.
 * Beside their name, until time is first moved, how to move it.
 */
export function DoseMarks({ hint }: { hint: boolean }) {
  const { t } = useTranslation();
  const axis = useSelect((state) => state.axis);
  const { administrations } = usePlan();
  const first = administrations[0];
  const inert = first?.drug === 'placebo' || first?.drug === 'midazolam';
  return (
    <div className="doses" data-inert={inert ? '' : undefined} aria-hidden="true">
      {administrations.map(({ start, end, number }) => {
        const from = positionOf(axis, start);
        const share = positionOf(axis, end) - from;
        return (
          <i
            key={number}
            data-shape={share > 0 ? 'bar' : 'lozenge'}
            style={{ left: `${from * 100}%`, inlineSize: `${share * 100}%` }}
          />
        );
      })}
      <span dir="auto" style={{ left: `${positionOf(axis, first?.start ?? 0) * 100}%` }}>
        {first !== undefined && (
          <b>{t(`administered.${anchorOf(first)}`, { count: administrations.length })}</b>
        )}
        {hint && <em>{t('timeline.hint')}</em>}
      </span>
    </div>
  );
}
