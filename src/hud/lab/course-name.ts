import { useTranslation } from 'react-i18next';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import type { Courses } from '../../store/shown-view';

/** What a course is called, by what tells it from the one beside it. */
export function useCourseName(): (courses: Courses, beside: boolean) => string {
  const { t } = useTranslation(['translation', 'lab']);
  return ({ protocol, patient, comparedProtocol, comparedPatient }, beside) => {
    const course = (beside ? comparedProtocol : null) ?? protocol;
    const person = (beside ? comparedPatient : null) ?? patient;
    if (beside && comparedProtocol === null)
      return person.preset === null
        ? t('lab:beside.ownPatient')
        : t(`patients.${PATIENT_NAMES[person.preset]}`);
    return course.preset === null
      ? course.value.name
      : t(`protocols.${PROTOCOL_NAMES[course.preset]}`);
  };
}
