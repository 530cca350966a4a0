import { CASES, type Case } from '../../../models/reference/cases';
import { committedRows } from '../../../models/reference/committed';
import { simulatedRows } from '../../../models/reference/deviation';
import { digestOf } from '../../../models/reference/digest';
import { simulate } from '../../../src/simulation/simulate';
import type { Line } from '../line';
import { cashKarp } from '../ode-libraries/cash-karp';
import { solveCourse } from '../ode-libraries/course';
import { dopri } from '../ode-libraries/dopri';
import { worstError } from '../ode-libraries/error';
import type { Library } from '../ode-libraries/library';
import { odex } from '../ode-libraries/odex';
import { spreadOf } from '../statistics';
import type { Row } from '../table';

const COURSES = { quick: ['iv-0.5'], full: ['iv-0.5', 'esketamine-84-course'] };
/** In a quick run the one that is hardest to beat. */
const LIBRARIES: Readonly<Record<'quick' | 'full', readonly Library[]>> = {
  quick: [cashKarp],
  full: [odex, dopri, cashKarp],
};
const RUNS = { quick: 1, full: 15 };
const WARM_UP = 1;
/** Ours are short: more of them make one measurement. */
const OURS_PER_RUN = 10;
/** Tolerances tried, loosest first: four to a decade. */
const TOLERANCES = Array.from({ length: 41 }, (_, i) => 10 ** (-1 - i / 4));

function courseOf(id: string): { readonly one: Case; readonly reference: Float64Array[] } {
  const one = CASES.find((known) => known.id === id)!;
  const { digest, rows } = committedRows(one);
  if (digest !== digestOf(one)) throw new Error('The reference is old: run npm run reference');
  return { one, reference: rows };
}

function medianTime(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const started = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - started);
  }
  return spreadOf(times).median;
}

/** The loosest tolerance whose error is no larger than `error`, by bisection. */
function loosest(error: number, errorAt: (tolerance: number) => number): number {
  let loose = 0;
  let strict = TOLERANCES.length - 1;
  while (loose < strict) {
    const middle = (loose + strict) >> 1;
    if (errorAt(TOLERANCES[middle]!) <= error) strict = middle;
    else loose = middle + 1;
  }
  return TOLERANCES[strict]!;
}

function ours({ protocol, patient, ...one }: Case, reference: Float64Array[], runs: number) {
  const error = worstError(simulatedRows({ protocol, patient, ...one }, 'on-grid'), reference);
  const median =
    medianTime(runs, () => {
      for (let i = 0; i < OURS_PER_RUN; i++) simulate({ protocol, patient });
    }) / OURS_PER_RUN;
  return { error, median };
}

function theirs(
  one: Case,
  reference: Float64Array[],
  library: Library,
  error: number,
  scales: Float64Array,
  runs: number,
) {
  const solve = (tolerance: number, hours: readonly number[]) =>
    solveCourse(one, library, tolerance, scales, hours);
  const errorAt = (tolerance: number): number => {
    try {
      return worstError(solve(tolerance, one.hours).rows, reference);
    } catch (error) {
      // So loose that it failed.
      if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  const tolerance = loosest(error, errorAt);
  const { evaluations } = solve(tolerance, []);
  const median = medianTime(runs, () => solve(tolerance, []));
  return { error: errorAt(tolerance), tolerance: tolerance.toExponential(0), evaluations, median };
}

export const odeLibrariesLine: Line = {
  id: 'ode-libraries',
  title: 'The same system solved by ODE libraries',
  note: 'Each at the loosest tolerance with which its worst error (share of how far the variable moves, all variables, against the committed reference) is no larger than ours. Theirs give the end of each stretch between doses; ours is the whole trajectory, ready to be sampled.',
  async measure({ quick }) {
    const length = quick ? 'quick' : 'full';
    const runs = RUNS[length];
    const rows: Row[] = [];
    for (const course of COURSES[length]) {
      const { one, reference } = courseOf(course);
      const own = ours(one, reference, runs);
      rows.push({
        course,
        solver: 'simulate',
        method: 'exponential collocation',
        ...own,
        ratio: 1,
      });
      // What simulate learns in its first pass the others are told for nothing.
      const scales = solveCourse(one, cashKarp, 1e-6, undefined, one.hours).moved.map((moved) =>
        Math.max(moved, 1e-7),
      );
      for (const library of LIBRARIES[length]) {
        const found = theirs(one, reference, library, own.error, scales, runs);
        const { name: solver, method } = library;
        rows.push({ course, solver, method, ...found, ratio: found.median / own.median });
      }
    }
    return {
      columns: [
        { key: 'course', heading: 'course' },
        { key: 'solver', heading: 'solver' },
        { key: 'method', heading: 'method' },
        { key: 'median', heading: 'median ms', digits: 2 },
        { key: 'ratio', heading: 'times ours', digits: 1 },
        { key: 'error', heading: 'worst error', digits: 9 },
        { key: 'tolerance', heading: 'tolerance' },
        { key: 'evaluations', heading: 'evaluations', kept: 0.02 },
      ],
      rows,
    };
  },
};
