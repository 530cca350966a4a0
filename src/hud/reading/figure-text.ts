import type { EvidenceRow } from '../../evidence/evidence-rows';

/** Units that say what kind of thing the value is, which the value says itself. */
export const NO_UNITS: readonly string[] = [
  'text',
  '1',
  'ratio',
  'mixed',
  'direction',
  'qualitative',
  'qualitative timing',
];

/** A published figure in one line: a number, a range, a series, named values or a statement; empty where there is none. */
export function figureText(value: unknown, unit: string | null): string {
  const figure = valueText(value);
  if (figure === '' || unit === null || NO_UNITS.includes(unit) || typeof value === 'string')
    return figure;
  return `${figure} ${unitText(unit)}`;
}

const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** Units as the tables spell them (`um2`, `umol/L`), set as they are printed. */
export function unitText(unit: string): string {
  return unit
    .replace(/\bu(?=[mM])/g, 'µ')
    .replace(/m([23])\b/g, (_, power: string) => `m${POWERS[power] ?? power}`);
}

function valueText(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(valueText);
    const range = value.length === 2 && value.every((each) => typeof each === 'number');
    const series = value.some((each) => typeof each === 'object');
    return parts.join(range ? '–' : series ? '; ' : ', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  if (isPoint(value)) return pointText(value);
  return Object.entries(value)
    .map(([name, each]) => `${nameText(name)} ${valueText(each)}`)
    .join('; ');
}

/** One of a series: at which time, dose or step, and what was found there. */
interface Point {
  readonly t: unknown;
  readonly unit: string;
}

const isPoint = (value: object): value is Point =>
  't' in value && 'unit' in value && typeof value.unit === 'string';

/** `1 d: 19.5 (sd 12.3)`: where, then what, then what else is told of it. */
function pointText({ t, unit, ...found }: Point): string {
  const { value, ...more } = found as { readonly value?: unknown };
  const rest = valueText(more);
  const main = valueText(value);
  const told = main === '' ? rest : rest === '' ? main : `${main} (${rest})`;
  // A place that is told in words ("during infusion") needs no zero before it.
  const place =
    t === 0 && /[a-z]{4}/.test(unit) ? unitText(unit) : `${valueText(t)} ${unitText(unit)}`;
  return `${place}: ${told}`;
}

/** `responseAfterFirst` and `peak_min` as words; names that are signs, such as `CL_S` and `MADRS day 1`, keep their capitals. */
function nameText(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(
      /([a-z])([A-Z])(?=[a-z])/g,
      (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
    );
}

/** How a number reached this project: as the provenance says, and whether it was the abstract that was read. */
export type HowRead = EvidenceRow['provenance'] | 'abstract';

export function howRead({
  provenance,
  note,
  quantity,
}: Pick<EvidenceRow, 'provenance' | 'note' | 'quantity'>): HowRead {
  const said = /\babstract\b/i.test(note ?? '') || /^abstract\b/.test(quantity);
  return provenance === 'primary' && said ? 'abstract' : provenance;
}
