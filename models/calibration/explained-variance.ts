/**
 * How much of the difference between people the modelled moderators explain, in a seeded population with a
 * realistic mix of them. Printed by `npx tsx models/calibration/explained-variance.ts`.
 */
import { fileURLToPath } from 'node:url';
import type { Patient } from '../../src/contract/patient';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { VARIABLES, variableIndex } from '../../src/contract/variables';
import { seededStream, type SeededStream } from '../../src/math/seeded-stream';
import { personCourse } from '../../src/simulation/population/person-course';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';

/** Hours at which the best published model was read (niciu2014-variance), and what it explained in its own sample, %. */
export const PUBLISHED_BOUND = [
  { hours: 230 / 60, percent: 13 },
  { hours: 24, percent: 23 },
  { hours: 168, percent: 36 },
] as const;

type Draw = (stream: SeededStream) => Partial<Patient>;

const between = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Each field as it is spread among people who enter such trials; where no source is named the spread is ours. */
export const MIX: Readonly<Record<string, { readonly source: string; readonly draw: Draw }>> = {
  age: {
    source: 'lii2023-baseline: 51.2 (SD 15.7), cut to 18 to 85',
    draw: (s) => ({ age: between(18, 51.2 + 15.7 * s.normal(), 85) }),
  },
  body: {
    source:
      'lii2023-baseline: BMI 29.7 (SD 4.7), 70 % women; weight from BMI and heights of 1.62 m and 1.76 m (SD 0.07), which are ours',
    draw: (s) => {
      const sex = s.uniform() < 0.7 ? 'female' : 'male';
      const bmi = between(17, 29.7 + 4.7 * s.normal(), 60);
      const height = (sex === 'female' ? 1.62 : 1.76) + 0.07 * s.normal();
      return { sex, bmi, weightKg: between(40, bmi * height ** 2, 200) };
    },
  },
  bdnf: {
    source: 'laje2012-bdnf: 41, 19 and 2 of 62',
    draw: (s) => {
      const u = 62 * s.uniform();
      return { bdnf: u < 41 ? 'val/val' : u < 60 ? 'val/met' : 'met/met' };
    },
  },
  cyp2b6: {
    source: 'cyp2b6-frequency: allele frequency of 25.6 %, in Hardy-Weinberg proportion',
    draw: (s) => {
      const variants = Number(s.uniform() < 0.256) + Number(s.uniform() < 0.256);
      return { cyp2b6: (['*1/*1', '*1/*6', '*6/*6'] as const)[variants]! };
    },
  },
  benzodiazepine: {
    source: 'feeney2022-bzd: 44 of 99',
    draw: (s) => ({ benzodiazepine: s.uniform() < 44 / 99 }),
  },
  familyAlcoholUseDisorder: {
    source: 'a third; ours',
    draw: (s) => ({ familyAlcoholUseDisorder: s.uniform() < 1 / 3 }),
  },
  stress: {
    source: '0.7 (SD 0.15); ours',
    draw: (s) => ({ stress: between(0, 0.7 + 0.15 * s.normal(), 1) }),
  },
  hippocampalVolume: {
    source: 'z scores by definition',
    draw: (s) => ({ hippocampalVolume: between(-5, s.normal(), 5) }),
  },
};

const MADRS = variableIndex('madrs');
const SEED = 11;
const HOURS = PUBLISHED_BOUND.map(({ hours }) => hours);
const protocol = presetProtocol('iv-0.5');

/** Person `index` of the mix, in the fields named. */
function drawn(index: number, fields: readonly string[]): Patient {
  const overrides = fields.map((field) =>
    MIX[field]!.draw(seededStream(SEED, `${field}/${index}`)),
  );
  return Object.assign({}, presetPatient('treatment-resistant'), ...overrides) as Patient;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Expected share of the score lost at each hour, given what the moderators say of this person. */
function expected(patient: Patient): number[] {
  const trajectory = simulate({ protocol, patient, resolution: 'rough', at: HOURS });
  return HOURS.map((hour) => 1 - valueAt(trajectory, 'madrs', hour) / patient.severity);
}

/** Share lost by the person who was drawn: with their body, their luck and their day. */
function realised(patient: Patient, index: number): number[] {
  const { values } = personCourse({ protocol, patient }, SEED, index, [-24, ...HOURS]);
  const score = (i: number): number => values[i * VARIABLES.length + MADRS]!;
  return HOURS.map((_, i) => 1 - score(i + 1) / score(0));
}

export interface ExplainedVariance {
  readonly people: number;
  /** At each hour: what all moderators explain, and what each would alone, in % of the variance of relative change. */
  readonly at: readonly {
    readonly hours: number;
    readonly all: number;
    readonly each: Readonly<Record<string, number>>;
    readonly published: number;
  }[];
}

export function explainedVariance(people = 400): ExplainedVariance {
  const fields = Object.keys(MIX);
  const columns = (rows: readonly number[][]): number[] =>
    HOURS.map((_, i) => variance(rows.map((row) => row[i]!)));
  const indices = Array.from({ length: people }, (_, index) => index);
  const total = columns(indices.map((index) => realised(drawn(index, fields), index)));
  const explainedBy = (by: readonly string[], n = people): number[] =>
    columns(indices.slice(0, n).map((index) => expected(drawn(index, by))));
  const all = explainedBy(fields);
  const alone = fields.map((field) => explainedBy([field], Math.ceil(people / 2)));
  return {
    people,
    at: PUBLISHED_BOUND.map(({ hours, percent }, i) => ({
      hours,
      all: (100 * all[i]!) / total[i]!,
      each: Object.fromEntries(
        fields.map((field, k) => [field, (100 * alone[k]![i]!) / total[i]!]),
      ),
      published: percent,
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(explainedVariance(), null, 2));
}
