/** A table; cells may hold anything but line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (id: string): string => `\`${id}\``;

/** Three significant digits, without an exponent where one can do without. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const short = Number(value.toPrecision(3));
  return Math.abs(short) >= 1e5 || (short !== 0 && Math.abs(short) < 1e-4)
    ? short.toExponential()
    : String(short).replace('-', '−');
}

export function between([low, high]: readonly [number, number]): string {
  return `${digits(low)} to ${digits(high)}`;
}

/** Words from the data as they are: an allele such as *6 is no emphasis. */
export function plain(words: string): string {
  return words.replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
