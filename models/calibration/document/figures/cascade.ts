import { banded, evenLog } from '../curves';
import { figure } from '../figure';
import { sources } from '../published';
import { colour, INK_SOFT } from '../svg/ink';
import { band, level, shelf, stroke } from '../svg/marks';
import type { Panel } from '../svg/panel';
import type { Curve } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = evenLog(0.1, 120, 80);
const IDS = [
  'ampaThroughput',
  'bdnf',
  'trkbActivation',
  'mtorc1Activity',
  'synapticProtein',
  'spineFormationRate',
] as const;

const x = {
  domain: [0.1, 120] as const,
  kind: 'log' as const,
  ticks: [0.1, 0.5, 2, 6, 24, 120],
  label: 'hours after the start',
};

export const cascade = figure({
  id: 'cascade',
  alt: 'AMPA throughput, BDNF, TrkB, mTORC1, synaptic protein and spine formation over five days after one infusion',
  compute: () => banded({ protocol: 'iv-0.5' }, IDS, HOURS),
  draw: (m) => {
    const one = (
      title: string,
      given: Curve,
      ink: string,
      label: string,
      marks: Panel['marks'],
      domain?: readonly [number, number],
    ): Panel => {
      const most = Math.max(...(given.high ?? given.y));
      const top = domain?.[1] ?? Math.ceil(most / 20) * 20;
      return {
        title,
        x,
        y: { domain: domain ?? [80, top], label, count: 4 },
        marks: [
          ...marks,
          ...(label === '% of baseline' ? [level(100)] : []),
          band(given, ink),
          stroke(given, ink, { width: 1.8 }),
        ],
      };
    };
    const up = (from: number, to: number, low: number, high: number) =>
      shelf(from, to, low, high, INK_SOFT, 0.12);
    return sheet({
      title: 'From a burst of minutes to spines of days',
      words:
        'What one infusion sets going, on a logarithmic clock. Sizes are ours: the papers that could be read give directions and times. Grey: when they found a rise.',
      rowHeight: 205,
      rows: [
        [
          one('AMPA throughput', m.ampaThroughput, colour('glutamate'), '% of baseline', []),
          one('BDNF', m.bdnf, colour('growth'), '% of baseline', [up(0.4, 8, 80, 400)]),
          one('TrkB activation', m.trkbActivation, colour('growth'), '% of baseline', []),
        ],
        [
          one('mTORC1 activity', m.mtorc1Activity, colour('growth'), '% of baseline', [
            up(0.4, 2, 80, 400),
          ]),
          one('Synaptic protein', m.synapticProtein, colour('growth'), '% of baseline', [
            up(2, 72, 80, 400),
          ]),
          one(
            'Spine formation',
            m.spineFormationRate,
            colour('spineNew'),
            'per 100 spines per day',
            [up(12, 24, 0, 400)],
            [0, Math.ceil(Math.max(...m.spineFormationRate.high!) / 2) * 2],
          ),
        ],
      ],
      sources: `Times: ${sources('dn-autry-time', 'dn-li2010-timecourse', 'li2010-synaptic-protein-window', 'modasava2019-timecourse-secondary')}. All rodent. Bands: 5th to 95th percentile over the doubt in the parameters.`,
    });
  },
});
