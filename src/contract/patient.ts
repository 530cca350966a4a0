import * as v from 'valibot';

export const CONDITIONS = [
  'major-depression',
  'treatment-resistant',
  'bipolar',
  'ptsd',
  'healthy',
] as const;
export const SEXES = ['female', 'male'] as const;
export const BDNF_GENOTYPES = ['val/val', 'val/met', 'met/met'] as const;
export const CYP2B6_GENOTYPES = ['*1/*1', '*1/*6', '*6/*6'] as const;

const range = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));

/** Who is treated. Every field has a default: a 40-year-old of 70 kg with a major depressive episode. */
export const patientSchema = v.strictObject({
  /** Years. */
  age: v.optional(range(18, 100), 40),
  weightKg: v.optional(range(30, 250), 70),
  sex: v.optional(v.picklist(SEXES), 'female'),
  condition: v.optional(v.picklist(CONDITIONS), 'major-depression'),
  /** MADRS before treatment, points 0-60. */
  severity: v.optional(range(0, 60), 33),
  /** Chronic stress load, 0 none to 1 severe. */
  stress: v.optional(range(0, 1), 0.7),
  bdnf: v.optional(v.picklist(BDNF_GENOTYPES), 'val/val'),
  cyp2b6: v.optional(v.picklist(CYP2B6_GENOTYPES), '*1/*1'),
  /** z score against people of the same age and sex. */
  hippocampalVolume: v.optional(range(-5, 5), 0),
  benzodiazepine: v.optional(v.boolean(), false),
  familyAlcoholUseDisorder: v.optional(v.boolean(), false),
  /** kg/m2. */
  bmi: v.optional(range(12, 80), 25),
});

export type Patient = v.InferOutput<typeof patientSchema>;
