import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelect } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { anchorOf } from '../../timeline/wording';
import { usePlan } from '../use-plan';
import { useHintRoom } from './use-hint-room';

/**
 * When something is given: bars as long as an infusion lasts, lozenges for a spray or tablet.
 * Beside their name, until time is first moved, how to move it, if there is room for it.
 * @param width of the timeline, px
 */
export function DoseMarks({ hint, width }: { hint: boolean; width: number }) {
  const { t } = useTranslation();
  const axis = useSelect((state) => state.axis);
  const { administrations } = usePlan();
  const first = administrations[0];
  const how = useRef<HTMLElement>(null);
  useHintRoom(how, t('timeline.hint'), width);
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
        {/* Letters that join would else join across both. */ ' '}
        {hint && <em ref={how}>{t('timeline.hint')}</em>}
      </span>
    </div>
  );
}
