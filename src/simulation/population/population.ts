import { VARIABLES } from '../../contract/variables';
import { quantileOfSorted } from '../../math/quantile';
import type { SimulationInput } from '../simulate';
import { personCourse, type PersonCourse } from './person-course';

/** Many people under one treatment, aligned to the hours asked for. */
export interface PopulationSummary {
  readonly n: number;
  readonly median: readonly Float64Array[];
  /** 5th and 95th percentile, one column per variable in the order of VARIABLES. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
  /** Fraction with a score at least 50 % below baseline. */
  readonly response: Float64Array;
  /** Fraction with a MADRS of 10 or less. */
  readonly remission: Float64Array;
  /** Of those who had ever responded, the fraction that has since relapsed; 0 if none responded. */
  readonly relapse: Float64Array;
}

export interface PopulationOptions {
  readonly n: number;
  readonly seed: number;
  readonly hours: readonly number[];
}

/** Draws and solves a population in this thread. Workers may share the indices out instead. */
export function simulatePopulation(
  input: SimulationInput,
  { n, seed, hours }: PopulationOptions,
): PopulationSummary {
  return summarise(
    Array.from({ length: n }, (_, index) => personCourse(input, seed, index, hours)),
    hours,
  );
}

/** Puts courses together; their order does not matter. */
export function summarise(
  people: readonly PersonCourse[],
  hours: readonly number[],
): PopulationSummary {
  const columns = (): Float64Array[] => VARIABLES.map(() => new Float64Array(hours.length));
  const median = columns();
  const low = columns();
  const high = columns();
  const scratch = new Float64Array(people.length);
  hours.forEach((_, i) => {
    for (let v = 0; v < VARIABLES.length; v++) {
      people.forEach((person, k) => {
        scratch[k] = person.values[i * VARIABLES.length + v]!;
      });
      scratch.sort();
      median[v]![i] = quantileOfSorted(scratch, 0.5);
      low[v]![i] = quantileOfSorted(scratch, 0.05);
      high[v]![i] = quantileOfSorted(scratch, 0.95);
    }
  });
  const share = (flag: (person: PersonCourse, i: number) => number): Float64Array =>
    Float64Array.from(
      hours,
      (_, i) =>
        people.reduce((sum, person) => sum + flag(person, i), 0) / Math.max(1, people.length),
    );
  return {
    n: people.length,
    median,
    low,
    high,
    response: share((person, i) => person.response[i]!),
    remission: share((person, i) => person.remission[i]!),
    relapse: Float64Array.from(hours, (hour) => {
      const responders = people.filter(({ respondedAt }) => respondedAt <= hour).length;
      const relapsed = people.filter(({ relapsedAt }) => relapsedAt <= hour).length;
      return responders === 0 ? 0 : relapsed / responders;
    }),
  };
}
