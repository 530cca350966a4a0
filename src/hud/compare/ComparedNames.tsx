import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import type { State } from '../../store/state';
import { isStacked } from '../../store/side-by-side';
import { useFrame, useSelect } from '../../store/use-store';
import { useSize } from '../use-size';
import './compared-names.css';

/** Which half of the picture shows what, with the selected variable in each. */
export function ComparedNames() {
  const { t, i18n } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const besideProtocol = useSelect((state) => state.comparedProtocol) ?? protocol;
  const besidePatient = useSelect((state) => state.comparedPatient) ?? patient;
  const selected = useSelect((state) => state.selected);
  const format = useMemo(
    () => valueFormat(variable(selected).unit, i18n.language),
    [selected, i18n.language],
  );
  const values = [useRef<HTMLSpanElement>(null), useRef<HTMLSpanElement>(null)];
  const index = variableIndex(selected);
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  useFrame(({ sample, compared }) => {
    [sample, compared].forEach((each, side) => {
      const text = format.text(format.quantise(each.values[index] ?? NaN));
      const element = values[side]?.current;
      if (element && element.textContent !== text) element.textContent = text;
    });
    return false;
  });

  const protocolName = (chosen: State['protocol']): string =>
    chosen.preset === null ? chosen.value.name : t(`protocols.${PROTOCOL_NAMES[chosen.preset]}`);
  const patientName = (chosen: State['patient']): string =>
    t(chosen.preset === null ? 'patients.custom' : `patients.${PATIENT_NAMES[chosen.preset]}`);
  /** Only what tells the two apart. */
  const sides = [
    { course: protocolName(protocol), person: patientName(patient) },
    { course: protocolName(besideProtocol), person: patientName(besidePatient) },
  ];
  const [one, other] = sides;
  const named = ({ course, person }: { course: string; person: string }): string => {
    if (one?.person === other?.person) return course;
    return one?.course === other?.course
      ? person
      : t('header.course', { protocol: course, patient: person });
  };
  return (
    <div
      className="compared"
      ref={root}
      role="group"
      aria-label={t('compare.label')}
      data-stacked={isStacked(width, height) ? '' : undefined}
    >
      {sides.map((each, side) => (
        <p key={side}>
          <b>{named(each)}</b>
          <small>
            {t(`variables.${selected}`)} <span className="figures" ref={values[side]} />{' '}
            {t(format.unit.name)}
          </small>
        </p>
      ))}
    </div>
  );
}
