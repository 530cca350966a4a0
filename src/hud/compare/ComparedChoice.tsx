import { useTranslation } from 'react-i18next';
import '../../palette/courses.css';
import { numberFormat } from '../../i18n/numbers';
import { useCourses } from '../../store/use-courses';
import { useActions, useSelect } from '../../store/use-store';
import { Course } from '../Course';

/** What is shown beside the present course, and the way back to one. */
export function ComparedChoice() {
  const { t, i18n } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const comparedProtocol = useSelect((state) => state.comparedProtocol);
  const comparedPatient = useSelect((state) => state.comparedPatient);
  const at = useSelect((state) => state.more.at);
  const courses = useCourses();
  const further = courses.flatMap(({ title, pictured }, index) =>
    pictured ? [] : [{ title, line: index + 1 }],
  );
  const { compareWith, openPanel } = useActions();
  return (
    <div className="choices-beside">
      <i className="course-mark" data-course={at + 2} />{' '}
      <Course
        pattern="compare.course"
        protocol={comparedProtocol ?? protocol}
        patient={comparedPatient ?? patient}
        onProtocol={(next) => compareWith(next, comparedPatient)}
        onPatient={(next) => compareWith(comparedProtocol ?? protocol, next)}
        protocolLabel={t('compare.protocol')}
        patientLabel={t('compare.patient')}
      />{' '}
      {further.length > 0 && (
        <button
          type="button"
          className="choices-compare choices-further"
          onClick={() => openPanel('chart')}
        >
          <span className="visually-hidden">
            {t('compare.more', { number: numberFormat(i18n.language, 0)(further.length) })}
          </span>
          {further.map(({ title, line }) => (
            <span key={line}>
              <i className="course-mark" data-course={line} /> {title}
            </span>
          ))}
        </button>
      )}{' '}
      <button type="button" className="choices-compare" onClick={() => compareWith(null, null)}>
        {t('compare.end')}
      </button>
    </div>
  );
}
