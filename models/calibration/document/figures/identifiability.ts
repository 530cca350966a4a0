import { figure } from '../figure';
import { fitReport, type FittedParameter } from '../fit';
import { element } from '../svg/element';
import { colour, INK, INK_FAINT, INK_SOFT, LINE, LINE_STRONG } from '../svg/ink';
import { framed } from '../svg/sheet';
import { text } from '../svg/text';

const WIDTH = 760;
const LEFT = 250;
const RIGHT = 640;
const STEP = 16;

/** Where a value lies in the range it might have had, 0 to 1; logarithmic where all of it is positive. */
function share({ prior: [low, high] }: FittedParameter, value: number): number {
  const at = low > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.max(0, Math.min(1, at));
}

const INKS = {
  identified: colour('prefrontal'),
  'at its bound': colour('prefrontal'),
  weak: colour('glutamate'),
  'prior only': INK_FAINT,
} as const;

export const identifiability = figure({
  id: 'identifiability',
  alt: 'For each parameter the interval after the fit within the range it might have had before',
  compute: () =>
    Object.entries(fitReport().parameters)
      .filter(([, { prior }]) => prior[1] > prior[0])
      .sort(([, a], [, b]) => b.learned - a.learned)
      .map(([id, one]) => ({
        id,
        value: Number(share(one, one.value).toFixed(3)),
        low: Number(share(one, one.low).toFixed(3)),
        high: Number(share(one, one.high).toFixed(3)),
        learned: Number(one.learned.toFixed(3)),
        verdict: one.verdict,
        fitted: one.fitted,
      })),
  draw: (list) => {
    const top = 112;
    const height = top + list.length * STEP + 20;
    const at = (value: number): number => LEFT + value * (RIGHT - LEFT);
    return framed(WIDTH, height, 'What the data decide and what they leave open', '', [
      text(22, 33, 'What the data decide and what they leave open', { size: 16, weight: 600 }),
      text(
        22,
        54,
        'Grey line: the range a parameter might have had. Coloured: what is left of it after the fit (5 to 95 %).',
        {
          size: 12.5,
          colour: INK_SOFT,
        },
      ),
      text(22, 71, 'A bar as long as its line means that the data said nothing.', {
        size: 12.5,
        colour: INK_SOFT,
      }),
      text(LEFT, top - 16, 'lowest plausible', { size: 10, colour: INK_FAINT }),
      text(RIGHT, top - 16, 'highest', { size: 10, colour: INK_FAINT, anchor: 'end' }),
      text(RIGHT + 16, top - 16, 'learned', { size: 10, colour: INK_FAINT }),
      ...list.map(({ id, value, low, high, learned, verdict, fitted }, i) => {
        const y = top + i * STEP;
        const ink = INKS[verdict];
        return [
          text(LEFT - 12, y + 3.5, id, {
            size: 10,
            anchor: 'end',
            colour: fitted ? INK : INK_SOFT,
            weight: fitted ? 600 : 400,
          }),
          element('path', { d: `M${LEFT},${y}H${RIGHT}`, stroke: LINE, 'stroke-width': 3 }),
          element('path', { d: `M${at(low)},${y}H${at(high)}`, stroke: ink, 'stroke-width': 3 }),
          element('circle', {
            cx: at(value),
            cy: y,
            r: 3.4,
            fill: ink,
            stroke: LINE_STRONG,
            'stroke-width': 0.6,
          }),
          text(RIGHT + 16, y + 3.5, `${Math.round(100 * learned)} %`, { size: 10, colour: ink }),
        ].join('');
      }),
    ]);
  },
});
