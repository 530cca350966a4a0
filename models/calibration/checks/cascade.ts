import { valueAt } from '../../../src/simulation/trajectory';
import type { Check } from '../check';
import { DAY, peak, run } from '../runs';

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
];
