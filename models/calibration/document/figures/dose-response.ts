import { curve, DAY, evenLog, rounded } from '../curves';
import { figure } from '../figure';
import { people } from '../people';
import { series, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { dots, level, named, note, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const DOSES = evenLog(0.05, 2, 8);
const BLUE = colour('prefrontal');
const VIOLET = colour('ketamine');

const infusion = (amount: number) => ({
  protocol: [{ amount, unit: 'mg/kg' as const, durationMinutes: 40 }],
});

export const doseResponse = figure({
  id: 'dose-response',
  alt: 'Response at day three and MADRS at two hours against dose',
  compute: () => {
    const two = (protocol: Parameters<typeof curve>[0]): number =>
      rounded(curve(protocol, 'madrs', [2]).y[0]! - curve(protocol, 'madrs', [-1]).y[0]!);
    const sprays = [10, 28, 42, 56, 70, 84, 112];
    const placebo = { protocol: [{ drug: 'placebo' as const, route: 'nasal' as const }] };
    return {
      response: {
        x: DOSES,
        y: DOSES.map((amount) => people(infusion(amount), [3 * DAY], [], 250).response.y[0]!),
      },
      none: people({ protocol: 'placebo' }, [3 * DAY], [], 250).response.y[0]!,
      spray: {
        x: sprays,
        y: sprays.map((amount) =>
          rounded(
            two({ protocol: [{ drug: 'esketamine', route: 'nasal', amount }] }) - two(placebo),
          ),
        ),
      },
    };
  },
  draw: (m) => {
    const su = series('su2017-dose-response');
    const [blank, ...daly] = series('daly2018-2h');
    const beyond = daly.map(({ t, value }) => ({ x: t, y: value - blank!.value }));
    return sheet({
      title: 'Two fifths of the dose give most of the response',
      words:
        'The published dose-response is flatter than a model in which block, burst and growth follow the dose. Left: share of people responding. Right: nasal esketamine two hours after the first dose.',
      rows: [
        [
          {
            title: 'Response at day 3, infusion over 40 min',
            x: {
              domain: [0.05, 2],
              kind: 'log',
              ticks: [0.05, 0.1, 0.2, 0.5, 1, 2],
              label: 'dose, mg/kg',
            },
            y: { domain: [0, 80], label: '% of people' },
            marks: [
              level(m.none, { dash: '4 3', colour: CONTROL }),
              level(su[0]!.value, { dash: '1 3', colour: CONTROL }),
              stroke(m.response, BLUE, { width: 2, smooth: true }),
              dots(
                su.slice(1).map(({ t, value }) => ({ x: t, y: value })),
                BLUE,
                { fitted: true },
              ),
              note(0.05, m.none, 'model, saline', { dx: 4, dy: -5, size: 10 }),
              note(0.05, su[0]!.value, 'published, placebo', { dx: 4, dy: -5, size: 10 }),
              note(2, 74, 'another trial: 0.5 and 1 beat midazolam, 0.1 hardly', {
                anchor: 'end',
                dx: 0,
                size: 10,
              }),
              named(m.response, 1, 'ketamine', BLUE, { dx: -10, dy: -10, anchor: 'end' }),
            ],
          },
          {
            title: 'MADRS at 2 h beyond placebo, nasal esketamine',
            x: { domain: [0, 112], ticks: [0, 28, 56, 84, 112], label: 'dose, mg' },
            y: { domain: [-12, 0], label: 'points', ticks: [-12, -8, -4, 0] },
            marks: [
              level(0),
              stroke(m.spray, VIOLET, { width: 2, smooth: true }),
              dots(beyond.slice(0, 2), VIOLET),
              dots(beyond.slice(2), VIOLET, { fitted: true }),
            ],
          },
        ],
      ],
      sources: `${sources('su2017-dose-response', 'fava2020-dose', 'daly2018-2h')}. Filled: fitted to as the share of the effect reached at the lower dose. The published response counts people who were half improved on two days or more between days 2 and 5.`,
    });
  },
});
