import type { Row, Table } from './table';

/** Kept figures by line, row and column. */
export type Baseline = Readonly<Record<string, LineFigures>>;
type LineFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a row is called: its words, and the numbers that name it. */
function rowName({ columns }: Table, row: Row): string {
  return columns
    .filter(({ key, names }) => names === true || typeof row[key] === 'string')
    .map(({ key }) => row[key])
    .filter((word) => word !== undefined)
    .join(' ');
}

/** The figures of a table that are facts and not times. */
function keptFigures(table: Table): LineFigures {
  const kept = table.columns.filter((column) => column.kept !== undefined);
  const named = table.rows.map((row) => {
    const figures = kept.flatMap(({ key }) => {
      const value = row[key];
      return typeof value === 'number' ? [[key, value] as const] : [];
    });
    return [rowName(table, row), Object.fromEntries(figures)] as const;
  });
  return Object.fromEntries(named.filter(([, figures]) => Object.keys(figures).length > 0));
}

const percent = (share: number) => (share === 0 ? 'exactly' : `within ${100 * share} %`);

/**
 * In what a line differs from the baseline, one sentence each, in both directions: a figure that fell is news as well.
 * @param whole false where fewer rows than usual were measured
 */
export function differences(
  line: string,
  table: Table,
  baseline: Baseline,
  whole: boolean,
): string[] {
  const accepted = baseline[line] ?? {};
  const measured = keptFigures(table);
  const tolerances = new Map(table.columns.map(({ key, kept }) => [key, kept ?? 0]));
  const found = Object.entries(measured).flatMap(([row, figures]) =>
    Object.entries(figures).flatMap(([key, value]) => {
      const before = accepted[row]?.[key];
      const where = `${line}, ${row}, ${key}`;
      if (before === undefined) return [`${where}: ${value} is new`];
      const tolerance = tolerances.get(key) ?? 0;
      if (Math.abs(value - before) <= tolerance * Math.abs(before)) return [];
      return [`${where}: ${value} instead of ${before} (${percent(tolerance)})`];
    }),
  );
  const gone = whole ? Object.keys(accepted).filter((row) => !(row in measured)) : [];
  return [...found, ...gone.map((row) => `${line}, ${row}: no longer measured`)];
}

/** The baseline with a line's present figures; rows that were not measured this time stay, unless all were. */
export function accept(line: string, table: Table, baseline: Baseline, whole: boolean): Baseline {
  const figures = { ...(whole ? {} : baseline[line]), ...keptFigures(table) };
  if (Object.keys(figures).length === 0) return baseline;
  return { ...baseline, [line]: figures };
}
