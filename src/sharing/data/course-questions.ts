import type { VariableId } from '../../contract/variables';
import { coursesListed } from '../../store/course-list';
import type { CourseQuestion } from '../../store/course-file/course-file';
import { coursesIn } from '../../store/shown-view';
import type { State } from '../../store/state';
import type { PageAddress } from '../link/share-link';
import { madeOf } from './made-of';

/** All courses as they stand, the present one first, with what it takes to compute each again. */
export function courseQuestions(
  state: State,
  hours: number,
  titles: readonly string[],
  variables: readonly VariableId[] | null,
  page: PageAddress,
): readonly CourseQuestion[] {
  const listed = coursesListed(state);
  return madeOf(state, hours, coursesIn(state), state.seed, page).flatMap((made, index) => {
    const own = listed[index];
    if (own === undefined) return [];
    const input = { protocol: own.protocol.value, patient: own.patient.value };
    return [{ course: titles[index] ?? '', input, made, variables }];
  });
}
