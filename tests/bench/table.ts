export interface Column {
  /** Name of the figure in rows and in the written JSON. */
  readonly key: string;
  readonly heading: string;
  /** Decimals shown; 0 if absent. The JSON keeps what was measured. */
  readonly digits?: number;
  /** A fact, not a time: compared with the committed baseline. By how much of it, either way, it may differ; 0 is exactly. */
  readonly kept?: number;
  /** A number that says which row this is, as words do. */
  readonly names?: true;
}

export type Row = Readonly<Record<string, string | number>>;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows come to, in a sentence each. */
  readonly remarks?: readonly string[];
}

function shown(value: string | number | undefined, digits: number): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return '-';
  const text = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** Plain text: words to the left, numbers to the right. */
export function textOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map(({ key, digits }) => shown(row[key], digits ?? 0)));
  const isNumber = columns.map(({ key }) => rows.some((row) => typeof row[key] === 'number'));
  const headings = columns.map(({ heading }) => heading);
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...cells.map((line) => line[i]?.length ?? 0)),
  );
  const pad = (line: readonly string[]) =>
    line
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [headings, ...cells].map(pad).join('\n');
}
