import { banded, curve, even, evenLog } from '../curves';
import { figure } from '../figure';
import { number, sources } from '../published';
import { colour, INK_FAINT } from '../svg/ink';
import { band, dots, level, named, note, shelf, span, stroke, type Curve } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1, 40), ...even(1.05, 4, 40)];
const DOSES = evenLog(0.05, 8, 30);
const AMBER = colour('glutamate');
const DEEP = colour('spineOld');
const TEAL = colour('gaba');

/** A push over two minutes reaches every brain level on its way down: release against that level. */
function releaseByBrainLevel(): Curve {
  const infusion = (amount: number) => ({
    protocol: [{ amount, unit: 'mg/kg' as const, durationMinutes: 40 }],
  });
  const at = [40 / 60];
  return {
    x: DOSES.map((amount) => curve(infusion(amount), 'ketamineBrainUnbound', at).y[0]!),
    y: DOSES.map((amount) => curve(infusion(amount), 'glutamateRelease', at).y[0]!),
  };
}

export const glutamate = figure({
  id: 'glutamate',
  alt: 'Glutamate release over time after 0.5 mg/kg and as an inverted U over the level in the brain',
  compute: () => ({
    ...banded(
      { protocol: 'iv-0.5' },
      ['glutamateRelease', 'glutamateExtracellular', 'interneuronRate'],
      HOURS,
    ),
    byLevel: releaseByBrainLevel(),
  }),
  draw: (m) =>
    sheet({
      title: 'A little ketamine raises glutamate, much does not',
      words:
        'Left: the burst during and after an infusion, fitted to a 13 % rise of labelled glutamine. Right: the inverted U; where it comes back to baseline was fitted to rats through a bridge of brain levels.',
      rows: [
        [
          {
            title: '0.5 mg/kg over 40 min',
            x: { domain: [0, 4], label: 'hours after the start' },
            y: { domain: [70, 130], label: '% of baseline' },
            marks: [
              span(0, 40 / 60, INK_FAINT, 0.1),
              level(100),
              shelf(20 / 60, 32 / 60, 70, 130, AMBER, 0.12),
              band(m.interneuronRate, TEAL, 0.1),
              band(m.glutamateRelease, AMBER),
              stroke(m.interneuronRate, TEAL),
              stroke(m.glutamateRelease, AMBER, { width: 2 }),
              stroke(m.glutamateExtracellular, DEEP, { dash: '4 3' }),
              dots([{ x: 40 / 60, y: 100 + number('gl-abdallah-13c') }], AMBER, { fitted: true }),
              named(m.glutamateRelease, 1.6, 'release', AMBER, { dx: 8, dy: -8 }),
              named(m.glutamateExtracellular, 0.8, 'outside cells', DEEP, { dx: 14, dy: -16 }),
              named(m.interneuronRate, 1.3, 'interneurons', TEAL, { dx: 8, dy: 12 }),
              note(26 / 60, 127, 'scan: peak at 26 min', { dx: 22, dy: 4, size: 10 }),
            ],
          },
          {
            title: 'Over the level in the brain',
            x: {
              domain: [0.05, 10],
              kind: 'log',
              ticks: [0.05, 0.1, 0.3, 1, 3, 10],
              label: 'unbound in brain, umol/L',
            },
            y: { domain: [70, 130], label: 'release, % of baseline' },
            marks: [
              level(100),
              span(2, 4, INK_FAINT, 0.12),
              stroke(m.byLevel, AMBER, { width: 2 }),
              dots([{ x: 3, y: 100 }], AMBER, { fitted: true }),
              note(3, 100, 'light anaesthesia:', { dx: -8, dy: 26, size: 10, anchor: 'end' }),
              note(3, 100, 'no rise in rats', { dx: -8, dy: 38, size: 10, anchor: 'end' }),
              note(0.45, 117, 'rats, 10 to 30 mg/kg: up', { anchor: 'middle', dx: 0, size: 10 }),
              note(7, 82, 'deeper: down', { anchor: 'end', dx: -8, dy: 4, size: 10 }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to. Amber strip: accepted time of the peak, not fitted. ${sources('gl-abdallah-13c', 'gl-milak-time', 'gl-moghaddam-invertedU', 'gl-chowdhury2012-30-80')}. The 3 umol/L that stands for the rats' 50 to 80 mg/kg is ours. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    }),
});
