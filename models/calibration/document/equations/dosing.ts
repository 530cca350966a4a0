import type { EquationStage } from './equation';

const { raw } = String;

export const DOSING: EquationStage = {
  title: 'What is given',
  code: 'protocol',
  intro:
    'Doses become inputs in milligrams. Besides ketamine there are visits, which feed expectancy, midazolam, and weeks of tablets; all of these are pulses that fade exponentially.',
  symbols: [
    ['\\mathrm{dose}', 'amount, mg; after mg/kg, times the weight'],
    ['F_{\\mathrm{nose}}', 'share of a spray that the mucosa takes up'],
    ['V', 'what visits have built up, 0 to 1'],
    ['Z_m', "midazolam, in units of the trials' dose"],
    [
      'W',
      'what weeks of an SSRI have built up, 0 to 1; $`\\mathrm{on}`$ is 1 while they are taken',
    ],
  ],
  equations: [
    {
      words:
        'A dose of racemate is half S and half R. An IV dose runs evenly over its time, at the least over [[bolusMinutes]]. A spray is given device by device ([[nasalDeviceAmount]] each, [[nasalDeviceInterval]] apart); what follows the first is taken up less, and the rest is swallowed.',
      tex: raw`F_{\mathrm{nose}} = [[nasalFraction]]\,\frac{\min(\mathrm{dose}, [[nasalDeviceAmount]]) + [[nasalLaterRatio]]\,\max(0,\ \mathrm{dose} - [[nasalDeviceAmount]])}{\mathrm{dose}}`,
    },
    {
      words:
        'Each supervised dose is a visit, and tablets bring one visit a week. A visit fills part of what is left; between visits it fades.',
      tex: raw`V \leftarrow V + [[expectancyPerContact]]\,(1 - V), \qquad \frac{dV}{dt} = -\frac{V}{[[expectancyFade]]}`,
    },
    {
      words: 'Midazolam.',
      tex: raw`Z_m \leftarrow Z_m + \frac{\mathrm{dose} / \mathrm{weight}}{[[midazolamReference]]}, \qquad \frac{dZ_m}{dt} = -\frac{\ln 2}{[[midazolamHalfLife]]}\, Z_m`,
    },
    {
      words: 'Tablets of an SSRI.',
      tex: raw`[[ssriTime]]\,\frac{dW}{dt} = \mathrm{on} - W`,
    },
  ],
};
