import type { Check } from '../check';
import { highest, plasma } from '../plasma';
import { peak, run } from '../runs';

export const PHARMACOKINETIC_CHECKS: readonly Check[] = [
  {
    finding: 'pk-derived-timecourse-70kg',
    what: 'arterial ketamine at the end of 0.5 mg/kg over 40 min',
    unit: 'ng/mL',
    range: [240, 300],
    inside: true,
    comment:
      'Parameters taken as published; the upper and lower figure come from models, so this checks arithmetic more than nature.',
    predict: () => peak(run('iv-0.5'), 'ketaminePlasmaArterial').value,
  },
  {
    finding: 'pk-esk-cmax-nasal',
    what: 'peak esketamine after 84 mg nasal',
    unit: 'ng/mL',
    range: [85, 117],
    inside: false,
    comment:
      'Published peaks rise less than the dose; this model is linear, so the higher dose is too high.',
    predict: () => highest(plasma({ drug: 'esketamine', route: 'nasal', amount: 84 })).value,
  },
  {
    finding: 'pk-esk-cmax-noresk-nasal',
    what: 'peak noresketamine after 28 mg nasal',
    unit: 'ng/mL',
    range: [47, 71],
    inside: true,
    comment:
      'First pass makes norketamine of the swallowed part, with metabolite parameters from another study: published 59.1.',
    predict: () =>
      highest(plasma({ drug: 'esketamine', route: 'nasal', amount: 28 }, {}, 'norketamine')).value,
  },
  {
    finding: 'pk-cmax-oral-05mgkg',
    what: 'peak ketamine after 0.5 mg/kg by mouth',
    unit: 'ng/mL',
    range: [35, 55],
    inside: false,
    comment:
      'Published 45 (SD 10). Bioavailability and absorption are those of esketamine solution, and the venous volume is large; the sources disagree three-fold.',
    predict: () => highest(plasma({ route: 'oral', amount: 35 })).value,
  },
  {
    finding: 'pk-analgesia-conc-range',
    what: 'peak ketamine after 0.15 mg/kg IV push',
    unit: 'ng/mL',
    range: [70, 160],
    inside: true,
    comment: 'A venous curve has no sharp bolus peak.',
    predict: () => highest(plasma({ amount: 10.5 })).value,
  },
];
