import type { i18n as I18n } from 'i18next';
import { personName, treatmentName } from '../../i18n/course-names';
import { coursesListed } from '../../store/course-list';

export interface CourseNames {
  /** What is given to whom. */
  readonly present: string;
  /** The same of what the picture shows beside it; null if nothing is. */
  readonly beside: string | null;
  /** The same of all courses, the present one first. */
  readonly all: readonly string[];
}

/** All courses in words, each whole. */
export function courseNames(i18n: I18n, state: Parameters<typeof coursesListed>[0]): CourseNames {
  const listed = coursesListed(state);
  const all = listed.map(({ protocol, patient, name }) => {
    const course = i18n.t('share:course', {
      treatment: treatmentName(i18n, protocol),
      patient: personName(i18n, patient),
    });
    return name === '' ? course : i18n.t('share:namedCourse', { name, course });
  });
  const [present = '', beside = null] = all.filter((_, index) => listed[index]?.pictured);
  return { present, beside, all };
}
