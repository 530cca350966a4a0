import { parameterValues, type ParameterValues } from '../../../src/evidence/parameters';
import { area, esketamineClearance, highest, plasma, terminalHalfLife } from '../plasma';
import type { Group, Target } from '../target';

const INFUSION = { amount: 35, durationMinutes: 40 };

const sprayed = (amount: number, p: Partial<ParameterValues>) =>
  plasma({ drug: 'esketamine', route: 'nasal', amount }, p);

const infused = (minutes: number, published: number, tolerance: number, span: string): Target => ({
  finding: 'pk-derived-timecourse-70kg',
  what: `venous ketamine at ${minutes} min, ng/mL`,
  published,
  tolerance,
  reading: `From three published models, not measured: ${span}.`,
  predict: (p) => plasma(INFUSION, p)(minutes / 60),
});

const nasalPeak = (amount: number, published: number): Target => ({
  finding: 'pk-esk-cmax-nasal',
  what: `peak venous esketamine after ${amount} mg nasal, ng/mL`,
  published,
  tolerance: 0.05 * published,
  predict: (p) => highest(sprayed(amount, p)).value,
});

const nasalArea = (amount: number, published: number): Target => ({
  finding: 'pk-esk-auc-nasal',
  what: `area of esketamine to 24 h after ${amount} mg nasal, ng h/mL`,
  published,
  tolerance: 0.05 * published,
  predict: (p) => area(sprayed(amount, p), 24),
});

const clearance = (finding: string, author: string, published: number): Target => ({
  finding,
  what: `clearance of S-ketamine, ${author}, L/h`,
  published,
  tolerance: 10,
  predict: esketamineClearance,
});

export const PHARMACOKINETIC_GROUPS: readonly Group[] = [
  {
    name: 'venous disposition and nasal route',
    free: [
      'clearanceVenous',
      'volumeSteadyStateVenous',
      'volumeCentralVenous',
      'volumeShallowVenous',
      'flowShallowVenous',
      'flowDeepVenous',
      'nasalFraction',
      'nasalRate',
    ],
    targets: [
      {
        finding: 'pk-cmax-iv05-40min-racemic',
        what: 'venous ketamine at the end of 0.5 mg/kg over 40 min, ng/mL',
        published: 185,
        tolerance: 6,
        predict: (p) => plasma(INFUSION, p)(40 / 60),
      },
      infused(80, 60, 10, '46 to 65'),
      infused(110, 42, 5, '38 to 45'),
      infused(230, 20, 2, '18 to 21'),
      {
        finding: 'pk-metaanalysis-clearance',
        what: 'clearance of ketamine, meta-analysis, L/h',
        published: 79,
        tolerance: 5,
        predict: (p) => parameterValues(p).clearanceVenous,
      },
      clearance('pk-spravato-cl', 'label', 89),
      clearance('pk-fanta-cl', 'Fanta', 95),
      clearance('pk-hasan2021-iv', 'Hasan', 97),
      clearance('pk-henthorn-cl', 'Henthorn', 74),
      {
        finding: 'pk-hasan2021-iv',
        what: 'terminal half-life of S-ketamine, h',
        published: 5.2,
        tolerance: 1,
        predict: (p) => terminalHalfLife('venous', 'S', p),
      },
      nasalPeak(28, 43.8),
      nasalPeak(56, 72.5),
      nasalPeak(84, 101),
      nasalArea(56, 254.7),
      nasalArea(84, 362.2),
      {
        finding: 'pk-spravato-f-tmax',
        what: 'time of the peak after 28 mg nasal, h',
        published: 0.5,
        tolerance: 0.1,
        reading: 'Label says 20-40 min; the middle is ours.',
        predict: (p) => highest(sprayed(28, p)).hours,
      },
    ],
  },
  {
    name: 'absorbed routes',
    free: ['sublingualRate', 'intramuscularRate', 'rectalRate'],
    targets: [
      {
        finding: 'pk-tmax-sl-wafer',
        what: 'time of peak after 25 mg sublingual, h',
        published: 0.75,
        tolerance: 0.05,
        predict: (p) => highest(plasma({ route: 'sublingual', amount: 25 }, p)).hours,
      },
      {
        finding: 'pk-im-clements1982',
        what: 'time of peak after 0.5 mg/kg IM, h',
        published: 22 / 60,
        tolerance: 0.03,
        predict: (p) => highest(plasma({ route: 'im', amount: 35 }, p)).hours,
      },
      {
        finding: 'pk-rectal-children',
        what: 'time of peak after a rectal dose, h',
        published: 0.7,
        tolerance: 0.1,
        reading: 'Measured in children.',
        predict: (p) => highest(plasma({ route: 'rectal', amount: 50 }, p)).hours,
      },
    ],
  },
];
