import type { Check } from '../../check';
import { area, EVER, highest, plasma } from '../../plasma';
import { esketamine, racemate } from './doses';

const fractionAbsorbed = (drug: typeof racemate, route: 'nasal' | 'oral', amount: number) => () =>
  (100 * area(plasma(drug(route, amount)), EVER)) / area(plasma(drug('iv', amount)), EVER);

export const ROUTE_CHECKS: readonly Check[] = [
  {
    finding: 'pk-spravato-f-tmax',
    what: 'bioavailability of nasal esketamine, 56 mg',
    unit: '%',
    range: [40, 56],
    inside: true,
    comment:
      'Label: 48, with a clearance of 89 L/h; the population model has 54 with 114 L/h. Exposure, their ratio, is the same in both and was fitted.',
    predict: fractionAbsorbed(esketamine, 'nasal', 56),
  },
  {
    finding: 'pk-f-nasal-racemic',
    what: 'bioavailability of a racemic spray, 25 mg',
    unit: '%',
    range: [35, 55],
    inside: true,
    comment: 'Published 45, three people. The nasal parameters are those of esketamine.',
    predict: fractionAbsorbed(racemate, 'nasal', 25),
  },
  {
    finding: 'pk-nasal-racemate-2022',
    what: 'bioavailability of another racemic spray, 30 mg',
    unit: '%',
    range: [8, 20],
    inside: false,
    comment:
      'Published 13, with 17 at 10 mg and 11 at 50 mg. Devices differ threefold; the model has one nose.',
    predict: fractionAbsorbed(racemate, 'nasal', 30),
  },
  {
    finding: 'pk-nasal-racemate-2022',
    what: 'peak ketamine after that spray, 30 mg',
    unit: 'ng/mL',
    range: [32, 116],
    inside: true,
    comment: 'Published 60.8, within a geometric standard deviation (1.9) to either side.',
    predict: () => highest(plasma(racemate('nasal', 30))).value,
  },
  {
    finding: 'pk-cmax-oral-05mgkg',
    what: 'peak ketamine after 0.5 mg/kg by mouth',
    unit: 'ng/mL',
    range: [35, 55],
    inside: false,
    comment:
      'Published 45 (SD 10). With 17 % bioavailability 6 mg reach the blood, and to make 45 ng/mL they would all have to be there at once in 130 L; the infusion that gives 185 ng/mL spreads over 190 L in the same time. The published peak, bioavailability and infusion exclude each other.',
    predict: () => highest(plasma(racemate('oral', 35))).value,
  },
  {
    finding: 'pk-f-sl-oral-chong',
    what: 'time of peak after 25 mg by mouth',
    unit: 'h',
    range: [0.7, 1.2],
    inside: true,
    comment: 'Published 0.96; the rate is that of esketamine solution.',
    predict: () => highest(plasma(racemate('oral', 25))).hours,
  },
  {
    finding: 'pk-im-clements1982',
    what: 'peak ketamine after 0.5 mg/kg into muscle',
    unit: 'ng/mL',
    range: [190, 290],
    inside: false,
    comment:
      'Recalled as about 240 at 22 min, site of sampling not known. Venous blood that shows 185 at the end of an infusion of the same dose cannot show that so soon after an injection; arterial blood would show more.',
    predict: () => highest(plasma(racemate('im', 35))).value,
  },
  {
    finding: 'pk-simons-film-series',
    what: 'peak arterial S-ketamine after a 50 mg film',
    unit: 'ng/mL',
    range: [77, 115],
    inside: false,
    comment:
      'Published 96. The rate here is that of a wafer with its venous peak at 45 min; a film gives its drug off in 13.',
    predict: () => highest(plasma(esketamine('sublingual', 50), {}, 'arterial')).value,
  },
];
