import { banded, curve, even, type Scenario } from '../curves';
import { figure } from '../figure';
import { series, sources } from '../published';
import { colour } from '../svg/ink';
import { band, dots, named, shelf, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1.5, 45), ...even(1.6, 8, 48)];
const VIOLET = colour('ketamine');
const TEAL = colour('gaba');
const spray = (amount: number): Scenario => ({
  protocol: [{ drug: 'esketamine', route: 'nasal', amount }],
});

export const plasmaNasal = figure({
  id: 'plasma-nasal',
  alt: 'Esketamine and noresketamine in plasma after nasal sprays of 28, 56 and 84 mg',
  compute: () => ({
    d28: banded(spray(28), ['esketaminePlasma', 'norketaminePlasma'], HOURS),
    d56: curve(spray(56), 'esketaminePlasma', HOURS),
    d84: curve(spray(84), 'esketaminePlasma', HOURS),
    nor56: curve(spray(56), 'norketaminePlasma', HOURS),
    nor84: curve(spray(84), 'norketaminePlasma', HOURS),
  }),
  draw: (m) =>
    sheet({
      title: 'A spray is two doses: one through the nose, one swallowed',
      words:
        'Nasal esketamine, venous plasma. Fitted to the three peaks and to the time of the first; what follows the first device is taken up less. The metabolite is a prediction.',
      rows: [
        [
          {
            title: 'Esketamine',
            x: { domain: [0, 6], label: 'hours after the spray' },
            y: { domain: [0, 140], label: 'ng/mL, total' },
            marks: [
              shelf(20 / 60, 40 / 60, 0, 140, VIOLET, 0.07),
              band(m.d28.esketaminePlasma, VIOLET),
              stroke(m.d28.esketaminePlasma, VIOLET, { width: 2 }),
              stroke(m.d56, VIOLET, { width: 1.2 }),
              stroke(m.d84, VIOLET, { width: 1.2 }),
              dots(
                series('pk-esk-cmax-nasal').map(({ value }, k) => ({
                  x: [0.5, 0.58, 0.67][k]!,
                  y: value,
                  ...(k === 0 ? { xLow: 1 / 3, xHigh: 2 / 3 } : {}),
                })),
                VIOLET,
                { fitted: true },
              ),
              named(m.d84, 1.3, '84 mg', VIOLET),
              named(m.d56, 1.3, '56 mg', VIOLET),
              named(m.d28.esketaminePlasma, 1.3, '28 mg', VIOLET, { dy: -3 }),
            ],
          },
          {
            title: 'Noresketamine',
            x: { domain: [0, 8], label: 'hours after the spray' },
            y: { domain: [0, 240], label: 'ng/mL, total', ticks: [0, 60, 120, 180, 240] },
            marks: [
              band(m.d28.norketaminePlasma, TEAL),
              stroke(m.d28.norketaminePlasma, TEAL, { width: 2 }),
              stroke(m.nor56, TEAL, { width: 1.2 }),
              stroke(m.nor84, TEAL, { width: 1.2 }),
              dots(
                series('pk-esk-cmax-noresk-nasal').map(({ value }) => ({ x: 1, y: value })),
                TEAL,
              ),
              named(m.nor84, 2.5, '84 mg', TEAL),
              named(m.nor56, 2.5, '56 mg', TEAL),
              named(m.d28.norketaminePlasma, 2.5, '28 mg', TEAL),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to; rings: checks; where no time of the peak was read they are drawn near the model's. Bar: label's 20 to 40 minutes. ${sources('pk-esk-cmax-nasal', 'pk-esk-cmax-noresk-nasal', 'pk-spravato-f-tmax')}. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    }),
});
