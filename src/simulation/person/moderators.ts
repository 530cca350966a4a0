import type { Model } from '../model';

/** Factors on the fast, lasting and SSRI parts of the drug effect. */
export interface Moderators {
  readonly fast: number;
  readonly lasting: number;
  readonly ssri: number;
}

const REFERENCE_BMI = 25;
/** However heavy or light the patient, BMI moves the effect by no more than this. */
const LARGEST_CHANGE = 0.2;

/**
 * What makes one person respond more than another, each shrunk for want of replication (evidence/moderators).
 * Age, sex and hippocampal volume are left out on purpose: a patient-level meta-analysis found no effect of
 * the first two, and studies of the third disagree in sign. BDNF genotype acts upstream, on release, and
 * weight and CYP2B6 act on the level in blood.
 */
export function drugModerators(model: Model): Moderators {
  const { p, patient } = model;
  // A healthy volunteer has no episode to treat.
  if (patient.condition === 'healthy') return { fast: 0, lasting: 0, ssri: 0 };
  const family = patient.familyAlcoholUseDisorder ? 1 + p.familyAlcoholGain : 1;
  const weight = p.bmiGain * (patient.bmi - REFERENCE_BMI);
  const bmi = 1 + Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, weight));
  const sedatives = patient.benzodiazepine ? 1 - p.benzodiazepineLoss : 1;
  const lasting = family * bmi * opioidPermission(model);
  return {
    fast: lasting * sedatives,
    lasting,
    ssri: patient.condition === 'treatment-resistant' ? p.ssriResistant : 1,
  };
}

/** Share of the whole effect that closed opioid receptors leave, where the opioid account is on. */
function opioidPermission({ p, mechanisms, addOns }: Model): number {
  const closed = mechanisms.has('opioid') && addOns.has('naltrexone');
  return closed ? 1 - p.opioidGain * p.naltrexoneBlock : 1;
}
