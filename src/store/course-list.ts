import type { Trajectory } from '../simulation/trajectory';
import { isCompared, type OtherCourse } from './more-courses';
import type { Courses } from './shown-view';
import type { State } from './state';

/** A course among those that are compared, whole. */
export interface ListedCourse {
  readonly protocol: State['protocol'];
  readonly patient: State['patient'];
  /** What the visitor calls it; empty if nothing. */
  readonly name: string;
  /** True for the present course and the one beside it: the two of the picture. */
  readonly pictured: boolean;
}

type Listed = Omit<Courses, 'mechanisms'>;

/** The one beside the present course and the further ones, in the visitor's order. */
function inOrder<Each>(beside: Each, further: readonly Each[], at: number): readonly Each[] {
  return [...further.slice(0, at), beside, ...further.slice(at)];
}

/** All courses but the present one, in the visitor's order. */
export function othersIn(courses: Listed): readonly OtherCourse[] {
  if (!isCompared(courses)) return [];
  const { comparedProtocol: protocol, comparedPatient: patient, more } = courses;
  return inOrder({ protocol, patient }, more.further, more.at);
}

/** All courses, the present one first. */
export function coursesListed(courses: Listed): readonly ListedCourse[] {
  const { protocol, patient, more } = courses;
  return [{ protocol, patient }, ...othersIn(courses)].map((course, index) => ({
    protocol: course.protocol ?? protocol,
    patient: course.patient ?? patient,
    name: more.names[index] ?? '',
    pictured: index === 0 || index === more.at + 1,
  }));
}

/** Their solutions, in the same order. */
export function trajectoriesIn(
  state: Pick<State, 'trajectory' | 'comparedTrajectory' | 'moreTrajectories' | 'more'>,
): readonly Trajectory[] {
  const { trajectory, comparedTrajectory, moreTrajectories, more } = state;
  if (comparedTrajectory === null) return [trajectory];
  return [trajectory, ...inOrder(comparedTrajectory, moreTrajectories, more.at)];
}
