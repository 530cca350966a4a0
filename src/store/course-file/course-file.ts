import type { CliOutput } from '../../contract/cli-output';
import type { VariableId } from '../../contract/variables';
import { toCsv } from '../../simulation/output/csv';
import { standardGrid } from '../../simulation/output/grid';
import { horizonOf, personCourse } from '../../simulation/output/person-course';
import type { SimulationInput } from '../../simulation/simulate';

/** What is to be written: one course, as the command line computes it. */
export interface CourseQuestion {
  readonly input: Required<Pick<SimulationInput, 'protocol' | 'patient' | 'mechanisms'>>;
  /** Which draws of the parameters. */
  readonly seed: number;
  /** Variables wanted; all of them, in the order in which they are published, if null. */
  readonly variables: readonly VariableId[] | null;
}

export type DataFormat = 'csv' | 'json';

/** The course over the documented grid, exactly as the command line computes it. Takes seconds. */
export function solveCourse({ input, seed, variables }: CourseQuestion): CliOutput {
  const hours = standardGrid(horizonOf(input));
  const all = personCourse(input, hours, seed);
  const kept =
    variables === null
      ? all
      : Object.fromEntries(
          Object.entries(all).filter(([id]) => variables.some((each) => each === id)),
        );
  return { protocol: input.protocol, patient: input.patient, hours, variables: kept };
}

/** A course as the text of a file, in the format of the command line. */
export function courseText(output: CliOutput, format: DataFormat): string {
  return format === 'csv' ? toCsv(output) : `${JSON.stringify(output)}\n`;
}
