import { DAY, even, inDays } from '../curves';
import { figure } from '../figure';
import { people } from '../people';
import { number, sources } from '../published';
import { colour, INK_FAINT } from '../svg/ink';
import { band, dots, level, named, note, shelf, stroke, type Mark } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = even(0, 56 * DAY, 112).map((hour) => (hour === 0 ? 1 : hour));
const BLUE = colour('prefrontal');
const ROSE = colour('amygdala');
const DAYS = [0, 2, 4, 7, 9, 11];
const LAST = 11;

const infusions: Mark = (x, _, { bottom }) =>
  DAYS.map((day) => `<path d="M${x(day).toFixed(1)},${bottom}v-7" stroke="${INK_FAINT}"/>`).join(
    '',
  );

export const sixInfusions = figure({
  id: 'six-infusions',
  alt: 'MADRS, response and relapse over eight weeks with six infusions in the first two',
  compute: () => {
    const six = people({ protocol: 'iv-0.5-x6' }, HOURS);
    return {
      n: six.n,
      scores: inDays(six.of['madrs']!),
      response: inDays(six.response),
      relapse: inDays(six.relapse),
    };
  },
  draw: (m) =>
    sheet({
      title: 'Six infusions, and what becomes of it',
      words: `${m.n} virtual people, infusions marked at the foot. Published: an open series of 24 patients of whom 70.8 % responded; half the responders had relapsed 18 days after the last infusion.`,
      rowHeight: 310,
      rows: [
        [
          {
            title: 'MADRS',
            x: {
              domain: [0, 56],
              ticks: [0, 7, 14, 28, 42, 56],
              label: 'days after the first infusion',
            },
            y: { domain: [0, 50], label: 'points' },
            marks: [
              infusions,
              level(10),
              band(m.scores, BLUE, 0.16),
              stroke(m.scores, BLUE, { width: 2 }),
              named(m.scores, 30, 'median person', BLUE, { dx: 0, dy: -8 }),
              note(56, 10, 'remission', { anchor: 'end', dx: 0, dy: -5, size: 10 }),
            ],
          },
          {
            title: 'Response, and relapse among those who had responded',
            x: {
              domain: [0, 56],
              ticks: [0, 7, 14, 28, 42, 56],
              label: 'days after the first infusion',
            },
            y: { domain: [0, 100], label: '% of people; % of responders' },
            marks: [
              infusions,
              shelf(LAST + 18 - 1, LAST + 18 + 1, 35, 65, ROSE, 0.25),
              shelf(11.5, 12.5, 60, 82, BLUE, 0.25),
              stroke(m.response, BLUE, { width: 2 }),
              stroke(m.relapse, ROSE, { width: 1.8 }),
              dots([{ x: 12, y: number('murrough2013rep-response') }], BLUE),
              dots([{ x: LAST + number('murrough2013rep-relapse'), y: 50 }], ROSE),
              named(m.response, 40, 'response', BLUE, { dx: 0, dy: -10 }),
              named(m.relapse, 47, 'relapsed', ROSE, { dx: 0, dy: 18 }),
              note(LAST + 18, 50, 'half, day 18 after the last', { dx: 8, dy: 4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Rings: checks, with the accepted interval; the margins are ours. ${sources('murrough2013rep-response', 'murrough2013rep-relapse')}. Relapse here: less than half improved on two consecutive weekly scores. Band: nine people of ten.`,
    }),
});
