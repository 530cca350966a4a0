import type { Patient } from '../contract/patient';
import table from './trial-people.json';

/** Who was in trials of ketamine, by one field, in the unit of the patient's field. */
export interface TrialPeople {
  readonly field: keyof Patient & ('age' | 'bmi' | 'severity');
  readonly mean: number;
  readonly sd: number;
  /** Where both were published. */
  readonly finding: string;
}

export const TRIAL_PEOPLE = table as readonly TrialPeople[];
