import type { VariableId } from '../../contract/variables';
import { choiceOf } from '../../store/chosen';
import { coursesListed } from '../../store/course-list';
import type { CourseQuestion } from '../../store/course-file/course-file';
import type { State } from '../../store/state';
import { CITED } from '../cite/citation';
import { shareLink, type PageAddress } from '../link/share-link';

/** All courses as they stand, the present one first, with what it takes to compute each again. */
export function courseQuestions(
  state: State,
  hours: number,
  titles: readonly string[],
  variables: readonly VariableId[] | null,
  page: PageAddress,
): readonly CourseQuestion[] {
  return coursesListed(state).map(({ protocol, patient, name }, index) => ({
    course: titles[index] ?? '',
    input: { protocol: protocol.value, patient: patient.value },
    made: {
      version: CITED.version,
      seed: state.seed,
      mechanisms: [...state.mechanisms],
      link: shareLink(state, hours, page, {
        protocol: choiceOf(protocol),
        patient: choiceOf(patient),
        ...ALONE,
        names: name === '' ? [] : [name],
      }),
    },
    variables,
  }));
}

/** Nothing beside it. */
const ALONE = {
  compare: null,
  comparePatient: null,
  compare3: null,
  comparePatient3: null,
  compare4: null,
  comparePatient4: null,
} as const;
