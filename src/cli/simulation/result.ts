import { availableParallelism } from 'node:os';
import type { CliOutput } from '../../contract/cli-output';
import { EARLIEST_HOURS } from '../../contract/horizon';
import type { Surroundings } from '../../simulation/population/share-out';
import { standardGrid } from '../../simulation/output/grid';
import { horizonOf, personCourse } from '../../simulation/output/person-course';
import { populationColumns } from '../../simulation/output/series';
import type { SimulationInput } from '../../simulation/simulate';
import type { Options } from './options';
import { populationInThreads } from './threads';
import { usageError } from './usage-error';

/** Threads that a population gets unless told otherwise. */
const MOST_BY_DEFAULT = 4;

/** What the command line asks for, and how it is told of progress or told to stop. */
export type Question = Pick<Options, 'at' | 'population' | 'seed' | 'mechanisms'> &
  Partial<Pick<Options, 'workers'>>;
export type Attention = Pick<Surroundings, 'signal' | 'onProgress' | 'onLost'>;

/** Solves what the options ask for. */
export async function compute(
  input: Pick<SimulationInput, 'protocol' | 'patient'>,
  question: Question,
  attention: Attention = {},
): Promise<CliOutput> {
  const full = { ...input, mechanisms: question.mechanisms };
  const hours = hoursAsked(full, question.at);
  const answer =
    question.population === undefined
      ? { variables: personCourse(full, hours, question.seed) }
      : await manyPeople(full, hours, { ...question, population: question.population }, attention);
  return { ...input, hours, ...answer };
}

/** The hours asked for, in that order, or the documented grid. */
function hoursAsked(input: SimulationInput, at: Options['at']): number[] {
  const horizon = solvable(() => horizonOf(input));
  if (at === undefined) return standardGrid(horizon);
  const outside = at.find((hour) => hour < EARLIEST_HOURS || hour > horizon);
  if (outside !== undefined)
    usageError(`--at: ${outside} h is outside ${EARLIEST_HOURS} to ${horizon} h`);
  return [...at];
}

/** A protocol may be well-formed and yet more than can be solved. */
function solvable<T>(solve: () => T): T {
  try {
    return solve();
  } catch (error) {
    if (error instanceof RangeError) return usageError(`--protocol: ${error.message}`);
    throw error;
  }
}

type Answer = Pick<CliOutput, 'variables' | 'population'>;

async function manyPeople(
  input: SimulationInput,
  hours: readonly number[],
  { population: n, seed, workers }: Question & { population: number },
  attention: Attention,
): Promise<Answer> {
  const people = await populationInThreads(
    input,
    { n, seed, hours },
    { workers: workers ?? Math.min(MOST_BY_DEFAULT, availableParallelism()), ...attention },
  );
  return populationColumns(people, seed);
}
