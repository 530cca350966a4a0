import { VARIABLES } from '../../contract/variables';
import { quantileOfSorted } from '../../math/quantile';
import { emptyCourses, type GroupCourses } from './group';
import type { PopulationSummary } from './population';

/** Sorting so many values takes some milliseconds: then others may want their turn. */
const VALUES_AT_A_TIME = 40_000;

/**
 * Everybody's values at some hours, and what they come to. Each value has its place by person, variable
 * and hour, and whatever is counted is a whole number, so the order in which groups arrive leaves no
 * trace, not in the last bit.
 *
 * Values are kept in 32 bits, exact to 6e-8 of themselves: far below the 1e-3 to which people are solved.
 */
export class Tally {
  private readonly n: number;
  private readonly values: Float32Array;
  private readonly counts: GroupCourses;

  /** For `n` people at so many hours. */
  constructor(n: number, hours: number) {
    this.n = n;
    this.values = new Float32Array(n * hours * VARIABLES.length);
    this.counts = emptyCourses({ first: 0, count: 0 }, hours);
  }

  add(courses: GroupCourses): void {
    const cells = this.counts.responding.length * VARIABLES.length;
    for (let k = 0; k < courses.count; k++) {
      const person = courses.first + k;
      for (let cell = 0; cell < cells; cell++)
        this.values[cell * this.n + person] = courses.values[k * cells + cell]!;
    }
    for (const name of ['responding', 'remitted', 'everResponded', 'relapsed'] as const) {
      const sums = this.counts[name];
      for (let i = 0; i < sums.length; i++) sums[i]! += courses[name][i]!;
    }
  }

  /** Writes the summary from hour number `from` on; between two steps, others may have their turn. */
  *summarising(into: PopulationSummary, from: number): Generator<undefined, void> {
    const { responding, remitted, everResponded, relapsed } = this.counts;
    let waiting = 0;
    for (let i = 0; i < responding.length; i++) {
      into.response[from + i] = responding[i]! / Math.max(1, this.n);
      into.remission[from + i] = remitted[i]! / Math.max(1, this.n);
      into.everResponded[from + i] = everResponded[i]! / Math.max(1, this.n);
      into.relapse[from + i] = relapsed[i]! / Math.max(1, everResponded[i]!);
      for (let v = 0; v < VARIABLES.length; v++) {
        const sorted = this.sortedCell(i * VARIABLES.length + v);
        into.median[v]![from + i] = quantileOfSorted(sorted, 0.5);
        into.low[v]![from + i] = quantileOfSorted(sorted, 0.05);
        into.high[v]![from + i] = quantileOfSorted(sorted, 0.95);
        waiting += this.n;
        if (waiting < VALUES_AT_A_TIME) continue;
        waiting = 0;
        yield;
      }
    }
  }

  /** All values of one variable at one hour, ascending, without those who have none. */
  private sortedCell(cell: number): Float32Array {
    const values = this.values.subarray(cell * this.n, (cell + 1) * this.n).sort();
    // NaN sorts last.
    let length = values.length;
    while (length > 0 && Number.isNaN(values[length - 1])) length--;
    return values.subarray(0, length);
  }
}
