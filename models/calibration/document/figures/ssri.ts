import { DAY } from '../../runs';
import { banded, curve, even, inDays } from '../curves';
import { figure } from '../figure';
import { number, pair, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { band, dots, level, named, note, shelf, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = even(0, 56 * DAY, 80);
const GREEN = colour('growth');
const tablets = (drug: 'ssri' | 'placebo') => ({
  protocol: [{ drug, route: 'oral' as const, amount: 20, everyHours: 24, count: 56 }],
});

export const ssri = figure({
  id: 'ssri',
  alt: 'MADRS and the share of improvement reached, for an SSRI and for placebo tablets over eight weeks',
  compute: () => ({
    drug: inDays(banded(tablets('ssri'), ['madrs'], HOURS).madrs),
    blank: inDays(banded(tablets('placebo'), ['madrs'], HOURS).madrs),
    responseDrug: inDays(curve(tablets('ssri'), 'responseProbability', HOURS)),
    responseBlank: inDays(curve(tablets('placebo'), 'responseProbability', HOURS)),
  }),
  draw: (m) => {
    const [drug, blank] = pair('posternak2005-two-weeks');
    const at = (curve: { x: readonly number[]; y: readonly number[] }, day: number): number => {
      const i = curve.x.findIndex((value) => value >= day);
      return curve.y[i]!;
    };
    const share = (curve: { x: readonly number[]; y: readonly number[] }) => ({
      x: curve.x,
      y: curve.y.map((value) => (100 * (curve.y[0]! - value)) / (curve.y[0]! - at(curve, 42))),
    });
    const ratio = {
      x: m.responseDrug.x.slice(4),
      y: m.responseDrug.y.slice(4).map((value, i) => value / m.responseBlank.y[i + 4]!),
    };
    return sheet({
      title: 'Tablets: half of it early, for drug and placebo alike',
      words:
        'Daily tablets with a visit a week. Fitted to the difference after eight weeks and to the first week; the share reached at two weeks is a prediction, and comes too early.',
      rows: [
        [
          {
            title: 'MADRS',
            x: { domain: [0, 56], ticks: [0, 7, 14, 28, 42, 56], label: 'days' },
            y: { domain: [0, 40], label: 'points' },
            marks: [
              band(m.blank, CONTROL),
              band(m.drug, GREEN),
              stroke(m.blank, CONTROL),
              stroke(m.drug, GREEN, { width: 2 }),
              named(m.blank, 38, 'placebo', CONTROL, { dx: 0, dy: -8 }),
              named(m.drug, 38, 'SSRI', GREEN, { dx: 0, dy: 16 }),
            ],
          },
          {
            title: 'Improvement reached',
            x: { domain: [0, 42], ticks: [0, 7, 14, 28, 42], label: 'days' },
            y: {
              domain: [0, 130],
              label: '% of that at six weeks',
              ticks: [0, 20, 40, 60, 80, 100],
            },
            marks: [
              stroke(share(m.blank), CONTROL),
              stroke(share(m.drug), GREEN, { width: 2 }),
              dots([{ x: 13.7, y: blank }], CONTROL),
              dots([{ x: 14.3, y: drug }], GREEN),
              note(14, drug, 'published', { dx: 10, dy: 10, size: 10 }),
            ],
          },
          {
            title: 'Response, SSRI over placebo',
            x: { domain: [0, 42], ticks: [0, 7, 14, 28, 42], label: 'days' },
            y: { domain: [1, 2.5], label: 'ratio of response rates' },
            marks: [
              level(1),
              shelf(6.4, 7.6, 1.2, 2.25, GREEN, 0.2),
              stroke(ratio, GREEN, { width: 2 }),
              dots([{ x: 7, y: number('taylor2006-week1-rr') }], GREEN, { fitted: true }),
              note(7, number('taylor2006-week1-rr'), 'first week', { dx: 8, dy: -4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to; rings: checks. ${sources('posternak2005-two-weeks', 'taylor2006-week1-rr', 'taylor2006-first-week-share')}. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    });
  },
});
