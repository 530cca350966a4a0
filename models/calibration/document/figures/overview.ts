import { CHECKS } from '../../checks';
import { figure } from '../figure';
import { fitReport } from '../fit';
import { element, escaped, short } from '../svg/element';
import { colour, INK, INK_FAINT, INK_SOFT, LINE, LINE_STRONG, PAPER } from '../svg/ink';
import { framed } from '../svg/sheet';
import { text } from '../svg/text';

interface Row {
  readonly what: string;
  /** Distance from the published number in its own tolerances; a check is inside within 1. */
  readonly off: number;
  /** Declared to be a miss, whatever its weight. */
  readonly missed?: boolean;
}

interface Column {
  readonly left: number;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Row[];
  /** Beyond this it is a miss. */
  readonly limit: number;
  readonly filled: boolean;
}

const WIDTH = 980;
const COLUMN = 470;
const LABELS = 322;
const STEP = 13.5;
const TOP = 116;
const MOST = 4;
const TICKS = [-4, -2, 0, 2, 4];

const minus = (value: number): string => String(value).replace('-', '−');
const cut = (words: string): string => (words.length > 62 ? `${words.slice(0, 60)}…` : words);

function column({ left, title, unit, rows, limit, filled }: Column): string {
  const [from, to] = [left + LABELS + 12, left + COLUMN - 8];
  const at = (off: number): number =>
    from + ((Math.max(-MOST, Math.min(MOST, off)) + MOST) / (2 * MOST)) * (to - from);
  const bottom = TOP + rows.length * STEP - 6;
  const y = (i: number): number => TOP + i * STEP;
  /** What has one colour is one group, which keeps the file small. */
  const marked = (misses: boolean): string => {
    const ink = colour(misses ? 'amygdala' : 'prefrontal');
    const own = rows.flatMap((row, i) =>
      (row.missed === true || Math.abs(row.off) > limit) === misses ? [{ ...row, i }] : [],
    );
    const lines = own.map(({ off, i }) => `M${short(at(0))},${short(y(i) - 3)}H${short(at(off))}`);
    return [
      element('path', { d: lines.join(''), stroke: ink }),
      element(
        'g',
        { fill: filled ? ink : PAPER, stroke: ink },
        own.map(({ off, i }) => element('circle', { cx: at(off), cy: y(i) - 3, r: 2.9 })).join(''),
      ),
      element(
        'g',
        { 'font-size': 9.5, 'text-anchor': 'end', fill: misses ? INK : INK_SOFT },
        own
          .map(({ what, i }) => element('text', { x: left + LABELS, y: y(i) }, escaped(cut(what))))
          .join('\n'),
      ),
      ...own
        .filter(({ off }) => Math.abs(off) > MOST)
        .map(({ off, i }) =>
          text(at(off) + (off > 0 ? -6 : 6), y(i), minus(Math.round(off)), {
            size: 9,
            colour: ink,
            anchor: off > 0 ? 'end' : 'start',
            halo: true,
          }),
        ),
    ].join('\n');
  };
  return [
    text(left, TOP - 32, title, { size: 12, weight: 600 }),
    text(to + 8, TOP - 32, unit, { size: 10, anchor: 'end', colour: INK_SOFT }),
    element('rect', {
      x: at(-limit),
      y: TOP - 12,
      width: at(limit) - at(-limit),
      height: bottom - TOP + 12,
      fill: colour('growth'),
      'fill-opacity': '0.1',
    }),
    ...TICKS.map((tick) =>
      [
        element('path', {
          d: `M${Math.round(at(tick))},${TOP - 12}V${Math.round(bottom)}`,
          stroke: tick === 0 ? LINE_STRONG : LINE,
        }),
        text(at(tick), TOP - 17, minus(tick), { size: 9.5, anchor: 'middle', colour: INK_FAINT }),
      ].join(''),
    ),
    marked(false),
    marked(true),
  ].join('\n');
}

export const overview = figure({
  id: 'overview',
  alt: 'Every fitted target and every check, as its distance from the published number in its own tolerances',
  compute: () => ({
    targets: fitReport().targets.map(({ what, residual, missed }): Row => ({
      what,
      off: residual,
      ...(missed === undefined ? {} : { missed: true }),
    })),
    checks: CHECKS.map(({ what, range: [low, high], predict }): Row => ({
      what,
      off: Number(((2 * predict() - low - high) / (high - low)).toPrecision(3)),
    })),
  }),
  draw: ({ targets, checks }) =>
    framed(
      WIDTH,
      TOP + Math.max(targets.length, checks.length) * STEP + 18,
      'Every target and every check in its own tolerances',
      'Dots near the line agree with what was published.',
      [
        text(22, 33, 'Every target and every check, each in its own tolerances', {
          size: 16,
          weight: 600,
        }),
        text(
          22,
          55,
          'On the line: as published. To the left the model is lower, to the right higher. Green: where a dot belongs. Red: a miss.',
          { size: 12.5, colour: INK_SOFT },
        ),
        column({
          left: 16,
          title: 'Fitted to',
          unit: 'weighted tolerances off',
          rows: targets,
          limit: 2.5,
          filled: true,
        }),
        column({
          left: 16 + COLUMN + 10,
          title: 'Checks: nothing was fitted to these',
          unit: 'half-widths of the accepted interval off',
          rows: checks,
          limit: 1,
          filled: false,
        }),
      ],
    ),
});
