import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  STAGES,
  VARIABLES,
  variable,
  variableIndex,
  type VariableId,
} from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { cssColourOf } from '../../palette/variable-colours';
import { useActions, useReader, useSelect } from '../../store/use-store';
import { writeText } from '../../store/write-text';

/** Which curve lies on the timeline, and what it reads now. */
export function Gauge() {
  const { t, i18n } = useTranslation();
  const selected = useSelect((state) => state.selected);
  const condition = useSelect((state) => state.patient.value.condition);
  const { select } = useActions();
  const format = useMemo(
    () => valueFormat(variable(selected).unit, i18n.language),
    [selected, i18n.language],
  );
  const value = useRef<HTMLSpanElement>(null);
  const shown = useRef<{ quantised: number; format: typeof format | null }>({
    quantised: NaN,
    format: null,
  });
  const index = variableIndex(selected);

  useReader((frame) => {
    const quantised = format.quantise(frame.sample.values[index] ?? NaN);
    const last = shown.current;
    if (value.current === null) return;
    if (format === last.format && quantised === last.quantised) return;
    last.quantised = quantised;
    last.format = format;
    writeText(value.current, format.text(quantised));
  });

  return (
    <div className="gauge" style={{ color: cssColourOf(selected, variable(selected).stage) }}>
      <label className="gauge-name">
        <span className="visually-hidden">{t('timeline.variable')}</span>
        {/* In sight in place of the field, whose own words are never set in two lines. */}
        <span aria-hidden="true">{t(`variables.${selected}`)}</span>
        <select value={selected} onChange={(event) => select(event.target.value as VariableId)}>
          {STAGES.map((stage) => (
            <optgroup key={stage} label={t(`stages.${stage}`)}>
              {VARIABLES.filter((each) => each.stage === stage)
                .filter((each) => each.id !== 'ptsdSeverity' || condition === 'ptsd')
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {t(`variables.${each.id}`)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p className="gauge-value">
        <bdi>
          <span ref={value} className="figures" /> <small>{t(format.unit.name)}</small>
        </bdi>
      </p>
    </div>
  );
}
