import { banded, even } from '../curves';
import { figure } from '../figure';
import { finding, number, sources } from '../published';
import { colour, INK_FAINT } from '../svg/ink';
import { band, dots, level, note, span, stroke, type Curve } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1, 30), ...even(1.05, 4, 40)];
const ROSE = colour('amygdala');
const VIOLET = colour('ketamine');

export const body = figure({
  id: 'body',
  alt: 'Systolic pressure after an infusion, and dissociation against the level in venous plasma',
  compute: () => {
    const solved = banded(
      { protocol: 'iv-0.5' },
      ['systolicPressure', 'dissociation', 'ketaminePlasma'],
      HOURS,
    );
    const rest = solved.systolicPressure.y[0]!;
    const rise = (values: readonly number[] = []): number[] => values.map((value) => value - rest);
    const order = solved.ketaminePlasma.x
      .map((_, i) => i)
      .filter((i) => solved.ketaminePlasma.x[i]! <= 2 / 3);
    return {
      pressure: {
        x: HOURS,
        y: rise(solved.systolicPressure.y),
      } satisfies Curve,
      byLevel: {
        x: order.map((i) => solved.ketaminePlasma.y[i]!),
        y: order.map((i) => solved.dissociation.y[i]!),
      } satisfies Curve,
      dissociation: solved.dissociation,
    };
  },
  draw: (m) => {
    const other = (finding('ex-bp-rivaposse').value as { SBP: number }).SBP;
    return sheet({
      title: 'What the body notices',
      words:
        'Blood pressure was fitted to a meta-analysis; a series of one clinic found a quarter of it. Dissociation is a straight line through what is in venous blood, and its slope is ours.',
      rows: [
        [
          {
            title: 'Rise of systolic pressure',
            x: { domain: [0, 4], label: 'hours after the start' },
            y: { domain: [-2, 20], label: 'mmHg', ticks: [0, 5, 10, 15, 20] },
            marks: [
              span(0, 40 / 60, INK_FAINT, 0.1),
              level(0),
              stroke(m.pressure, ROSE, { width: 2 }),
              dots([{ x: 40 / 60, y: number('ex-bp-meta-sbp') }], ROSE, { fitted: true }),
              dots([{ x: 0.5, y: other }], ROSE),
              dots([{ x: 40 / 60 + 1.5, y: 0, low: -2, high: 3 }], ROSE),
              note(40 / 60, number('ex-bp-meta-sbp'), 'pooled', { dx: 8, dy: -4, size: 10 }),
              note(0.5, other, 'one clinic', { dx: -8, dy: 4, size: 10, anchor: 'end' }),
              note(40 / 60 + 1.5, 0, 'back to baseline', { dx: 8, dy: -8, size: 10 }),
            ],
          },
          {
            title: 'Dissociation',
            x: { domain: [0, 4], label: 'hours after the start' },
            y: { domain: [0, 100], label: 'visual analogue, 0 to 100' },
            marks: [
              span(0, 40 / 60, INK_FAINT, 0.1),
              span(80 / 60, 2, INK_FAINT, 0.08),
              band(m.dissociation, VIOLET),
              stroke(m.dissociation, VIOLET, { width: 2 }),
              note(1.36, 94, 'resolved, 80 to 120 min', { dx: 0, size: 10 }),
            ],
          },
          {
            title: 'Dissociation against plasma',
            x: { domain: [0, 220], ticks: [0, 50, 100, 150, 200], label: 'venous ketamine, ng/mL' },
            y: { domain: [0, 100], label: 'visual analogue, 0 to 100' },
            marks: [
              span(50, 200, VIOLET, 0.08),
              stroke(m.byLevel, VIOLET, { width: 2 }),
              note(54, 92, 'linear in people,', { dx: 0, size: 10 }),
              note(54, 84, 'r = 0.93 to 0.99', { dx: 0, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to; rings: not. ${sources('ex-bp-meta-sbp', 'ex-bp-rivaposse', 'ex-bp-return', 'ex-bowdle-linear', 'ex-cadss-timing')}. Band: 5th to 95th percentile over the doubt in the parameters.`,
    });
  },
});
