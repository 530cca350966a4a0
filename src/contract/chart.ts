import { EARLIEST_HOURS, HORIZON_AFTER_LAST_DOSE_HOURS, LATEST_DOSE_HOURS } from './horizon';
import { readNumber, writeNumber, type Reading } from './link-reading';
import { STAGES, type Stage } from './variables';

export const CHART_SHAPES = ['curves', 'causes', 'table'] as const;
export type ChartShape = (typeof CHART_SHAPES)[number];

/** Which curves are shown: the four that tell the story, or all of one stage. */
const CHART_CHOICES = ['overview', ...STAGES] as const;
export type ChartChoice = 'overview' | Stage;

/** The chart as the visitor left it. */
export interface ChartView {
  readonly shape: ChartShape;
  readonly choice: ChartChoice;
  /** What of the timeline is shown, hours; null is all of it. */
  readonly window: { readonly from: number; readonly to: number } | null;
  /** Whether the doubt about parameters is drawn. */
  readonly band: boolean;
}

export const USUAL_CHART: ChartView = {
  shape: 'curves',
  choice: 'overview',
  window: null,
  band: true,
};

const WITHOUT_BAND = 'no-band';
const LATEST_HOURS = LATEST_DOSE_HOURS + HORIZON_AFTER_LAST_DOSE_HOURS;
/** Ends of a window are written to a third of a second: nobody sees less. */
const DIGITS = 4;

function readWindow(text: string): Reading<NonNullable<ChartView['window']>> {
  const [from, to, ...more] = text
    .split('..')
    .map((end) => readNumber(end, EARLIEST_HOURS, LATEST_HOURS));
  if (from === undefined || to === undefined || more.length > 0) return { reason: 'unreadable' };
  if ('reason' in from) return from;
  if ('reason' in to) return to;
  if (from.value >= to.value) return { reason: 'out-of-range' };
  return { value: { from: from.value, to: to.value } };
}

/** What one word says of the chart. */
function readWord(word: string): Reading<Partial<ChartView>> {
  const shape = CHART_SHAPES.find((each) => each === word);
  if (shape !== undefined) return { value: { shape } };
  const choice = CHART_CHOICES.find((each) => each === word);
  if (choice !== undefined) return { value: { choice } };
  if (word === WITHOUT_BAND) return { value: { band: false } };
  if (!word.includes('..')) return { reason: 'unknown-choice' };
  const window = readWindow(word);
  return 'reason' in window ? window : { value: { window: window.value } };
}

/** Reads `table,receptor,-2..26,no-band`: what differs from the usual chart, in any order, each at most once. */
export function readChart(text: string): Reading<ChartView> {
  if (!/^[a-z0-9.,-]{1,120}$/.test(text)) return { reason: 'unreadable' };
  let said: Partial<ChartView> = {};
  for (const word of text.split(',')) {
    const reading = readWord(word);
    if ('reason' in reading) return reading;
    if (Object.keys(reading.value).some((key) => key in said)) return { reason: 'repeated' };
    said = { ...said, ...reading.value };
  }
  return { value: { ...USUAL_CHART, ...said } };
}

/** Writes what {@link readChart} reads; nothing for the usual chart. */
export function writeChart({ shape, choice, window, band }: ChartView): string {
  const end = (hours: number): string => writeNumber(Number(hours.toFixed(DIGITS)));
  return [
    ...(shape === USUAL_CHART.shape ? [] : [shape]),
    ...(choice === USUAL_CHART.choice ? [] : [choice]),
    ...(window === null ? [] : [`${end(window.from)}..${end(window.to)}`]),
    ...(band ? [] : [WITHOUT_BAND]),
  ].join(',');
}
