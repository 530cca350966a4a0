import { DAY } from '../../runs';
import { curve, rounded, type Scenario } from '../curves';
import { figure } from '../figure';
import { finding, pair, series, sources } from '../published';
import { element } from '../svg/element';
import { colour, CONTROL, INK_FAINT, INK_SOFT, LINE, LINE_STRONG, PAPER } from '../svg/ink';
import { framed } from '../svg/sheet';
import { text, wrapped } from '../svg/text';

interface Arm {
  readonly what: string;
  readonly finding: string;
  readonly published: number;
  /** Averaged where an arm had several. */
  readonly given: readonly Scenario[];
  readonly day: number;
  readonly fitted: boolean;
  readonly drug?: true;
}

const named = (id: string, name: string): number =>
  (finding(id).value as Readonly<Record<string, number>>)[name]!;

/** Fall between baseline and a day of a published series. */
function fallen(id: string, day: number): number {
  const list = series(id);
  return list.find(({ t }) => t === 0)!.value - list.find(({ t }) => t === day)!.value;
}

const repeated = (drug: 'placebo' | 'ketamine', days: readonly number[]): Scenario['protocol'] =>
  days.map((day) => ({
    drug,
    route: 'iv' as const,
    hours: day * DAY,
    durationMinutes: 40,
    ...(drug === 'ketamine' ? { amount: 0.5, unit: 'mg/kg' as const } : {}),
  }));
const twiceWeekly = [0, 3, 7, 10];
const thriceWeekly = [0, 2, 4, 7, 9, 11];
const sprays = [0, 3, 7, 10, 14, 17, 21, 24].map((day) => ({
  drug: 'placebo' as const,
  route: 'nasal' as const,
  hours: day * DAY,
}));
const tablets = { drug: 'ssri', route: 'oral', amount: 20, everyHours: DAY, count: 28 } as const;

const ARMS: readonly Arm[] = [
  {
    what: 'placebo under anaesthesia, day 1',
    finding: 'lii2023-placebo',
    published: fallen('lii2023-placebo', 1),
    given: [{ protocol: 'placebo', patient: { severity: 29.9 }, parameters: { unmaskingGain: 0 } }],
    day: 1,
    fitted: false,
  },
  {
    what: 'half saline, half midazolam, day 1',
    finding: 'wilkinson2018-madrs-control',
    published: fallen('wilkinson2018-madrs-control', 1),
    given: (['placebo', 'midazolam'] as const).map((protocol) => ({
      protocol,
      patient: { severity: 32.9 },
    })),
    day: 1,
    fitted: true,
  },
  {
    what: 'placebo spray, day 1',
    finding: 'daly2018-24h',
    published: -series('daly2018-24h')[0]!.value,
    given: [{ protocol: [{ drug: 'placebo', route: 'nasal' }], patient: { severity: 35 } }],
    day: 1,
    fitted: true,
  },
  {
    what: 'midazolam, day 1',
    finding: 'murrough2013-madrs-drop',
    published: pair('murrough2013-madrs-drop')[1],
    given: [{ protocol: 'midazolam' }],
    day: 1,
    fitted: true,
  },
  {
    what: 'saline thrice a week, day 15',
    finding: 'singh2016-day15',
    published: -named('singh2016-day15', 'salineThriceWeekly'),
    given: [{ protocol: repeated('placebo', thriceWeekly), patient: { severity: 35 } }],
    day: 15,
    fitted: false,
  },
  {
    what: 'saline twice a week, day 15',
    finding: 'singh2016-day15',
    published: -named('singh2016-day15', 'salineTwiceWeekly'),
    given: [{ protocol: repeated('placebo', twiceWeekly), patient: { severity: 35 } }],
    day: 15,
    fitted: true,
  },
  {
    what: 'placebo spray and a new tablet, day 28',
    finding: 'transform12-placebo-fall',
    published: -named('transform12-placebo-fall', 'placeboWomen'),
    given: [{ protocol: [...sprays, tablets], patient: { severity: 37 } }],
    day: 28,
    fitted: true,
  },
  {
    what: 'ketamine, day 1',
    finding: 'murrough2013-madrs-drop',
    published: pair('murrough2013-madrs-drop')[0],
    given: [{ protocol: 'iv-0.5' }],
    day: 1,
    fitted: true,
    drug: true,
  },
  {
    what: 'ketamine, pooled, day 1',
    finding: 'wilkinson2018-madrs-ketamine',
    published: fallen('wilkinson2018-madrs-ketamine', 1),
    given: [{ protocol: 'iv-0.5', patient: { severity: 33.8 } }],
    day: 1,
    fitted: true,
    drug: true,
  },
  {
    what: 'ketamine under anaesthesia, day 1',
    finding: 'lii2023-ketamine',
    published: fallen('lii2023-ketamine', 1),
    given: [{ protocol: 'iv-0.5', patient: { severity: 25.1 }, parameters: { unmaskingGain: 0 } }],
    day: 1,
    fitted: false,
    drug: true,
  },
  {
    what: 'ketamine thrice a week, day 15',
    finding: 'singh2016-day15',
    published: -named('singh2016-day15', 'ketamineThriceWeekly'),
    given: [{ protocol: repeated('ketamine', thriceWeekly), patient: { severity: 35 } }],
    day: 15,
    fitted: false,
    drug: true,
  },
  {
    what: 'ketamine twice a week, day 15',
    finding: 'singh2016-day15',
    published: -named('singh2016-day15', 'ketamineTwiceWeekly'),
    given: [{ protocol: repeated('ketamine', twiceWeekly), patient: { severity: 35 } }],
    day: 15,
    fitted: false,
    drug: true,
  },
];

const WIDTH = 760;
const LEFT = 270;
const RIGHT = 726;
const STEP = 24;
const TOP = 124;
const MOST = 22;
/** Between control arms and drug arms. */
const GAP = 14;

export const arms = figure({
  id: 'arms',
  alt: 'Fall of MADRS in control arms and in ketamine arms of several trials, published and model',
  compute: () =>
    ARMS.map(({ given, day }) => {
      const falls = given.map((one) => {
        const { y } = curve(one, 'madrs', [-1, day * DAY]);
        return y[0]! - y[1]!;
      });
      return rounded(falls.reduce((sum, value) => sum + value, 0) / falls.length);
    }),
  draw: (model) => {
    const at = (points: number): number => LEFT + (points / MOST) * (RIGHT - LEFT);
    const firstDrug = ARMS.findIndex(({ drug }) => drug === true);
    const y = (i: number): number => TOP + i * STEP + (i >= firstDrug ? GAP : 0);
    const bottom = y(ARMS.length - 1) + 14;
    const foot = wrapped(
      `Rings and filled dots: published (filled: fitted to). Bars: the model. ${sources(...ARMS.map(({ finding: id }) => id))}.`,
      WIDTH - 44,
      10.2,
    );
    return framed(
      WIDTH,
      bottom + 34 + foot.length * 14,
      'Control arms are harder than drug arms',
      '',
      [
        text(22, 33, 'Control arms are harder than drug arms', { size: 16, weight: 600 }),
        ...wrapped(
          'Fall of MADRS, points. What ketamine does the model nearly meets; what happens to people who get none ranges from three points to sixteen, by occasions that it does not know.',
          WIDTH - 44,
          12.2,
        ).map((line, i) => text(22, 54 + i * 17, line, { size: 12.5, colour: INK_SOFT })),
        ...[0, 5, 10, 15, 20].flatMap((tick) => [
          element('path', {
            d: `M${at(tick)},${TOP - 16}V${bottom}`,
            stroke: tick === 0 ? LINE_STRONG : LINE,
          }),
          text(at(tick), TOP - 22, String(tick), {
            size: 10.5,
            anchor: 'middle',
            colour: INK_FAINT,
          }),
        ]),
        ...ARMS.map(({ what, published, fitted, drug }, i) => {
          const ink = drug === true ? colour('prefrontal') : CONTROL;
          return [
            text(LEFT - 10, y(i) + 3.5, what, { size: 10.5, anchor: 'end' }),
            element('rect', {
              x: at(0),
              y: y(i) - 4,
              width: at(Math.max(0, model[i]!)) - at(0),
              height: 8,
              fill: ink,
              'fill-opacity': '0.35',
            }),
            element('circle', {
              cx: at(published),
              cy: y(i),
              r: 3.8,
              fill: fitted ? ink : PAPER,
              stroke: ink,
              'stroke-width': 1.4,
            }),
          ].join('');
        }),
        ...foot.map((line, i) =>
          text(22, bottom + 30 + i * 14, line, { size: 10.5, colour: INK_FAINT }),
        ),
      ],
    );
  },
});
