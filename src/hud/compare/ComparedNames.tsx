import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { isStacked } from '../../store/side-by-side';
import { useReader, useSelect } from '../../store/use-store';
import { useSize } from '../use-size';
import './compared-names.css';
import { courseNames } from './course-names';

/** Which half of the picture shows what, with the selected variable in each. */
export function ComparedNames() {
  const { t, i18n } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const comparedProtocol = useSelect((state) => state.comparedProtocol);
  const comparedPatient = useSelect((state) => state.comparedPatient);
  const selected = useSelect((state) => state.selected);
  const format = useMemo(
    () => valueFormat(variable(selected).unit, i18n.language),
    [selected, i18n.language],
  );
  const values = [useRef<HTMLSpanElement>(null), useRef<HTMLSpanElement>(null)];
  const index = variableIndex(selected);
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  useReader(({ sample, compared }) => {
    [sample, compared].forEach((each, side) => {
      const text = format.text(format.quantise(each.values[index] ?? NaN));
      const element = values[side]?.current;
      if (element && element.textContent !== text) element.textContent = text;
    });
  });

  const names = courseNames(i18n, { protocol, patient, comparedProtocol, comparedPatient });
  return (
    <div
      className="compared"
      ref={root}
      role="group"
      aria-label={t('compare.label')}
      data-stacked={isStacked(width, height) ? '' : undefined}
    >
      {names.map((name, side) => (
        <p key={side}>
          <b>{name}</b>
          <small>
            <i>{t(`variables.${selected}`)}</i>{' '}
            <bdi>
              <span className="figures" ref={values[side]} /> {t(format.unit.name)}
            </bdi>
          </small>
        </p>
      ))}
    </div>
  );
}
