import { DAY } from '../../runs';
import { even, inDays } from '../curves';
import { figure } from '../figure';
import { people } from '../people';
import { finding, pair, series, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { band, dots, level, named, note, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = even(0, 14 * DAY, 28).map((hour) => (hour === 0 ? 1 : hour));
const BLUE = colour('prefrontal');
const GREEN = colour('growth');

export const response = figure({
  id: 'response',
  alt: 'Share of a virtual population responding and remitting by day, after ketamine, midazolam and saline',
  compute: () => {
    const ketamine = people({ protocol: 'iv-0.5' }, HOURS);
    const midazolam = people({ protocol: 'midazolam' }, HOURS);
    const placebo = people({ protocol: 'placebo' }, HOURS);
    return {
      n: ketamine.n,
      ketamine: inDays(ketamine.response),
      remission: inDays(ketamine.remission),
      midazolam: inDays(midazolam.response),
      placebo: inDays(placebo.response),
      scores: inDays(ketamine.of['madrs']!),
    };
  },
  draw: (m) => {
    const [, midazolam] = pair('cochrane2021-vs-midazolam');
    const pooled = finding('wilkinson2019-response').value as Readonly<
      Record<'midazolam' | 'saline', number>
    >;
    const spread = series('wilkinson2018-madrs-ketamine').map(({ t, value, sd = 0 }) => ({
      x: t,
      y: value,
      low: value - 1.645 * sd,
      high: value + 1.645 * sd,
    }));
    return sheet({
      title: 'Response is counted in people, not read off a mean',
      words: `${m.n} virtual people, each with a body, a severity, a responsiveness and good and bad days of their own. The published rates share trials with the scores that were fitted, so none of them is independent.`,
      rowHeight: 320,
      rows: [
        [
          {
            title: 'Response and remission',
            room: 74,
            x: { domain: [0, 14], ticks: [0, 1, 3, 7, 14], label: 'days after the infusion' },
            y: { domain: [0, 80], label: '% of people' },
            marks: [
              stroke(m.placebo, CONTROL, { width: 1.2 }),
              stroke(m.midazolam, CONTROL, { dash: '4 3' }),
              stroke(m.ketamine, BLUE, { width: 2 }),
              stroke(m.remission, GREEN),
              dots(
                series('han2016-response-series').map(({ t, value }) => ({ x: t, y: value })),
                BLUE,
                { fitted: true },
              ),
              dots(
                series('han2016-remission-series').map(({ t, value }) => ({ x: t, y: value })),
                GREEN,
                { fitted: true },
              ),
              dots([{ x: 1, y: midazolam }], CONTROL, { fitted: true }),
              dots(
                [
                  { x: 1, y: pooled.midazolam },
                  { x: 1, y: pooled.saline },
                ],
                CONTROL,
                { fitted: true },
              ),
              ...(
                [
                  [m.ketamine, 'response', BLUE],
                  [m.midazolam, 'on midazolam', CONTROL],
                  [m.remission, 'remission', GREEN],
                  [m.placebo, 'on saline', CONTROL],
                ] as const
              ).map(([line, words, ink]) => named(line, 14, words, ink, { dx: 5 })),
            ],
          },
          {
            title: 'How far people differ',
            x: { domain: [0, 14], ticks: [0, 1, 3, 7, 14], label: 'days after the infusion' },
            y: { domain: [0, 60], label: 'MADRS, points' },
            marks: [
              level(10),
              band(m.scores, BLUE, 0.16),
              stroke(m.scores, BLUE, { width: 2 }),
              dots(spread, BLUE, { radius: 2.6 }),
              named(m.scores, 9, 'median person', BLUE, { dx: 0, dy: -8 }),
              note(14, 10, 'remission: 10 or less', { anchor: 'end', dx: 0, dy: 14, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to, through people who differ in mood and not in body; the curves are drawn people. Two poolings of midazolam. ${sources('han2016-response-series', 'cochrane2021-vs-midazolam', 'wilkinson2019-response')}. Right: band holds nine people of ten; bars are the published mean and 1.645 standard deviations, ${sources('wilkinson2018-madrs-ketamine')}.`,
    });
  },
});
