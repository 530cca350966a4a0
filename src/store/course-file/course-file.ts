import type { CourseFile, Made } from '../../contract/course-file';
import type { VariableId } from '../../contract/variables';
import { standardGrid } from '../../simulation/output/grid';
import { horizonOf, personCourse } from '../../simulation/output/person-course';
import type { SimulationInput } from '../../simulation/simulate';

/** What is to be written: one course, as the command line computes it. */
export interface CourseQuestion {
  /** What it is called. */
  readonly course: string;
  readonly input: Pick<SimulationInput, 'protocol' | 'patient'>;
  /** Its mechanisms and its seed, which says which draws of the parameters, decide the numbers. */
  readonly made: Made;
  /** Variables wanted; all of them, in the order in which they are published, if null. */
  readonly variables: readonly VariableId[] | null;
}

/** The course over the documented grid, exactly as the command line computes it. Takes seconds. */
export function solveCourse({ course, input, made, variables }: CourseQuestion): CourseFile {
  const full = { ...input, mechanisms: made.mechanisms };
  const hours = standardGrid(horizonOf(full));
  const all = personCourse(full, hours, made.seed);
  const kept =
    variables === null
      ? all
      : Object.fromEntries(
          Object.entries(all).filter(([id]) => variables.some((each) => each === id)),
        );
  const { protocol, patient } = input;
  return { course, made, protocol, patient, hours, variables: kept };
}
