import type { CourseFile, Made } from '../../contract/course-file';
import { populationColumns } from '../../simulation/output/series';
import { coursesListed } from '../course-list';
import type { PopulationResult } from '../lab/population-desk';

/**
 * What many people came to, each course as the command line prints it with a population, at the hours it was looked at.
 * @param titles what the courses are called, the present one first
 * @param made what it takes to compute each again
 */
export function peopleFiles(
  { courses, seed, hours, summaries }: PopulationResult,
  titles: readonly string[],
  made: readonly Made[],
): readonly CourseFile[] {
  return coursesListed(courses).flatMap(({ protocol, patient }, index) => {
    const summary = summaries[index];
    const own = made[index];
    if (summary === undefined || own === undefined) return [];
    return {
      course: titles[index] ?? '',
      made: own,
      protocol: protocol.value,
      patient: patient.value,
      hours: [...hours],
      ...populationColumns(summary, seed),
    };
  });
}
