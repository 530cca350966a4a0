import type { CliOutput } from '../../contract/cli-output';

const HEADER = 'hours,variable,unit,value,low,high';

/** Long form, one row for each variable and hour; with a population its three fractions follow. */
export function toCsv({ hours, variables, population }: CliOutput): string {
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const rows = Object.entries(variables).flatMap(([id, { unit, values, low, high }]) =>
    hours.map((hour, i) =>
      [hour, id, unit, cell(values[i]), cell(low[i]), cell(high[i])].join(','),
    ),
  );
  const fractions =
    population === undefined
      ? []
      : (['response', 'remission', 'relapse'] as const).flatMap((name) =>
          hours.map((hour, i) =>
            [hour, name, 'fraction', cell(population[name][i]), '', ''].join(','),
          ),
        );
  return [HEADER, ...rows, ...fractions, ''].join('\n');
}
