import type { LinkValues } from '../contract/link-parameters';
import { choiceOf, chosenPatient, chosenProtocol } from './chosen';
import { NO_MORE, type OtherCourse } from './more-courses';
import type { State } from './state';

type Compared = Pick<State, 'comparedProtocol' | 'comparedPatient' | 'more'>;
/** What of a link speaks of the courses beside the present one; a file says the same in the same words. */
type ComparedLink = Pick<
  LinkValues,
  | ('compare' | 'comparePatient' | 'compare3' | 'comparePatient3' | 'compare4')
  | ('comparePatient4' | 'beside' | 'names')
>;
type Said<Value> = Value | undefined;

function otherCourse(
  protocol: Said<LinkValues['compare']>,
  patient: Said<LinkValues['comparePatient']>,
): OtherCourse {
  return {
    protocol: protocol ? chosenProtocol(protocol) : null,
    patient: patient ? chosenPatient(patient) : null,
  };
}

/** What is compared, as a link or a file says it. The first that there is stands beside in the picture. */
export function comparedIn(said: {
  readonly [Name in keyof ComparedLink]?: Said<ComparedLink[Name]>;
}): Compared {
  const [beside, ...further] = [
    otherCourse(said.compare, said.comparePatient),
    otherCourse(said.compare3, said.comparePatient3),
    otherCourse(said.compare4, said.comparePatient4),
  ].filter((course) => course.protocol ?? course.patient);
  const { names = [] } = said;
  // Names of courses that are not there say that one was left out: nobody knows whose they are.
  const kept = names.length > (beside === undefined ? 1 : 2 + further.length) ? [] : names;
  const at = Math.min((said.beside ?? 2) - 2, further.length);
  return {
    comparedProtocol: beside?.protocol ?? null,
    comparedPatient: beside?.patient ?? null,
    more: further.length + kept.length === 0 ? NO_MORE : { further, at, names: kept },
  };
}

function protocolOf(course: Partial<OtherCourse> | undefined): LinkValues['compare'] {
  return course?.protocol ? choiceOf(course.protocol) : null;
}

function patientOf(course: Partial<OtherCourse> | undefined): LinkValues['comparePatient'] {
  return course?.patient ? choiceOf(course.patient) : null;
}

/** The same for a link: whoever knows of two courses only sees the two of the picture. */
export function comparedLinkOf(state: Compared): ComparedLink {
  const beside = { protocol: state.comparedProtocol, patient: state.comparedPatient };
  const { further, at, names } = state.more;
  return {
    compare: protocolOf(beside),
    comparePatient: patientOf(beside),
    compare3: protocolOf(further[0]),
    comparePatient3: patientOf(further[0]),
    compare4: protocolOf(further[1]),
    comparePatient4: patientOf(further[1]),
    beside: at + 2,
    names,
  };
}
