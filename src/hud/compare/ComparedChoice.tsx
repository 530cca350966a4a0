import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../i18n/numbers';
import { useActions, useSelect } from '../../store/use-store';
import { Course } from '../Course';

/** What is shown beside the present course, and the way back to one. */
export function ComparedChoice() {
  const { t, i18n } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const comparedProtocol = useSelect((state) => state.comparedProtocol);
  const comparedPatient = useSelect((state) => state.comparedPatient);
  const further = useSelect((state) => state.more.further.length);
  const { compareWith, openPanel } = useActions();
  return (
    <div className="choices-beside">
      <Course
        pattern="compare.course"
        protocol={comparedProtocol ?? protocol}
        patient={comparedPatient ?? patient}
        onProtocol={(next) => compareWith(next, comparedPatient)}
        onPatient={(next) => compareWith(comparedProtocol ?? protocol, next)}
        protocolLabel={t('compare.protocol')}
        patientLabel={t('compare.patient')}
      />{' '}
      {further > 0 && (
        <button type="button" className="choices-compare" onClick={() => openPanel('chart')}>
          {t('compare.more', { number: numberFormat(i18n.language, 0)(further) })}
        </button>
      )}{' '}
      <button type="button" className="choices-compare" onClick={() => compareWith(null, null)}>
        {t('compare.end')}
      </button>
    </div>
  );
}
