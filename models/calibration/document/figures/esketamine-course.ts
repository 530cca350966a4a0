import { DAY } from '../../runs';
import { banded, curve, even, inDays } from '../curves';
import { figure } from '../figure';
import { number, pair, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { band, dots, level, named, note, stroke, type Curve } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(-DAY, 0, 1), ...even(3, 42 * DAY, 110)];
const VIOLET = colour('ketamine');
const GREEN = colour('growth');
const days = [0, 3, 7, 10, 14, 17, 21, 24];
const spray = (drug: 'esketamine' | 'placebo') =>
  days.map((day) => ({
    drug,
    route: 'nasal' as const,
    amount: drug === 'placebo' ? 0 : 84,
    hours: day * DAY,
  }));

const tablets = { drug: 'ssri', route: 'oral', amount: 20, everyHours: DAY, count: 42 } as const;

export const esketamineCourse = figure({
  id: 'esketamine-course',
  alt: 'MADRS over six weeks with esketamine spray or placebo spray twice a week for four weeks',
  compute: () => ({
    active: inDays(banded({ protocol: spray('esketamine') }, ['madrs'], HOURS).madrs),
    blank: inDays(banded({ protocol: spray('placebo') }, ['madrs'], HOURS).madrs),
    activeTablets: inDays(curve({ protocol: [...spray('esketamine'), tablets] }, 'madrs', HOURS)),
    blankTablets: inDays(curve({ protocol: [...spray('placebo'), tablets] }, 'madrs', HOURS)),
  }),
  draw: (m) => {
    const [, at84] = pair('janik2025-monotherapy');
    const less = (drug: Curve, control: Curve): Curve => ({
      x: drug.x,
      y: drug.y.map((value, i) => value - control.y[i]!),
    });
    const difference = less(m.active, m.blank);
    const withTablets = less(m.activeTablets, m.blankTablets);
    return sheet({
      title: 'Four weeks of spray against four weeks of placebo spray',
      words:
        'Esketamine 84 mg twice a week. The gap at day 28 is a check: nothing was fitted to a course. Green: with a new tablet in both arms.',
      rows: [
        [
          {
            title: 'MADRS',
            x: { domain: [-1, 42], ticks: [0, 7, 14, 28, 42], label: 'days after the first spray' },
            y: { domain: [0, 40], label: 'points' },
            marks: [
              band(m.blank, CONTROL),
              band(m.active, VIOLET),
              stroke(m.blank, CONTROL),
              stroke(m.active, VIOLET, { width: 2 }),
              named(m.blank, 20, 'placebo spray', CONTROL, { dx: 0, dy: -8 }),
              named(m.active, 20, 'esketamine 84 mg', VIOLET, { dx: 0, dy: 18 }),
            ],
          },
          {
            title: 'Esketamine less placebo',
            x: { domain: [0, 42], ticks: [0, 7, 14, 28, 42], label: 'days after the first spray' },
            y: { domain: [-16, 2], label: 'points', ticks: [-16, -12, -8, -4, 0] },
            marks: [
              level(0),
              stroke(withTablets, GREEN, { width: 1.3 }),
              stroke(difference, VIOLET, { width: 2 }),
              dots([{ x: 28, y: at84, low: -10, high: -3.5 }], VIOLET),
              dots([{ x: 28.8, y: number('transform2-madrs'), low: -7.31, high: -0.64 }], GREEN),
              note(28, at84, 'no tablet', { dx: 8, dy: 4, size: 10 }),
              note(28.8, number('transform2-madrs'), 'new tablet', {
                dx: 8,
                dy: 2,
                size: 10,
                colour: GREEN,
              }),
              named(withTablets, 41, 'with a tablet', GREEN, {
                dx: 0,
                dy: 20,
                anchor: 'end',
                size: 10,
              }),
            ],
          },
        ],
      ],
      sources: `Rings: published at day 28, not fitted to; bars: accepted interval, whose margin is ours (violet), confidence interval (green). ${sources('janik2025-monotherapy', 'transform2-madrs')}. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    });
  },
});
