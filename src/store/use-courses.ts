import { useMemo } from 'react';
import { courseNames, useNaming } from '../i18n/course-names';
import type { Trajectory } from '../simulation/trajectory';
import { coursesListed, trajectoriesIn, type ListedCourse } from './course-list';
import { useSelect } from './use-store';

/** A course with its name and its solution. */
export interface SolvedCourse extends ListedCourse {
  /** As it is called now, in the visitor's language. */
  readonly title: string;
  readonly trajectory: Trajectory;
}

/** All courses that are compared, the present one first: the same array while nothing of them changes. */
export function useCourses(): readonly SolvedCourse[] {
  const { i18n, language } = useNaming();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const comparedProtocol = useSelect((state) => state.comparedProtocol);
  const comparedPatient = useSelect((state) => state.comparedPatient);
  const more = useSelect((state) => state.more);
  const trajectory = useSelect((state) => state.trajectory);
  const comparedTrajectory = useSelect((state) => state.comparedTrajectory);
  const moreTrajectories = useSelect((state) => state.moreTrajectories);
  return useMemo(() => {
    const listed = coursesListed({ protocol, patient, comparedProtocol, comparedPatient, more });
    const solved = trajectoriesIn({ trajectory, comparedTrajectory, moreTrajectories, more });
    // The names are of the language that is shown.
    void language;
    const titles = courseNames(i18n, listed);
    return listed.flatMap((course, index) => {
      const own = solved[index];
      return own === undefined ? [] : [{ ...course, title: titles[index] ?? '', trajectory: own }];
    });
  }, [
    protocol,
    patient,
    comparedProtocol,
    comparedPatient,
    more,
    trajectory,
    comparedTrajectory,
    moreTrajectories,
    i18n,
    language,
  ]);
}
