import type { Dose } from '../../src/contract/protocol';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import type { ParameterId, ParameterValues } from '../../src/evidence/parameters';
import { simulate } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';
import { variableIndex, type VariableId } from '../../src/contract/variables';
import { highest, plasma } from './plasma';

/** One published number the model is fitted to, and the model's answer. */
export interface Target {
  readonly finding: string;
  readonly what: string;
  /** The published number, or our number for a finding that gives none: see `reading`. */
  readonly published: number;
  /** Set where `published` is ours: what the finding says, and how a number was made of it. */
  readonly reading?: string;
  /** How far off counts as one. */
  readonly tolerance: number;
  readonly predict: (p: Partial<ParameterValues>) => number;
  /** Why the fit cannot reach it, where it cannot: reported, and tested to be a miss still. */
  readonly missed?: string;
}

export interface Group {
  readonly name: string;
  readonly free: readonly ParameterId[];
  readonly targets: readonly Target[];
}

const DAY = 24;
const INFUSION = { amount: 35, durationMinutes: 40 };
const SPRAY = { drug: 'esketamine', route: 'nasal', amount: 28 } as const;

export function run(
  protocol: Parameters<typeof presetProtocol>[0] | readonly Partial<Dose>[],
  parameters: Partial<ParameterValues> = {},
  patient: Partial<ReturnType<typeof presetPatient>> = {},
): Trajectory {
  const solved =
    typeof protocol === 'string'
      ? presetProtocol(protocol)
      : {
          name: 'calibration',
          doses: protocol.map(
            (dose) =>
              ({
                hours: 0,
                drug: 'ketamine',
                route: 'iv',
                amount: 0,
                unit: 'mg',
                durationMinutes: 0,
                ...dose,
              }) as Dose,
          ),
          addOns: [],
        };
  return simulate({
    protocol: solved,
    patient: { ...presetPatient('default'), ...patient },
    parameters,
  });
}

export function peak(trajectory: Trajectory, id: VariableId): { value: number; hours: number } {
  const column = trajectory.columns[variableIndex(id)]!;
  let at = 0;
  column.forEach((value, i) => {
    if (value > column[at]!) at = i;
  });
  return { value: column[at]!, hours: trajectory.hours[at]! };
}

/** Fall of MADRS from baseline as a log ratio: comparable between arms of different baseline. */
const logFall = (trajectory: Trajectory, hours: number): number =>
  Math.log(valueAt(trajectory, 'madrs', -24) / valueAt(trajectory, 'madrs', hours));

const wilkinson = { severity: 33.8 };
const wilkinsonControl = { severity: 32.9 };
/** Half the control patients had saline, half midazolam: the mean of both. */
const control = (p: Partial<ParameterValues>, hours: number): number =>
  (logFall(run('placebo', p, wilkinsonControl), hours) +
    logFall(run('midazolam', p, wilkinsonControl), hours)) /
  2;

/** Unbound brain ketamine that stands for a rat dose: anaesthetic plasma level of people for the rat's. */
const glutamateAt = (mgPerKg: number, p: Partial<ParameterValues>): number => {
  const t = run([{ amount: mgPerKg, unit: 'mg/kg', durationMinutes: 2 }], p);
  const brain = t.columns[variableIndex('ketamineBrainUnbound')]!;
  let nearest = 0;
  brain.forEach((value, i) => {
    if (t.hours[i]! > 0.1 && Math.abs(value - 3) < Math.abs(brain[nearest]! - 3)) nearest = i;
  });
  return t.columns[variableIndex('glutamateRelease')]![nearest]!;
};

export const GROUPS: readonly Group[] = [
  {
    name: 'venous disposition and nasal route',
    free: [
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
        tolerance: 3,
        predict: (p) => plasma(INFUSION, p)(40 / 60),
      },
      {
        finding: 'pk-esk-cmax-nasal',
        what: 'peak venous esketamine after 28 mg nasal, ng/mL',
        published: 43.8,
        tolerance: 1,
        predict: (p) => highest(plasma(SPRAY, p)).value,
      },
      {
        finding: 'pk-spravato-f-tmax',
        what: 'time of that peak, h (label: 20-40 min)',
        published: 0.5,
        tolerance: 0.1,
        reading: 'Label says 20-40 min; the middle is ours.',
        predict: (p) => highest(plasma(SPRAY, p)).hours,
      },
      {
        finding: 'pk-derived-timecourse-70kg',
        what: 'venous ketamine at 80 min, ng/mL',
        published: 60,
        tolerance: 15,
        reading: 'From three published models, not measured: 46 to 65.',
        predict: (p) => plasma(INFUSION, p)(80 / 60),
      },
      {
        finding: 'pk-derived-timecourse-70kg',
        what: 'venous ketamine at 230 min, ng/mL',
        published: 20,
        tolerance: 6,
        missed:
          'The clearance (79 L/h) and volume (252 L) of the meta-analysis and the 185 ng/mL peak together leave this much; the models behind the published figure have larger volumes.',
        reading: 'From three published models, not measured: 18 to 21.',
        predict: (p) => plasma(INFUSION, p)(230 / 60),
      },
    ],
  },
  {
    name: 'absorbed routes',
    free: ['sublingualRate', 'intramuscularRate'],
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
    ],
  },
  {
    name: 'glutamate',
    free: ['disinhibitionGain', 'pyramidalExponent'],
    targets: [
      {
        finding: 'gl-abdallah-13c',
        what: 'peak glutamate release after 0.5 mg/kg, % of baseline',
        published: 113,
        tolerance: 1,
        predict: (p) => peak(run('iv-0.5', p), 'glutamateRelease').value,
      },
      {
        finding: 'gl-moghaddam-invertedU',
        what: 'release at the brain level of light anaesthesia (3 umol/L), % of baseline',
        published: 100,
        tolerance: 1,
        reading:
          'Rat doses of 50-80 mg/kg gave no rise; that they correspond to 3 umol/L unbound is our bridge from human anaesthetic levels.',
        predict: (p) => glutamateAt(2, p),
      },
    ],
  },
  {
    name: 'dose-response',
    free: ['activityHalf'],
    targets: [
      {
        finding: 'su2017-dose-response',
        what: 'share of the drug response at 0.5 mg/kg already reached at 0.2 mg/kg, day 3',
        published: (39.1 - 12.5) / (45.8 - 12.5),
        tolerance: 0.05,
        missed:
          'A flatter dose-response needs signalling so saturated that the drug tail prolongs BDNF past a day, against its return to normal; the bound of 0.05 on the half-saturation is the compromise.',
        predict: (p) => {
          const response = (amount: number) =>
            valueAt(
              run([{ amount, unit: 'mg/kg', durationMinutes: 40 }], p),
              'responseProbability',
              3 * DAY,
            );
          const none = valueAt(run('placebo', p), 'responseProbability', 3 * DAY);
          return (response(0.2) - none) / (response(0.5) - none);
        },
      },
    ],
  },
  {
    name: 'spines',
    free: ['formationGain', 'youngSpineLoss', 'assemblyTime'],
    targets: [
      {
        finding: 'shao2021-psilocybin-spines',
        what: 'gain in prefrontal density at its peak, % of healthy (proxy)',
        published: 10,
        tolerance: 0.5,
        reading: 'About 10 % for psilocybin, not ketamine: a proxy.',
        predict: (p) =>
          peak(run('iv-0.5', p), 'spineDensityPrefrontal').value -
          valueAt(run('iv-0.5', p), 'spineDensityPrefrontal', -24),
      },
      {
        finding: 'phoum2016-density-duration',
        what: 'share of the gain left at 14 d (still elevated)',
        published: 0.25,
        tolerance: 0.05,
        reading: 'Only says that density is raised for up to 14 days; a quarter is ours.',
        predict: (p) => {
          const t = run('iv-0.5', p);
          const rest = valueAt(t, 'spineDensityPrefrontal', -24);
          return (
            (valueAt(t, 'spineDensityPrefrontal', 14 * DAY) - rest) /
            (peak(t, 'spineDensityPrefrontal').value - rest)
          );
        },
      },
      {
        finding: 'modasava2019-timecourse-secondary',
        what: 'share of the gain present at 6 h (no change)',
        published: 0,
        tolerance: 0.02,
        reading: 'Says formation is unchanged at 3-6 h; zero gain is the same statement.',
        predict: (p) => {
          const t = run('iv-0.5', p);
          const rest = valueAt(t, 'spineDensityPrefrontal', -24);
          return (
            (valueAt(t, 'spineDensityPrefrontal', 6) - rest) /
            (peak(t, 'spineDensityPrefrontal').value - rest)
          );
        },
      },
      {
        finding: 'modasava2019-timecourse-secondary',
        what: 'share of the gain present at 24 h (marked)',
        published: 0.8,
        tolerance: 0.1,
        reading: 'Only says that formation is markedly raised at 12-24 h; four fifths is ours.',
        predict: (p) => {
          const t = run('iv-0.5', p);
          const rest = valueAt(t, 'spineDensityPrefrontal', -24);
          return (
            (valueAt(t, 'spineDensityPrefrontal', 24) - rest) /
            (peak(t, 'spineDensityPrefrontal').value - rest)
          );
        },
      },
    ],
  },
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
