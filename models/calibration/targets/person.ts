import type { ParameterValues } from '../../../src/evidence/parameters';
import { valueAt } from '../../../src/simulation/trajectory';
import { DAY, logFall, peak, run } from '../runs';
import type { Group } from '../target';

const wilkinson = { severity: 33.8 };
const wilkinsonControl = { severity: 32.9 };
/** Half the control patients had saline, half midazolam: the mean of both. */
const control = (p: Partial<ParameterValues>, hours: number): number =>
  (logFall(run('placebo', p, wilkinsonControl), hours) +
    logFall(run('midazolam', p, wilkinsonControl), hours)) /
  2;

export const PERSON_GROUPS: readonly Group[] = [
  {
    name: 'expectancy',
    free: ['expectancyPerContact', 'expectancyRise'],
    targets: [1, 2, 3, 7].map((day, i) => ({
      finding: 'wilkinson2018-madrs-control',
      what: `log fall of MADRS at day ${day}, control`,
      published: Math.log(32.9 / [29.2, 29.1, 27.3, 27.5][i]!),
      tolerance: 0.04,
      predict: (p: Partial<ParameterValues>) => control(p, day * DAY),
    })),
  },
  {
    name: 'symptoms',
    free: ['fastGain', 'fastTime', 'lastingGain'],
    targets: [
      ...[1, 2, 3, 7].map((day, i) => ({
        finding: 'wilkinson2018-madrs-ketamine',
        what: `log fall of MADRS at day ${day}, ketamine`,
        published: Math.log(33.8 / [19.5, 19.4, 20.1, 22.0][i]!),
        tolerance: 0.04,
        predict: (p: Partial<ParameterValues>) => logFall(run('iv-0.5', p, wilkinson), day * DAY),
      })),
      {
        finding: 'diazgranados2010-d',
        what: 'log fall at 40 min beyond control (d = 0.52 at SD 7)',
        published: 0.12,
        tolerance: 0.04,
        reading:
          'Published as d = 0.52 in bipolar depression; the standard deviation of 7 points is ours.',
        predict: (p) => logFall(run('iv-0.5', p), 40 / 60) - logFall(run('placebo', p), 40 / 60),
      },
      {
        finding: 'kishimoto2016-peak',
        what: 'log fall at 6 h less that at day 1 (peak at day 1)',
        published: -0.05,
        tolerance: 0.03,
        reading:
          'Only says that the effect is largest at day 1; the size of the difference is ours.',
        predict: (p) => logFall(run('iv-0.5', p), 6) - logFall(run('iv-0.5', p), DAY),
      },
      {
        finding: 'daly2018-2h',
        what: 'MADRS at 2 h beyond placebo after 84 mg nasal, points',
        published: 7.9,
        tolerance: 3,
        predict: (p) =>
          valueAt(run('placebo', p), 'madrs', 2) - valueAt(run('esketamine-84', p), 'madrs', 2),
      },
    ],
  },
  {
    name: 'blood pressure',
    free: ['pressureHalf'],
    targets: [
      {
        finding: 'ex-bp-meta-sbp',
        what: 'peak rise of systolic pressure at 0.5 mg/kg, mmHg',
        published: 12.61,
        tolerance: 0.5,
        predict: (p) =>
          peak(run('iv-0.5', p), 'systolicPressure').value -
          valueAt(run('iv-0.5', p), 'systolicPressure', -24),
      },
    ],
  },
];
