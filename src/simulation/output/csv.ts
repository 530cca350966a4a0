import type { CliOutput } from '../../contract/cli-output';
import type { CourseFile } from '../../contract/course-file';

/** How a table is written: spreadsheets read it by the customs of their country. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** As the command line prints it, and as programs read it. */
const POINTS: CsvStyle = { separator: ',', decimal: '.' };

/** As spreadsheets read it where numbers have a decimal comma, such as in German, French or Spanish. */
export const COMMAS: CsvStyle = { separator: ';', decimal: ',' };

const HEADER = ['hours', 'variable', 'unit', 'value', 'low', 'high'];
const MADE = ['course', 'version', 'seed', 'mechanisms', 'link'];
const MADE_OF_PEOPLE = ['course', 'version', 'seed', 'people', 'mechanisms', 'link'];

type Row = readonly (string | number | null | undefined)[];

/** One row for each variable and hour; with a population its three fractions follow. */
function longRows({ hours, variables, population }: Omit<CliOutput, 'protocol' | 'patient'>) {
  const rows = Object.entries(variables).flatMap(([id, { unit, values, low, high }]) =>
    hours.map((hour, i): Row => [hour, id, unit, values[i], low[i], high[i]]),
  );
  if (population === undefined) return rows;
  const fractions = (['response', 'remission', 'relapse'] as const).flatMap((name) =>
    hours.map((hour, i): Row => [hour, name, 'fraction', population[name][i], null, null]),
  );
  return [...rows, ...fractions];
}

/** A text as one cell: in quotes where it has to be, and never a formula to whatever opens the file. */
function textCell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function lines(rows: readonly Row[], { separator, decimal }: CsvStyle): string {
  const cell = (value: Row[number]): string => {
    if (value === null || value === undefined) return '';
    return typeof value === 'string' ? textCell(value) : String(value).replace('.', decimal);
  };
  return `${rows.map((row) => row.map(cell).join(separator)).join('\n')}\n`;
}

/** The long form, as the command line prints it. */
export function toCsv(output: CliOutput): string {
  return lines([HEADER, ...longRows(output)], POINTS);
}

/**
 * Courses in one table: the columns of the command line, then which course a row is of and what it takes to compute it
 * again. Every row is whole, so that it keeps its meaning when a spreadsheet sorts, filters or copies it.
 */
export function coursesToCsv(courses: readonly CourseFile[], style = POINTS): string {
  const ofPeople = courses.some(({ population }) => population !== undefined);
  const rows = courses.flatMap(({ course, made, ...output }) => {
    const people = ofPeople ? [output.population?.n] : [];
    const mechanisms = made.mechanisms.join(' ');
    const own: Row = [course, made.version, made.seed, ...people, mechanisms, made.link];
    return longRows(output).map((row): Row => [...row, ...own]);
  });
  return lines([[...HEADER, ...(ofPeople ? MADE_OF_PEOPLE : MADE)], ...rows], style);
}
