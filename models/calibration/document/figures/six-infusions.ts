import { DAY } from '../../runs';
import { even, inDays } from '../curves';
import { figure } from '../figure';
import { people } from '../people';
import { finding, number, sources } from '../published';
import { colour, INK_FAINT } from '../svg/ink';
import { band, dots, level, named, note, shelf, stroke, type Mark } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = even(0, 56 * DAY, 112).map((hour) => (hour === 0 ? 1 : hour));
const BLUE = colour('prefrontal');
const ROSE = colour('amygdala');
const DAYS = [0, 2, 4, 7, 9, 11];
const LAST = 11;

/** One number of a finding that holds several. */
const other = (id: string, name: string): number =>
  (finding(id).value as Readonly<Record<string, number>>)[name]!;

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
      words: `${m.n} virtual people, infusions marked at the foot. Four cohorts report response after six infusions between 55 and 92 %; half the responders of one had relapsed 18 days after the last.`,
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
              named(m.scores, 34, 'median person', BLUE, { dx: 0, dy: -12 }),
              note(56, 10, 'remission', { anchor: 'end', dx: 0, dy: -5, size: 10 }),
            ],
          },
          {
            title: 'Response; relapse of responders',
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
              dots([{ x: 12, y: number('murrough2013rep-response') }], BLUE, { fitted: true }),
              dots(
                [
                  { x: 12.6, y: other('elektd-response', 'ketamine') },
                  { x: 11.4, y: other('phillips2019-course', 'response') },
                  { x: 12, y: other('shiroma2014-course', 'responseAfterSixth') },
                ],
                BLUE,
                { radius: 2.6 },
              ),
              dots([{ x: LAST + number('murrough2013rep-relapse'), y: 50 }], ROSE, {
                fitted: true,
              }),
              dots(
                [{ x: LAST + 28, y: other('shiroma2014-course', 'relapsedWithin4Weeks') }],
                ROSE,
                { radius: 2.6 },
              ),
              named(m.response, 47, 'response', BLUE, { dx: 0, dy: -12 }),
              named(m.relapse, 50, 'relapsed', ROSE, { dx: 0, dy: -10, anchor: 'end' }),
              note(LAST + 18, 50, 'half', { dx: 7, dy: 4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Large dots: with the accepted interval, whose margins are ours; small rings: other cohorts. ${sources('murrough2013rep-response', 'elektd-response', 'phillips2019-course', 'shiroma2014-course')}. Relapse here: less than half improved on two consecutive weekly scores. Band: nine people of ten.`,
    }),
});
