import type { CliOutput } from '../../contract/cli-output';
import type { CourseFile } from '../../contract/course-file';

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

const MADE = ['course', 'version', 'seed', 'mechanisms', 'link'];

/** A text as one cell: in quotes where it has to be, and never a formula to whatever opens the file. */
function textCell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Courses in one table: the columns of the command line, then which course a row is of and what it takes to compute it
 * again. The link, which is long, stands in the first row of each course.
 */
export function coursesToCsv(courses: readonly CourseFile[]): string {
  const rows = courses.flatMap(({ course, made, ...output }) => {
    const { version, seed, mechanisms, link } = made;
    const all = [course, version, String(seed), mechanisms.join(' ')].map(textCell).join(',');
    const [, ...lines] = toCsv(output).trimEnd().split('\n');
    return lines.map((line, row) => `${line},${all},${row === 0 ? textCell(link ?? '') : ''}`);
  });
  return [[HEADER, ...MADE].join(','), ...rows, ''].join('\n');
}
