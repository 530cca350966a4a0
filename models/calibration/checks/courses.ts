import type { Dose } from '../../../src/contract/protocol';
import { valueAt } from '../../../src/simulation/trajectory';
import type { Check } from '../check';
import { DAY, fall, run, type Treatment } from '../runs';

const TWICE_WEEKLY = [0, 3, 7, 10, 14, 17, 21, 24];

const repeated = (days: readonly number[], dose: Partial<Dose>): readonly Partial<Dose>[] =>
  days.map((day) => ({ ...dose, hours: day * DAY }));

const esketamine = (amount: number) =>
  repeated(TWICE_WEEKLY, { drug: 'esketamine', route: 'nasal', amount, unit: 'mg' });
const placeboSpray = repeated(TWICE_WEEKLY, { drug: 'placebo', route: 'nasal' });
const ssri = { drug: 'ssri', route: 'oral', amount: 20, everyHours: DAY, count: 56 } as const;
const infusion = { amount: 0.5, unit: 'mg/kg', durationMinutes: 40 } as const;
const midazolam = {
  drug: 'midazolam',
  amount: 0.045,
  unit: 'mg/kg',
  durationMinutes: 40,
} as const;

const beyond = (treatment: Treatment, comparator: Treatment, day: number): number =>
  valueAt(run(treatment), 'madrs', day * DAY) - valueAt(run(comparator), 'madrs', day * DAY);

/** Repeated treatments. */
export const COURSE_CHECKS: readonly Check[] = [
  {
    finding: 'janik2025-monotherapy',
    what: 'MADRS beyond placebo spray at day 28, esketamine 84 mg alone',
    unit: 'points',
    range: [-10, -3.5],
    inside: true,
    comment: 'Published -6.8; the margin of a half is ours.',
    predict: () => beyond(esketamine(84), placeboSpray, 28),
  },
  {
    finding: 'janik2025-monotherapy',
    what: 'MADRS beyond placebo spray at day 28, esketamine 56 mg alone',
    unit: 'points',
    range: [-8, -2.5],
    inside: false,
    comment:
      'Published -5.1; the margin of a half is ours. The dose-response of the spray is flatter here than there, and placebo falls less.',
    predict: () => beyond(esketamine(56), placeboSpray, 28),
  },
  {
    finding: 'transform2-madrs',
    what: 'MADRS beyond placebo spray at day 28, both on a new antidepressant',
    unit: 'points',
    range: [-7.31, -0.64],
    inside: false,
    comment:
      'Published -4.0 with this interval. Placebo sprays with a new antidepressant fell by sixteen points there and by twelve here: the drug is about right, the company it keeps is not.',
    predict: () => beyond([...esketamine(84), ssri], [...placeboSpray, ssri], 28),
  },
  {
    finding: 'transform2-response',
    what: 'response at day 28 on esketamine and a new antidepressant, less that on placebo',
    unit: '%',
    range: [5, 30],
    inside: false,
    comment:
      'Published 69.3 less 52.0; twice the standard error of the difference is 13. Response on placebo is too rare here, for the same reason.',
    predict: () => {
      const at = (treatment: Treatment) =>
        100 * valueAt(run(treatment), 'responseProbability', 28 * DAY);
      return at([...esketamine(84), ssri]) - at([...placeboSpray, ssri]);
    },
  },
  {
    finding: 'japan-esk-null',
    what: 'MADRS beyond placebo spray at day 28, Japanese trial',
    unit: 'points',
    range: [-3.5, 3.5],
    inside: false,
    comment:
      'Published 0.2: a null trial, where placebo fell by fifteen. Trials of the same drug disagree; the model sides with the others.',
    predict: () => beyond(esketamine(56), placeboSpray, 28),
  },
  {
    finding: 'karmadep2-2025',
    what: 'MADRS beyond midazolam at the end of eight infusions',
    unit: 'points',
    range: [-8.54, 2.22],
    inside: true,
    comment: 'Published -3.16 with this interval, which holds no effect at all.',
    predict: () => beyond(repeated(TWICE_WEEKLY, infusion), repeated(TWICE_WEEKLY, midazolam), 25),
  },
  {
    finding: 'singh2016-day15',
    what: 'fall of MADRS by day 15, infusions twice a week',
    unit: 'points',
    range: [12.5, 24],
    inside: true,
    comment: 'Published 18.4; twice the standard error is 5.7.',
    predict: () => fall(run(repeated([0, 3, 7, 10], infusion), {}, { severity: 35 }), 15 * DAY),
  },
  {
    finding: 'singh2016-day15',
    what: 'fall of MADRS by day 15, thrice a week less twice a week',
    unit: 'points',
    range: [-4, 3],
    inside: true,
    comment: 'Published -0.7: a third infusion a week adds nothing.',
    predict: () => {
      const at = (days: readonly number[]) =>
        fall(run(repeated(days, infusion), {}, { severity: 35 }), 15 * DAY);
      return at([0, 2, 4, 7, 9, 11]) - at([0, 3, 7, 10]);
    },
  },
  {
    finding: 'phillips2019-maintenance',
    what: 'MADRS after four weekly infusions more, less that after the course of six',
    unit: 'points',
    range: [-3, 3],
    inside: false,
    comment:
      'Benefit neither grew nor was lost. Here once a week holds most of what thrice a week built, and not all.',
    predict: () => {
      const course = [0, 2, 4, 7, 9, 11];
      const kept = run(repeated([...course, 18, 25, 32, 39], infusion));
      return valueAt(kept, 'madrs', 46 * DAY) - valueAt(kept, 'madrs', 12 * DAY);
    },
  },
  {
    finding: 'karmadep2-rates',
    what: 'response to midazolam at the end of eight infusions',
    unit: '%',
    range: [17, 50],
    inside: true,
    comment:
      'Published 33.3 of 30 people. Most of what a course does to a group is not the drug, in trials as here.',
    predict: () =>
      100 * valueAt(run(repeated(TWICE_WEEKLY, midazolam)), 'responseProbability', 25 * DAY),
  },
];
