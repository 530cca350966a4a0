import type { CliOutput } from '../../contract/cli-output';
import { VARIABLES } from '../../contract/variables';
import type { PopulationSummary } from '../population/population';

/** One column for each variable, in the order of VARIABLES. */
export type Columns = readonly ArrayLike<number>[];

/** JSON has no NaN: null says that a variable does not exist for this patient. */
function plain(column: ArrayLike<number> = []): (number | null)[] {
  return Array.from(column, (value) => (Number.isFinite(value) ? value : null));
}

/** Columns by the ids of their variables, with units, as the command line and the app write them to files. */
export function series(values: Columns, low: Columns, high: Columns): CliOutput['variables'] {
  return Object.fromEntries(
    VARIABLES.map(({ id, unit }, i) => [
      id,
      { unit, values: plain(values[i]), low: plain(low[i]), high: plain(high[i]) },
    ]),
  );
}

/** What many people came to, as files hold it: median, 5th and 95th percentile, and the three fractions. */
export function populationColumns(
  summary: PopulationSummary,
  seed: number,
): Pick<CliOutput, 'variables'> & Required<Pick<CliOutput, 'population'>> {
  const { n, median, low, high, response, remission, relapse } = summary;
  return {
    variables: series(asPrecise(median), asPrecise(low), asPrecise(high)),
    population: {
      n,
      seed,
      response: [...response],
      remission: [...remission],
      relapse: [...relapse],
    },
  };
}

/** To the seven digits that a population is kept in; more would be noise of the format. */
function asPrecise(columns: readonly Float64Array[]): readonly Float64Array[] {
  return columns.map((column) => column.map((value) => Number(value.toPrecision(7))));
}
