import type { Patient } from '../../contract/patient';
import type { TrialPeople } from '../../evidence/trial-people';

/** A field in which a patient is unlike nearly all people who were in trials, or nearly all there are. */
export type UnusualField =
  | { readonly field: TrialPeople['field']; readonly people: TrialPeople }
  /** A z score says by itself how rare it is. */
  | { readonly field: 'hippocampalVolume'; readonly people: null };

/** Standard deviations from the mean beyond which fewer than one in twenty lie, if values are spread normally. */
const FAR = 2;

/** Fields of a patient that leave the ground on which people were studied. */
export function unusualFields(
  trials: readonly TrialPeople[],
  patient: Patient,
): readonly UnusualField[] {
  const unlike = trials
    // Trials of ketamine against depression say nothing of how few symptoms a healthy person has.
    .filter(({ field }) => field !== 'severity' || patient.condition !== 'healthy')
    .filter(({ field, mean, sd }) => Math.abs(patient[field] - mean) > FAR * sd)
    .map((people) => ({ field: people.field, people }));
  return Math.abs(patient.hippocampalVolume) > FAR
    ? [...unlike, { field: 'hippocampalVolume', people: null }]
    : unlike;
}
