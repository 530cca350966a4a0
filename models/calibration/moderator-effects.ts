import { presetPatient, presetProtocol } from '../../src/contract/presets';
import type { Patient } from '../../src/contract/patient';
import { MODERATORS } from '../../src/evidence/moderators';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';

const DAY_1 = 24;

/** Share of the score that one infusion takes away at day 1, beyond a drug that is only felt. */
function drugEffect(overrides: Partial<Patient>): number {
  const patient = { ...presetPatient('default'), ...overrides };
  const input = { protocol: presetProtocol('iv-0.5'), patient };
  const idle = simulate({ ...input, mechanisms: [] });
  return (
    (valueAt(idle, 'madrs', DAY_1) - valueAt(simulate(input), 'madrs', DAY_1)) / patient.severity
  );
}

/** How much larger (%) the effect of one infusion is between the two patients that an entry compares. */
export function moderatorEffect(field: keyof Patient): number {
  const { from, to } = MODERATORS[field].model;
  return 100 * (drugEffect(to) / drugEffect(from) - 1);
}

export const MODERATOR_FIELDS = Object.keys(MODERATORS) as (keyof Patient)[];
