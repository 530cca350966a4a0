import { valueAt } from '../../../src/simulation/trajectory';
import type { Check } from '../check';
import { DAY, peak, run, type Treatment } from '../runs';

export const CASCADE_CHECKS: readonly Check[] = [
  {
    finding: 'gl-milak-time',
    what: 'time of the glutamate peak',
    unit: 'min',
    range: [20, 32],
    inside: false,
    comment:
      'Release follows the drug here, so it peaks at the end of the infusion; the scan saw it earlier.',
    predict: () => 60 * peak(run('iv-0.5'), 'glutamateRelease').hours,
  },
  {
    finding: 'gl-evans-24h-null',
    what: 'glutamate left at 24 h',
    unit: '% of baseline',
    range: [99, 101],
    inside: true,
    comment: 'The burst is over.',
    predict: () => valueAt(run('iv-0.5'), 'glutamateExtracellular', DAY),
  },
  {
    finding: 'holmes2022-ketamine-sv2a-null',
    what: 'change of synaptic density at 24 h in people',
    unit: '% of healthy',
    range: [-3, 3],
    inside: false,
    comment:
      'The most direct human test saw none. The rodent gain is what is drawn, and this disagreement is shown with it.',
    predict: () =>
      valueAt(run('iv-0.5'), 'spineDensityPrefrontal', DAY) -
      valueAt(run('iv-0.5'), 'spineDensityPrefrontal', -DAY),
  },
  {
    finding: 'phoum2016-mechanism',
    what: 'highest elimination rate after the drug over that before',
    unit: 'ratio',
    range: [0.9, 1.1],
    inside: false,
    comment:
      'Published as unchanged. How long a young or a mature spine lives does not change here either, but while there are more young ones, more go.',
    predict: () =>
      peak(run('iv-0.5'), 'spineEliminationRate').value /
      valueAt(run('iv-0.5'), 'spineEliminationRate', -DAY),
  },
  {
    finding: 'dn-li2010-timecourse',
    what: 'spine gain at day 1 after an anaesthetic push of 2 mg/kg over that after 0.5 mg/kg in 40 min',
    unit: 'ratio',
    range: [-0.2, 0.3],
    inside: false,
    comment:
      'Rats given 80 mg/kg start no signalling. Here the inverted U is one of level, not of dose: every anaesthetic wears off through the levels that excite. What forbids that in rats is not known to us.',
    predict: () => {
      const gain = (treatment: Treatment) =>
        valueAt(run(treatment), 'spineDensityPrefrontal', DAY) -
        valueAt(run(treatment), 'spineDensityPrefrontal', -DAY);
      return gain([{ amount: 2, unit: 'mg/kg' }]) / gain('iv-0.5');
    },
  },
];
