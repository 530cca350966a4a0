import type { EvidenceRow } from '../../evidence/evidence-rows';

/** Units that say what kind of thing the value is, which the value says itself. */
const NO_UNITS: readonly string[] = ['text', '1', 'ratio'];

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
    return parts.join(range ? '–' : ', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, each]) => `${name.replaceAll('_', ' ')} ${valueText(each)}`)
    .join('; ');
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
