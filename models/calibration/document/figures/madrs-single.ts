import { DAY } from '../../runs';
import { banded, curve, even, inDays, type Scenario } from '../curves';
import { figure } from '../figure';
import { series, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { band, dots, named, stroke, type Published } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(-DAY, 0, 2), ...even(0.5, 2 * DAY, 40), ...even(2.1 * DAY, 14 * DAY, 60)];
const BLUE = colour('prefrontal');

const points = (id: string, from = 1): Published[] =>
  series(id)
    .filter(({ t }) => t >= from)
    .map(({ t, value, sd = 0 }) => ({ x: t, y: value, low: value - sd, high: value + sd }));

const severity = (value: number): Pick<Scenario, 'patient'> => ({ patient: { severity: value } });
/** What people feel cannot tell them what they were given. */
const masked = { parameters: { unmaskingGain: 0 } };

export const madrsSingle = figure({
  id: 'madrs-single',
  alt: 'MADRS over two weeks after one infusion of ketamine and after control, pooled trials and a fully masked trial',
  compute: () => ({
    ketamine: inDays(banded({ protocol: 'iv-0.5', ...severity(33.8) }, ['madrs'], HOURS).madrs),
    placebo: inDays(banded({ protocol: 'placebo', ...severity(32.9) }, ['madrs'], HOURS).madrs),
    midazolam: inDays(curve({ protocol: 'midazolam', ...severity(32.9) }, 'madrs', HOURS)),
    maskedKetamine: inDays(
      banded({ protocol: 'iv-0.5', ...severity(25.1), ...masked }, ['madrs'], HOURS).madrs,
    ),
    maskedPlacebo: inDays(
      banded({ protocol: 'placebo', ...severity(29.9), ...masked }, ['madrs'], HOURS).madrs,
    ),
  }),
  draw: (m) =>
    sheet({
      title: 'One infusion: a quick fall, and how much of it the masking takes away',
      words:
        'Left: the scores that the model was fitted to; half of the control patients had saline, half midazolam. Right: the trial that hid the treatment under anaesthesia, which it was not fitted to and whose placebo arm it cannot reach.',
      rowHeight: 320,
      rows: [
        [
          {
            title: 'Pooled trials',
            x: { domain: [-1, 14], ticks: [0, 1, 3, 7, 14], label: 'days after the infusion' },
            y: { domain: [0, 45], label: 'MADRS, points' },
            marks: [
              band(m.placebo, CONTROL, 0.13),
              band(m.ketamine, BLUE, 0.13),
              stroke(m.midazolam, CONTROL, { dash: '4 3', width: 1.2 }),
              stroke(m.placebo, CONTROL),
              stroke(m.ketamine, BLUE, { width: 2 }),
              dots(points('wilkinson2018-madrs-control'), CONTROL, { fitted: true }),
              dots(points('wilkinson2018-madrs-ketamine'), BLUE, { fitted: true }),
              named(m.placebo, 10, 'saline', CONTROL, { dx: 0, dy: -8 }),
              named(m.midazolam, 4.2, 'midazolam', CONTROL, { dx: 0, dy: -6, weight: 400 }),
              named(m.ketamine, 9.5, 'ketamine', BLUE, { dx: 0, dy: 18 }),
            ],
          },
          {
            title: 'Given under anaesthesia, fully masked',
            x: { domain: [-1, 14], ticks: [0, 1, 3, 7, 14], label: 'days after the infusion' },
            y: { domain: [0, 45], label: 'MADRS, points' },
            marks: [
              band(m.maskedPlacebo, CONTROL, 0.13),
              band(m.maskedKetamine, BLUE, 0.13),
              stroke(m.maskedPlacebo, CONTROL),
              stroke(m.maskedKetamine, BLUE, { width: 2 }),
              dots(points('lii2023-placebo'), CONTROL),
              dots(
                points('lii2023-ketamine').map((point) => ({ ...point, x: point.x + 0.12 })),
                BLUE,
              ),
              named(m.maskedPlacebo, 10, 'placebo', CONTROL, { dx: 0, dy: -8 }),
              named(m.maskedKetamine, 10, 'ketamine', BLUE, { dx: 0, dy: 18 }),
            ],
          },
        ],
      ],
      sources: `Points: published means; bars: one standard deviation between people. Filled: fitted to. ${sources('wilkinson2018-madrs-ketamine', 'lii2023-ketamine')}. Bands: 5th to 95th percentile over the doubt in the parameters, for the mean and not for a person.`,
    }),
});
