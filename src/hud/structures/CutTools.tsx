import { useTranslation } from 'react-i18next';
import { CUT_AXES, CUT_RANGES, type CutAxis } from '../../contract/structures';
import { useActions, useSelect } from '../../store/use-store';

/** MNI axis that a plane moves along. */
const MOVES = { sagittal: 'x', coronal: 'y', axial: 'z' } as const;
/** Where a cut begins: through hippocampus and amygdala, beside the midline, or through the middle. */
const FIRST: Readonly<Record<CutAxis, number>> = { sagittal: -26, coronal: -20, axial: -12 };

/** A plane through the brain and where it stands. */
export function CutTools() {
  const { t } = useTranslation('structures');
  const cut = useSelect((state) => state.cut);
  const { cutAt } = useActions();
  const [low, high] = cut === null ? [0, 0] : CUT_RANGES[cut.axis];
  return (
    <fieldset className="cut-tools">
      <legend>{t('views.cut')}</legend>
      <div className="cut-axes">
        {([null, ...CUT_AXES] as const).map((axis) => (
          <label key={axis ?? 'none'}>
            <input
              type="radio"
              name="cut-axis"
              checked={(cut?.axis ?? null) === axis}
              onChange={() => cutAt(axis === null ? null : { axis, mm: FIRST[axis] })}
            />
            {t(`views.${axis ?? 'none'}`)}
          </label>
        ))}
      </div>
      {cut !== null && (
        <div className="cut-place">
          <input
            type="range"
            min={low}
            max={high}
            step={1}
            value={cut.mm}
            aria-label={t('views.position')}
            aria-valuetext={t('views.place', { axis: MOVES[cut.axis], amount: cut.mm })}
            onChange={(event) => cutAt({ axis: cut.axis, mm: Number(event.target.value) })}
          />
          {/* The slider says it itself. */}
          <span className="figures" aria-hidden="true">
            {t('views.place', { axis: MOVES[cut.axis], amount: cut.mm })}
          </span>
        </div>
      )}
    </fieldset>
  );
}
