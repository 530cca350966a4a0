import { VARIABLES } from '../../contract/variables';
import type { SimulationInput } from '../simulate';
import { addPerson, emptyCourses, solveGroup } from './group';
import { GroupQueue } from './group-queue';
import { hourBlocks } from './hour-blocks';
import type { PersonCourse } from './person-course';
import { Tally } from './tally';

/** Many people under one treatment, aligned to the hours asked for. */
export interface PopulationSummary {
  readonly n: number;
  /** One column per variable in the order of VARIABLES; NaN where it does not exist for these people. */
  readonly median: readonly Float64Array[];
  /** 5th and 95th percentile. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
  /** Fraction with a score at least 50 % below baseline. */
  readonly response: Float64Array;
  /** Fraction with a MADRS of 10 or less. */
  readonly remission: Float64Array;
  /** Fraction that has ever responded. */
  readonly everResponded: Float64Array;
  /** Of those who had ever responded, the fraction that has since relapsed; 0 if none responded. */
  readonly relapse: Float64Array;
}

export interface PopulationOptions {
  readonly n: number;
  readonly seed: number;
  /** Hours of the summary, in any order. */
  readonly hours: readonly number[];
}

/** A summary to be filled in. */
export function emptySummary(n: number, hours: number): PopulationSummary {
  const column = (): Float64Array => new Float64Array(hours);
  return {
    n,
    median: VARIABLES.map(column),
    low: VARIABLES.map(column),
    high: VARIABLES.map(column),
    response: column(),
    remission: column(),
    everResponded: column(),
    relapse: column(),
  };
}

/** Draws and solves a population in this thread, without a pause. See sharePopulation for workers. */
export function simulatePopulation(
  input: SimulationInput,
  { n, seed, hours }: PopulationOptions,
): PopulationSummary {
  const summary = emptySummary(n, hours.length);
  for (const { from, to } of hourBlocks(n, hours.length)) {
    const tally = new Tally(n, to - from);
    const groups = new GroupQueue(n, 1);
    for (let group = groups.take(); group !== undefined; group = groups.take())
      tally.add(solveGroup({ input, seed, hours: hours.slice(from, to), ...group }));
    finish(tally, summary, from);
  }
  return summary;
}

/** Puts courses together; their order does not matter. */
export function summarise(
  people: readonly PersonCourse[],
  hours: readonly number[],
): PopulationSummary {
  const courses = emptyCourses({ first: 0, count: people.length }, hours.length);
  people.forEach((person, k) => addPerson(courses, k, person, hours));
  const tally = new Tally(people.length, hours.length);
  tally.add(courses);
  return finish(tally, emptySummary(people.length, hours.length), 0);
}

function finish(tally: Tally, summary: PopulationSummary, from: number): PopulationSummary {
  const steps = tally.summarising(summary, from);
  while (!steps.next().done);
  return summary;
}
