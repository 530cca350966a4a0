import { banded, DAY, even, inDays } from '../curves';
import { figure } from '../figure';
import { pair, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { band, dots, level, named, note, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(-DAY, 0, 1), ...even(3, 42 * DAY, 110)];
const VIOLET = colour('ketamine');
const days = [0, 3, 7, 10, 14, 17, 21, 24];
const spray = (drug: 'esketamine' | 'placebo') =>
  days.map((day) => ({
    drug,
    route: 'nasal' as const,
    amount: drug === 'placebo' ? 0 : 84,
    hours: day * DAY,
  }));

export const esketamineCourse = figure({
  id: 'esketamine-course',
  alt: 'MADRS over six weeks with esketamine spray or placebo spray twice a week for four weeks',
  compute: () => ({
    active: inDays(banded({ protocol: spray('esketamine') }, ['madrs'], HOURS).madrs),
    blank: inDays(banded({ protocol: spray('placebo') }, ['madrs'], HOURS).madrs),
  }),
  draw: (m) => {
    const [, at84] = pair('janik2025-monotherapy');
    const difference = {
      x: m.active.x,
      y: m.active.y.map((value, i) => value - m.blank.y[i]!),
    };
    return sheet({
      title: 'Four weeks of spray against four weeks of placebo spray',
      words:
        'Esketamine 84 mg twice a week without a new tablet. The gap at day 28 is a check: nothing was fitted to a course.',
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
              stroke(difference, VIOLET, { width: 2 }),
              dots([{ x: 28, y: at84, low: -10, high: -3.5 }], VIOLET),
              note(28, at84, 'published, day 28', { dx: 8, dy: 4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Ring: check with the accepted interval, whose margin is ours. ${sources('janik2025-monotherapy')}. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    });
  },
});
