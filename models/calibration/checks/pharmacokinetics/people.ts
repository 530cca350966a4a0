import type { Patient } from '../../../../src/contract/patient';
import type { Dose } from '../../../../src/contract/protocol';
import type { Check } from '../../check';
import { area, EVER, highest, plasma, type Curve } from '../../plasma';
import { esketamine, racemate } from './doses';

const over =
  (
    dose: Partial<Dose>,
    of: (curve: Curve) => number,
    one: Partial<Patient>,
    other: Partial<Patient>,
  ) =>
  (): number =>
    of(plasma(dose, {}, 'venous', { patient: one })) /
    of(plasma(dose, {}, 'venous', { patient: other }));

const exposure = (curve: Curve): number => area(curve, EVER);
const day = (curve: Curve): number => area(curve, 24);
const peak = (curve: Curve): number => highest(curve).value;

export const PEOPLE_CHECKS: readonly Check[] = [
  {
    finding: 'pk-esk-age-effect',
    what: 'nasal esketamine area at 70 years over that below 60',
    unit: 'ratio',
    range: [1.03, 1.13],
    inside: true,
    comment: 'Published about 1.08.',
    predict: over(esketamine('nasal', 84), day, { age: 70 }, { age: 40 }),
  },
  {
    finding: 'pk-esk-age-effect',
    what: 'nasal esketamine peak at 70 years over that below 60',
    unit: 'ratio',
    range: [0.98, 1.06],
    inside: true,
    comment: 'Published about 1.02.',
    predict: over(esketamine('nasal', 84), peak, { age: 70 }, { age: 40 }),
  },
  {
    finding: 'pk-esk-weight-no-effect',
    what: 'nasal esketamine area at 100 kg over that at 50 kg',
    unit: 'ratio',
    range: [0.85, 1.18],
    inside: false,
    comment:
      'No effect in 820 people of 39 to 170 kg. The model keeps the convention that a larger body clears and holds more: right for doses per kilogram, too much for a spray.',
    predict: over(esketamine('nasal', 84), day, { weightKg: 100 }, { weightKg: 50 }),
  },
  {
    finding: 'pk-women-clearance',
    what: 'clearance in women over men',
    unit: 'ratio',
    range: [1.1, 1.3],
    inside: false,
    comment:
      'Published 1.2 in 20 volunteers; the meta-analysis and 820 people show no effect, and the model follows them.',
    predict: over(racemate('iv', 35), exposure, { sex: 'male' }, { sex: 'female' }),
  },
  {
    finding: 'pk-cyp2b6-null',
    what: 'one swallowed dose, *6/*6 over *1/*1, area',
    unit: 'ratio',
    range: [0.8, 1.25],
    inside: false,
    comment:
      'Published: no difference among 30 people; the usual limits of equivalence are ours. Another study finds a threefold difference: the share of CYP2B6 is set between them and fits neither.',
    predict: over(racemate('oral', 28), exposure, { cyp2b6: '*6/*6' }, { cyp2b6: '*1/*1' }),
  },
  {
    finding: 'pk-li2015-cl',
    what: 'clearance at steady state, *6/*6 over *1/*1',
    unit: 'ratio',
    range: [0.2, 0.5],
    inside: false,
    comment:
      'Recalled as 21.6 over 68.1 L/h in chronic pain, against two studies without any effect. A liver limited by flow could not show it even if CYP2B6 did everything.',
    predict: over(racemate('iv', 28), exposure, { cyp2b6: '*1/*1' }, { cyp2b6: '*6/*6' }),
  },
];
