import type { AddOn, Dose } from '../../../../src/contract/protocol';
import type { Output } from '../../../../src/simulation/pharmacokinetics/channel';
import type { Check } from '../../check';
import { area, EVER, highest, plasma, type Curve } from '../../plasma';
import { esketamine } from './doses';

const exposure = (curve: Curve): number => area(curve, EVER);
const peak = (curve: Curve): number => highest(curve).value;

/** Something with a drug taken besides, over the same without. */
const ratio =
  (addOn: AddOn, dose: Partial<Dose>, of: (curve: Curve) => number, output: Output = 'venous') =>
  (): number =>
    of(plasma(dose, {}, output, { addOns: [addOn] })) / of(plasma(dose, {}, output));

const SWALLOWED = esketamine('oral', 14);
const SPRAYED = esketamine('nasal', 56);
const INJECTED = esketamine('iv', 7);

/** Exposures by mouth and, for rifampicin, by vein made the parameters; these are the rest. */
export const INTERACTION_CHECKS: readonly Check[] = [
  {
    finding: 'pk-ddi-nasal-ticlopidine',
    what: 'nasal esketamine area with ticlopidine',
    unit: 'ratio',
    range: [1.1, 1.5],
    inside: true,
    comment: 'Published 1.29. Only the swallowed part is spared.',
    predict: ratio('ticlopidine', SPRAYED, exposure),
  },
  {
    finding: 'pk-ddi-nasal-ticlopidine',
    what: 'nasal esketamine peak with ticlopidine',
    unit: 'ratio',
    range: [0.85, 1.2],
    inside: false,
    comment:
      'Published: no effect. The swallowed part arrives too early here: it has one absorption rate and no delay.',
    predict: ratio('ticlopidine', SPRAYED, peak),
  },
  {
    finding: 'pk-ddi-nasal-others',
    what: 'nasal esketamine area with rifampicin',
    unit: 'ratio',
    range: [0.6, 0.85],
    inside: true,
    comment: 'Label 0.72 (recalled).',
    predict: ratio('rifampicin', SPRAYED, exposure),
  },
  {
    finding: 'pk-ddi-nasal-others',
    what: 'nasal esketamine area with clarithromycin',
    unit: 'ratio',
    range: [0.9, 1.2],
    inside: false,
    comment:
      'Label 1.04 (recalled), against 2.6-fold by mouth in another study: the two cannot both hold if a third of a spray is swallowed.',
    predict: ratio('clarithromycin', SPRAYED, exposure),
  },
  {
    finding: 'pk-ddi-clarithromycin',
    what: 'oral S-ketamine peak with clarithromycin',
    unit: 'ratio',
    range: [2.9, 4.3],
    inside: false,
    comment: 'Published 3.6, more than the area (2.6); absorption is not changed here.',
    predict: ratio('clarithromycin', SWALLOWED, peak),
  },
  {
    finding: 'pk-ddi-grapefruit',
    what: 'oral S-ketamine peak with grapefruit juice',
    unit: 'ratio',
    range: [1.8, 2.6],
    inside: true,
    comment: 'Published 2.1 while the area trebles.',
    predict: ratio('grapefruit-juice', SWALLOWED, peak),
  },
  {
    finding: 'pk-ddi-grapefruit',
    what: 'norketamine over ketamine by mouth with grapefruit juice',
    unit: 'ratio',
    range: [0.35, 0.51],
    inside: false,
    comment:
      'Published 0.43. The model forms as much norketamine in the end whatever the way; some of what escapes must become something else.',
    predict: () =>
      ratio('grapefruit-juice', SWALLOWED, exposure, 'norketamine')() /
      ratio('grapefruit-juice', SWALLOWED, exposure)(),
  },
  {
    finding: 'pk-ddi-st-johns-wort',
    what: "oral S-ketamine peak with St John's wort",
    unit: 'ratio',
    range: [0.27, 0.42],
    inside: false,
    comment: 'Published 0.34, the area 0.42: the peak falls a little less here.',
    predict: ratio('st-johns-wort', SWALLOWED, peak),
  },
  {
    finding: 'pk-ddi-noppers',
    what: 'arterial S-ketamine area by vein with rifampicin',
    unit: 'ratio',
    range: [0.8, 1],
    inside: true,
    comment: 'Published 0.90; the parameter comes from 0.86 in venous blood in another laboratory.',
    predict: ratio('rifampicin', INJECTED, exposure, 'arterial'),
  },
  {
    finding: 'pk-ddi-noppers',
    what: 'S-norketamine area by vein with rifampicin',
    unit: 'ratio',
    range: [0.4, 0.6],
    inside: false,
    comment: 'Published 0.50. Rifampicin also speeds up what clears norketamine; not modelled.',
    predict: ratio('rifampicin', INJECTED, exposure, 'norketamine'),
  },
];
