import { curve, even, type Scenario } from '../curves';
import { figure } from '../figure';
import { number, sources } from '../published';
import { colour } from '../svg/ink';
import { dots, named, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1.5, 45), ...even(1.6, 6, 44)];
const mg = (amount: number, route: 'im' | 'oral' | 'sublingual' | 'rectal'): Scenario => ({
  protocol: [{ route, amount }],
});

const COLOURS = {
  im: colour('ketamine'),
  sublingual: colour('gaba'),
  oral: colour('glutamate'),
  rectal: colour('spineOld'),
};

export const plasmaRoutes = figure({
  id: 'plasma-routes',
  alt: 'Venous ketamine after 0.5 mg/kg by muscle, under the tongue, swallowed and rectal',
  compute: () => ({
    im: curve(mg(35, 'im'), 'ketaminePlasma', HOURS),
    sublingual: curve(mg(35, 'sublingual'), 'ketaminePlasma', HOURS),
    oral: curve(mg(35, 'oral'), 'ketaminePlasma', HOURS),
    rectal: curve(mg(35, 'rectal'), 'ketaminePlasma', HOURS),
    oralNor: curve(mg(35, 'oral'), 'norketaminePlasma', HOURS),
    imNor: curve(mg(35, 'im'), 'norketaminePlasma', HOURS),
  }),
  draw: (m) => {
    const peak = (c: { y: readonly number[] }): number => Math.max(...c.y);
    return sheet({
      title: 'The liver takes most of a swallowed dose first',
      words:
        '35 mg racemic ketamine (0.5 mg/kg at 70 kg) by four routes. Times of the peak were fitted for all but swallowing, heights for none.',
      rows: [
        [
          {
            title: 'Ketamine, venous, S + R',
            x: { domain: [0, 4], label: 'hours after the dose' },
            y: { domain: [0, 180], label: 'ng/mL, total' },
            marks: [
              stroke(m.im, COLOURS.im),
              stroke(m.sublingual, COLOURS.sublingual),
              stroke(m.rectal, COLOURS.rectal),
              stroke(m.oral, COLOURS.oral),
              dots([{ x: 22 / 60, y: peak(m.im) }], COLOURS.im, { fitted: true }),
              dots([{ x: number('pk-tmax-sl-wafer'), y: peak(m.sublingual) }], COLOURS.sublingual, {
                fitted: true,
              }),
              dots([{ x: 0.5, y: number('pk-cmax-oral-05mgkg'), low: 35, high: 55 }], COLOURS.oral),
              named(m.im, 0.8, 'muscle', COLOURS.im, { dx: 6, dy: -4 }),
              named(m.sublingual, 1.6, 'under the tongue', COLOURS.sublingual, { dx: 4, dy: -7 }),
              named(m.rectal, 3.4, 'rectal', COLOURS.rectal, { dx: 0, dy: -10 }),
              named(m.oral, 0.5, 'swallowed', COLOURS.oral, { dx: -2, dy: 15 }),
            ],
          },
          {
            title: 'Norketamine, S + R',
            x: { domain: [0, 6], label: 'hours after the dose' },
            y: { domain: [0, 120], label: 'ng/mL, total' },
            marks: [
              stroke(m.oralNor, COLOURS.oral),
              stroke(m.imNor, COLOURS.im),
              named(m.oralNor, 2.2, 'swallowed', COLOURS.oral, { dx: 4, dy: -6 }),
              named(m.imNor, 2.2, 'muscle', COLOURS.im, { dx: 0, dy: 16 }),
            ],
          },
        ],
      ],
      sources: `Filled: time of the peak was fitted (its height is the model's). Ring with bar: peak after 0.5 mg/kg by mouth with its standard deviation, set at half an hour for want of a time. ${sources('pk-im-clements1982', 'pk-tmax-sl-wafer', 'pk-cmax-oral-05mgkg')}.`,
    });
  },
});
