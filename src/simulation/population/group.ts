import { VARIABLES } from '../../contract/variables';
import type { SimulationInput } from '../simulate';
import { personCourse, type PersonCourse } from './person-course';

/** Neighbours in a seeded population: person `first` and the `count - 1` after. */
export interface Group {
  readonly first: number;
  readonly count: number;
}

/** A group and all that is needed to solve it. Plain data, so that it can be posted to a worker. */
export interface GroupTask extends Group {
  readonly input: SimulationInput;
  readonly seed: number;
  readonly hours: readonly number[];
}

/** What a group comes to. Plain arrays, so that a worker can hand them over without copying. */
export interface GroupCourses extends Group {
  /** Person after person, hour after hour, in the order of VARIABLES. In 32 bits: see Tally. */
  readonly values: Float32Array<ArrayBuffer>;
  /** At each hour, how many respond, are in remission, have ever responded, have relapsed since. */
  readonly responding: Uint32Array<ArrayBuffer>;
  readonly remitted: Uint32Array<ArrayBuffer>;
  readonly everResponded: Uint32Array<ArrayBuffer>;
  readonly relapsed: Uint32Array<ArrayBuffer>;
}

/** Solves person after person; between two, whoever runs it may see to other things or stop. */
export function* solvingGroup(task: GroupTask): Generator<undefined, GroupCourses> {
  const courses = emptyCourses(task, task.hours.length);
  for (let k = 0; k < task.count; k++) {
    if (k > 0) yield;
    addPerson(
      courses,
      k,
      personCourse(task.input, task.seed, task.first + k, task.hours),
      task.hours,
    );
  }
  return courses;
}

/** Solves a group in one go. */
export function solveGroup(task: GroupTask): GroupCourses {
  const solving = solvingGroup(task);
  let step = solving.next();
  while (!step.done) step = solving.next();
  return step.value;
}

export function emptyCourses({ first, count }: Group, hours: number): GroupCourses {
  return {
    first,
    count,
    values: new Float32Array(count * hours * VARIABLES.length),
    responding: new Uint32Array(hours),
    remitted: new Uint32Array(hours),
    everResponded: new Uint32Array(hours),
    relapsed: new Uint32Array(hours),
  };
}

/** Enters a course as that of the `k`-th of the group. */
export function addPerson(
  courses: GroupCourses,
  k: number,
  { values, response, remission, respondedAt, relapsedAt }: PersonCourse,
  hours: readonly number[],
): void {
  courses.values.set(values, k * values.length);
  hours.forEach((hour, i) => {
    courses.responding[i]! += response[i]!;
    courses.remitted[i]! += remission[i]!;
    if (respondedAt <= hour) courses.everResponded[i]!++;
    if (relapsedAt <= hour) courses.relapsed[i]!++;
  });
}
