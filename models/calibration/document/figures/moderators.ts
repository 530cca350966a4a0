import { MODERATORS } from '../../../../src/evidence/moderators';
import { explainedVariance } from '../../explained-variance';
import { moderatorEffect, MODERATOR_FIELDS } from '../../moderator-effects';
import { rounded } from '../curves';
import { figure } from '../figure';
import { element } from '../svg/element';
import { colour, INK_FAINT, INK_SOFT, LINE, LINE_STRONG, PAPER } from '../svg/ink';
import { framed } from '../svg/sheet';
import { text } from '../svg/text';

export interface ModeratorData {
  readonly effects: readonly {
    readonly field: string;
    /** Change of the effect of one infusion at day 1, %. */
    readonly effect: number;
    readonly replication: string;
    /** Published size before shrinking, %, where there is one. */
    readonly published: number | null;
  }[];
  readonly variance: readonly {
    readonly hours: number;
    readonly all: number;
    readonly published: number;
  }[];
}

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 520;
const STEP = 24;
const MOST = 60;

export const moderators = figure<ModeratorData>({
  id: 'moderators',
  alt: 'How much each field of the patient changes the effect of one infusion, and how much variance all explain together',
  compute: () => ({
    effects: MODERATOR_FIELDS.filter((field) => field !== 'condition').map((field) => {
      const { model, replication } = MODERATORS[field];
      return {
        field,
        effect: rounded(moderatorEffect(field)),
        replication,
        published: published(field),
      };
      function published(name: typeof field): number | null {
        const size = model.published;
        if (size === undefined) return null;
        // Body-mass index is published per unit: shown over the ten units that are compared.
        const sign = model.direction === 'less' ? -1 : 1;
        return rounded(100 * sign * size * (name === 'bmi' ? 10 : 1));
      }
    }),
    variance: explainedVariance(300).at.map(({ hours, all, published: bound }) => ({
      hours,
      all: rounded(all),
      published: bound,
    })),
  }),
  draw: ({ effects, variance }) => {
    const top = 118;
    const height = top + effects.length * STEP + 30;
    const at = (value: number): number =>
      (LEFT + RIGHT) / 2 +
      (Math.max(-MOST, Math.min(MOST, value)) / MOST) * ((RIGHT - LEFT) / 2 - 10);
    const bottom = top + effects.length * STEP - 14;
    const blue = colour('prefrontal');
    const bars = { left: 590, right: 738, step: 62 };
    const wide = (percent: number): number => (percent / 40) * (bars.right - bars.left);
    return framed(WIDTH, height, 'Who responds more, and how little of it is known', '', [
      text(22, 33, 'Who responds more: much was reported, little was found again', {
        size: 16,
        weight: 600,
      }),
      text(
        22,
        54,
        'Left: change of the effect of one infusion at day 1. Dots: the model, shrunk for want of replication; rings: as published.',
        {
          size: 12,
          colour: INK_SOFT,
        },
      ),
      text(
        22,
        71,
        'Right: variance explained by all of them together, beside the best published model in its own sample.',
        {
          size: 12,
          colour: INK_SOFT,
        },
      ),
      ...[-50, -25, 0, 25, 50].flatMap((tick) => [
        element('path', {
          d: `M${at(tick)},${top - 14}V${bottom}`,
          stroke: tick === 0 ? LINE_STRONG : LINE,
        }),
        text(at(tick), top - 20, `${tick > 0 ? '+' : ''}${tick} %`.replace('-', '−'), {
          size: 10,
          anchor: 'middle',
          colour: INK_FAINT,
        }),
      ]),
      ...effects.map(({ field, effect, published, replication }, i) => {
        const y = top + i * STEP;
        return [
          text(LEFT - 10, y + 1, field, { size: 10.5, anchor: 'end' }),
          text(LEFT - 10, y + 12, replication, { size: 8.5, anchor: 'end', colour: INK_FAINT }),
          published === null
            ? ''
            : element('path', {
                d: `M${at(0)},${y}H${at(published)}`,
                stroke: blue,
                'stroke-dasharray': '2 3',
              }) +
              element('circle', {
                cx: at(published),
                cy: y,
                r: 3.6,
                fill: PAPER,
                stroke: blue,
                'stroke-width': 1.4,
              }) +
              (Math.abs(published) > MOST
                ? text(
                    at(published) + (published > 0 ? -8 : 8),
                    y - 4,
                    `${published.toFixed(0).replace('-', '−')} %`,
                    {
                      size: 9.5,
                      anchor: published > 0 ? 'end' : 'start',
                      colour: INK_SOFT,
                    },
                  )
                : ''),
          element('path', { d: `M${at(0)},${y}H${at(effect)}`, stroke: blue, 'stroke-width': 1.4 }),
          element('circle', { cx: at(effect), cy: y, r: 3.6, fill: blue }),
        ].join('');
      }),
      text(bars.left, top - 20, 'variance explained', { size: 10.5, colour: INK_SOFT }),
      ...variance.flatMap(({ hours, all, published }, i) => {
        const y = top + 6 + i * bars.step;
        const when = hours < 24 ? '230 min' : `day ${Math.round(hours / 24)}`;
        return [
          text(bars.left, y, when, { size: 10.5 }),
          element('rect', {
            x: bars.left,
            y: y + 7,
            width: Math.max(1, wide(all)),
            height: 8,
            fill: blue,
          }),
          text(bars.left + wide(all) + 5, y + 15, `model ${all.toFixed(1)} %`, {
            size: 9.5,
            colour: blue,
          }),
          element('rect', {
            x: bars.left,
            y: y + 20,
            width: wide(published),
            height: 8,
            fill: 'none',
            stroke: INK_FAINT,
          }),
          text(bars.left + 4, y + 39, `published, in-sample: ${published} %`, {
            size: 9.5,
            colour: INK_FAINT,
          }),
        ];
      }),
    ]);
  },
});
