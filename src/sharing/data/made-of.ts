import type { Made } from '../../contract/course-file';
import { choiceOf } from '../../store/chosen';
import { coursesListed } from '../../store/course-list';
import type { Courses } from '../../store/shown-view';
import type { State } from '../../store/state';
import { CITED } from '../cite/citation';
import { shareLink, type PageAddress } from '../link/share-link';

/** Nothing beside it. */
const ALONE = {
  compare: null,
  comparePatient: null,
  compare3: null,
  comparePatient3: null,
  compare4: null,
  comparePatient4: null,
} as const;

/**
 * What it takes to compute each of these courses again, in the order in which they are listed; each link shows its course alone.
 * @param seed of the draws that the numbers come from
 */
export function madeOf(
  state: State,
  hours: number,
  courses: Courses,
  seed: number,
  page: PageAddress,
): readonly Made[] {
  const mechanisms = [...courses.mechanisms];
  return coursesListed(courses).map(({ protocol, patient, name }) => ({
    version: CITED.version,
    seed,
    mechanisms,
    link: shareLink(state, hours, page, {
      protocol: choiceOf(protocol),
      patient: choiceOf(patient),
      ...ALONE,
      names: name === '' ? [] : [name],
      mechanism: mechanisms,
      seed,
    }),
  }));
}
