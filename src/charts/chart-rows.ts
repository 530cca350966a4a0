import { variable, VARIABLES, type Stage, type Unit, type VariableId } from '../contract/variables';

/** One small multiple: what it shows and, where two curves must not be mistaken, what each is. */
export interface ChartRow {
  readonly id: VariableId;
  /** A second, thinner curve in the same plot, with the words that tell the two apart. */
  readonly second?: { readonly id: VariableId; readonly label: 'venous' | 'arterial' };
  readonly label?: 'venous' | 'arterial';
  /** A range that the axis always covers, in the variable's unit. */
  readonly covers: readonly [number, number];
  /** Where the words about points stand: the corner that the curve leaves free. */
  readonly words: 'top-end' | 'bottom-start';
}

/** What an axis covers at least, so that a change nobody would notice does not fill the plot. */
const COVERS: Readonly<Record<Unit, readonly [number, number]>> = {
  'ng/mL': [0, 100],
  'umol/L': [0, 0.5],
  fraction: [0, 0.2],
  '% of baseline': [95, 110],
  '% of healthy': [85, 100],
  'per 100 spines per day': [0, 4],
  points: [0, 40],
  mmHg: [110, 130],
};
const COVERS_OWN: Readonly<Partial<Record<VariableId, readonly [number, number]>>> = {
  glutamateRelease: [95, 115],
  dissociation: [0, 20],
};

/** Blood taken from a vein and from an artery share a plot. */
const SECOND: Readonly<Partial<Record<VariableId, VariableId>>> = {
  ketaminePlasma: 'ketaminePlasmaArterial',
  esketaminePlasma: 'esketaminePlasmaArterial',
};
/** What falls leaves its upper end free early, and its lower start. */
const FALLING: ReadonlySet<VariableId> = new Set([
  'madrs',
  'ptsdSeverity',
  'spineDensityPrefrontal',
]);

/** The small multiple of a variable. */
export function rowOf(id: VariableId): ChartRow {
  const second = SECOND[id];
  return {
    id,
    ...(second === undefined
      ? {}
      : { second: { id: second, label: 'arterial' as const }, label: 'venous' as const }),
    covers: COVERS_OWN[id] ?? COVERS[variable(id).unit],
    words: FALLING.has(id) ? 'bottom-start' : 'top-end',
  };
}

/** From the drug to the person, in causal order. */
export const CHART_ROWS: readonly ChartRow[] = (
  ['ketaminePlasma', 'glutamateRelease', 'spineDensityPrefrontal', 'madrs'] as const
).map(rowOf);

/** The rows of a choice; what is selected is always among them. In causal order. */
export function rowsOf(choice: 'overview' | Stage, selected: VariableId): readonly ChartRow[] {
  const shown = new Set<VariableId>(
    choice === 'overview'
      ? CHART_ROWS.map(({ id }) => id)
      : VARIABLES.filter(({ stage }) => stage === choice).map(({ id }) => id),
  );
  shown.add(selected);
  for (const [first, second] of Object.entries(SECOND))
    if (shown.has(second)) {
      shown.delete(second);
      shown.add(first as VariableId);
    }
  return VARIABLES.filter(({ id }) => shown.has(id)).map(({ id }) => rowOf(id));
}

/** A round step of 1, 2 or 5 that cuts `span` into at most `most` parts. */
function roundStep(span: number, most: number): number {
  const rough = span / most;
  const decade = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((each) => each * decade >= rough * (1 - 1e-9)) ?? 10) * decade;
}

/** Range and marks of a value axis that covers both spans. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
  /** Decimals that tell the marks apart. */
  readonly digits: number;
}

export function valueAxis(low: number, high: number, covers: readonly [number, number]): ValueAxis {
  const from = Math.min(low, covers[0]);
  const to = Math.max(high, covers[1]);
  const step = roundStep(to - from, 2);
  const marks: number[] = [];
  for (let mark = Math.ceil(from / step - 1e-9) * step; mark <= to + 1e-9; mark += step)
    marks.push(mark);
  return { low: from, high: to, marks, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}
