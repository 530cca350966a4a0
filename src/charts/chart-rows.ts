import type { VariableId } from '../contract/variables';

/** One small multiple: what it shows and, where two curves must not be mistaken, what each is. */
export interface ChartRow {
  readonly id: VariableId;
  /** A second, thinner curve in the same plot, with the words that tell the two apart. */
  readonly second?: { readonly id: VariableId; readonly label: 'chart.venous' | 'chart.arterial' };
  readonly label?: 'chart.venous' | 'chart.arterial';
  /** A range that the axis always covers. */
  readonly covers: readonly [number, number];
  /** Where the words about points stand: the corner that the curve leaves free. */
  readonly words: 'top-end' | 'bottom-start';
}

/** From the drug to the person, in causal order. */
export const CHART_ROWS: readonly ChartRow[] = [
  {
    id: 'ketaminePlasma',
    label: 'chart.venous',
    second: { id: 'ketaminePlasmaArterial', label: 'chart.arterial' },
    covers: [0, 100],
    words: 'top-end',
  },
  { id: 'glutamateRelease', covers: [95, 115], words: 'top-end' },
  { id: 'spineDensityPrefrontal', covers: [85, 100], words: 'bottom-start' },
  { id: 'madrs', covers: [0, 40], words: 'bottom-start' },
];

/** A round step of 1, 2 or 5 that cuts `span` into at most `most` parts. */
function roundStep(span: number, most: number): number {
  const rough = span / most;
  const decade = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((each) => each * decade >= rough * (1 - 1e-9)) ?? 10) * decade;
}

/** Range and marks of a value axis that covers both spans. */
export function valueAxis(
  low: number,
  high: number,
  covers: readonly [number, number],
): { readonly low: number; readonly high: number; readonly marks: readonly number[] } {
  const from = Math.min(low, covers[0]);
  const to = Math.max(high, covers[1]);
  const step = roundStep(to - from, 2);
  const marks: number[] = [];
  for (let mark = Math.ceil(from / step - 1e-9) * step; mark <= to + 1e-9; mark += step)
    marks.push(mark);
  return { low: from, high: to, marks };
}
