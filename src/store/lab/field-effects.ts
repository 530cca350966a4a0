import type { Patient } from '../../contract/patient';
import { MODERATORS } from '../../evidence/moderators';
import { simulate } from '../../simulation/simulate';
import { valueAt } from '../../simulation/trajectory';
import type { Courses } from '../shown-view';

/** Points of MADRS by which relief at day 1 is larger with more of a field (or with it present). */
export interface FieldEffect {
  readonly field: keyof Patient;
  readonly points: number;
}

const DAY_1 = 24;

/**
 * What each field of the patient does under this course: two patients who differ in it alone (evidence/moderators),
 * else like this one. Some milliseconds for each.
 */
export function* solvingFieldEffects({
  protocol,
  patient,
  mechanisms,
}: Courses): Generator<FieldEffect> {
  const relief = (change: Partial<Patient>): number => {
    const trajectory = simulate({
      protocol: protocol.value,
      patient: { ...patient.value, ...change },
      mechanisms,
      resolution: 'rough',
    });
    return valueAt(trajectory, 'madrs', -DAY_1) - valueAt(trajectory, 'madrs', DAY_1);
  };
  for (const field of Object.keys(MODERATORS) as (keyof Patient)[]) {
    const { from, to } = MODERATORS[field].model;
    yield { field, points: relief(to) - relief(from) };
  }
}
