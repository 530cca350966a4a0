import { DAY } from '../../runs';
import { curve, evenLog, rounded, type Scenario } from '../curves';
import { figure } from '../figure';
import { people } from '../people';
import { series, sources } from '../published';
import { colour, CONTROL } from '../svg/ink';
import { dots, level, named, note, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const DOSES = evenLog(0.05, 2, 8);
const BLUE = colour('prefrontal');
const VIOLET = colour('ketamine');

const SPRAYS = [10, 28, 42, 56, 70, 84, 112];
const SPRAY_AXIS = { domain: [0, 112] as const, ticks: [0, 28, 56, 84, 112], label: 'dose, mg' };

const infusion = (amount: number) => ({
  protocol: [{ amount, unit: 'mg/kg' as const, durationMinutes: 40 }],
});

export const doseResponse = figure({
  id: 'dose-response',
  alt: 'Response at day three and MADRS at two hours against dose',
  compute: () => {
    const spray = (amount: number): Scenario => ({
      protocol: [{ drug: 'esketamine', route: 'nasal', amount }],
      patient: { severity: 33.5 },
    });
    const blank: Scenario = {
      protocol: [{ drug: 'placebo', route: 'nasal' }],
      patient: { severity: 33.5 },
    };
    const change = (given: Scenario, hours: number): number => {
      const { y } = curve(given, 'madrs', [-1, hours]);
      return rounded(y[1]! - y[0]!);
    };
    return {
      response: {
        x: DOSES,
        y: DOSES.map((amount) => people(infusion(amount), [3 * DAY], [], 250).response.y[0]!),
      },
      none: people({ protocol: 'placebo' }, [3 * DAY], [], 250).response.y[0]!,
      early: {
        x: SPRAYS,
        y: SPRAYS.map((amount) => rounded(change(spray(amount), 2) - change(blank, 2))),
      },
      dayOne: { x: SPRAYS, y: SPRAYS.map((amount) => change(spray(amount), DAY)) },
      dayOneBlank: change(blank, DAY),
    };
  },
  draw: (m) => {
    const su = series('su2017-dose-response');
    const [blank, ...daly] = series('daly2018-2h');
    const beyond = daly.map(({ t, value }) => ({ x: t, y: value - blank!.value }));
    const [nextBlank, ...next] = series('daly2018-24h');
    return sheet({
      title: 'Two fifths of the dose give most of the response',
      words:
        'The published dose-response is flatter than a model in which block, burst and growth follow the dose. Left: share of people responding. Middle and right: nasal esketamine after the first dose.',
      rows: [
        [
          {
            title: 'Response at day 3, infusion',
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
              note(2, 74, 'elsewhere 0.1 hardly beat control', {
                anchor: 'end',
                dx: 0,
                size: 10,
              }),
              named(m.response, 1, 'ketamine', BLUE, { dx: -10, dy: -10, anchor: 'end' }),
            ],
          },
          {
            title: 'MADRS at 2 h, beyond placebo',
            x: SPRAY_AXIS,
            y: { domain: [-20, 0], label: 'points', ticks: [-20, -15, -10, -5, 0] },
            marks: [
              stroke(m.early, VIOLET, { width: 2, smooth: true }),
              dots(beyond.slice(0, 2), VIOLET),
              dots(beyond.slice(2), VIOLET, { fitted: true }),
              named(m.early, 112, 'nasal esketamine', VIOLET, { dx: 0, dy: 48, anchor: 'end' }),
            ],
          },
          {
            title: 'Change of MADRS at day 1',
            x: SPRAY_AXIS,
            y: { domain: [-20, 0], label: 'points', ticks: [-20, -15, -10, -5, 0] },
            marks: [
              level(m.dayOneBlank, { dash: '4 3', colour: CONTROL }),
              stroke(m.dayOne, VIOLET, { width: 2, smooth: true }),
              dots([{ x: 1, y: nextBlank!.value }], CONTROL, { fitted: true }),
              dots(
                next.map(({ t, value }) => ({ x: t, y: value, low: value - 6, high: value + 6 })),
                VIOLET,
              ),
              note(112, m.dayOneBlank, 'model, placebo spray', {
                anchor: 'end',
                dx: 0,
                dy: -5,
                size: 10,
              }),
              note(1, nextBlank!.value, 'published', { dx: 8, dy: 4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `${sources('su2017-dose-response', 'fava2020-dose', 'daly2018-2h', 'daly2018-24h')}. Filled: fitted to (left: the difference between the doses). Bars: twice the standard error, rounded by us. The published response counts people who were half improved on two days or more between days 2 and 5.`,
    });
  },
});
