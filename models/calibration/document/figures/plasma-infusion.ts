import { banded, even } from '../curves';
import { figure } from '../figure';
import { finding, number, sources } from '../published';
import { colour, CONTROL, INK_FAINT } from '../svg/ink';
import { band, dots, named, note, span, stroke, type Published } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1, 40), ...even(1.05, 6, 50)];
const VIOLET = colour('ketamine');
const DEEP = '#2f1a66';

/** What three published models say of the same infusion. */
function models(name: string): Published[] {
  const value = finding('pk-derived-timecourse-70kg').value as Record<
    string,
    readonly { t: number; value: number }[]
  >;
  return (value[name] ?? [])
    .filter(({ t }) => t <= 360)
    .map(({ t, value: y }) => ({ x: t / 60, y }));
}

export const plasmaInfusion = figure({
  id: 'plasma-infusion',
  alt: 'Ketamine, norketamine and hydroxynorketamine in plasma after an infusion of 0.5 mg/kg over 40 minutes',
  compute: () =>
    banded(
      { protocol: 'iv-0.5' },
      ['ketaminePlasma', 'ketaminePlasmaArterial', 'norketaminePlasma', 'hydroxynorketaminePlasma'],
      HOURS,
    ),
  draw: (m) =>
    sheet({
      title: 'An arm vein and an artery see different curves',
      words:
        'Ketamine 0.5 mg/kg over 40 minutes, 70 kg. The venous curve is fitted to the measured peak; the arterial set is taken from one study as published, and drives brain and metabolites.',
      rows: [
        [
          {
            title: 'Ketamine, S + R',
            x: { domain: [0, 4], label: 'hours after the start' },
            y: { domain: [0, 400], label: 'ng/mL, total' },
            marks: [
              span(0, 40 / 60, INK_FAINT),
              band(m.ketaminePlasmaArterial, DEEP, 0.09),
              band(m.ketaminePlasma, VIOLET),
              stroke(m.ketaminePlasmaArterial, DEEP),
              stroke(m.ketaminePlasma, VIOLET, { width: 2 }),
              dots(models('Simons_arterial'), DEEP, { radius: 2.4 }),
              dots(models('Domino1982'), CONTROL, { radius: 2.4 }),
              dots(models('PerezRuixo_venous'), VIOLET, { radius: 2.4 }),
              dots([{ x: 40 / 60, y: number('pk-cmax-iv05-40min-racemic') }], VIOLET, {
                fitted: true,
                radius: 4,
              }),
              named(m.ketaminePlasmaArterial, 0.62, 'arterial', DEEP, {
                anchor: 'start',
                dx: 14,
                dy: -2,
              }),
              note(0.667, 185, 'measured venous peak, 185', { dx: 10, dy: -1 }),
              named(m.ketaminePlasma, 1.6, 'venous', VIOLET, { dx: 6, dy: -8 }),
              note(0.03, 392, 'infusion', { dx: 0, size: 10, dy: 4 }),
            ],
          },
          {
            title: 'Metabolites, S + R',
            x: { domain: [0, 6], label: 'hours after the start' },
            y: { domain: [0, 120], label: 'ng/mL, total' },
            marks: [
              span(0, 40 / 60, INK_FAINT),
              band(m.norketaminePlasma, colour('gaba')),
              band(m.hydroxynorketaminePlasma, colour('growth')),
              stroke(m.norketaminePlasma, colour('gaba')),
              stroke(m.hydroxynorketaminePlasma, colour('growth')),
              named(m.norketaminePlasma, 1.3, 'norketamine', colour('gaba'), { dy: -10, dx: 0 }),
              named(m.hydroxynorketaminePlasma, 3.6, 'hydroxynorketamine', colour('growth'), {
                dy: 24,
                dx: -40,
              }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to. Small rings: what three published models (arterial, dark; older, grey; venous, violet) say of this infusion, not measurements. Measured peak: ${sources('pk-cmax-iv05-40min-racemic')}. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    }),
});
