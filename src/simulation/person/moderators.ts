import type { Model } from '../model';

/** Factors on the fast, lasting and SSRI parts of the drug effect. */
export interface Moderators {
  readonly fast: number;
  readonly lasting: number;
  readonly ssri: number;
}

const REFERENCE_BMI = 25;
const LARGEST_CHANGE = 0.2;

/**
 * What makes one person respond more than another, each shrunk for want of replication. Age, sex and
 * hippocampal volume are left out on purpose: a patient-level meta-analysis found no effect of the
 * first two, and studies of the third disagree in sign. BDNF genotype acts upstream, on release.
 */
export function drugModerators({ p, patient, mechanisms, addOns }: Model): Moderators {
  // A healthy volunteer has no episode to treat.
  if (patient.condition === 'healthy') return { fast: 0, lasting: 0, ssri: 0 };
  const family = patient.familyAlcoholUseDisorder ? 1 + p.familyAlcoholGain : 1;
  const weight = p.bmiGain * (patient.bmi - REFERENCE_BMI);
  const bmi = 1 + Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, weight));
  const sedatives = patient.benzodiazepine ? 1 - p.benzodiazepineLoss : 1;
  const opioid =
    mechanisms.has('opioid') && addOns.has('naltrexone') ? 1 - p.opioidGain * p.naltrexoneBlock : 1;
  return {
    fast: family * bmi * sedatives * opioid,
    lasting: family * bmi * opioid,
    ssri: patient.condition === 'treatment-resistant' ? p.ssriResistant : 1,
  };
}
