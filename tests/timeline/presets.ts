import { DEFAULT_MECHANISMS } from '../../src/contract/mechanisms';
import {
  presetPatient,
  presetProtocol,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../../src/contract/presets';
import { simulate } from '../../src/simulation/simulate';
import { createAxis } from '../../src/timeline/axis';
import { planOf } from '../../src/timeline/plan';

/** A solved preset with everything the timeline derives from it. */
export function solved(protocolId: ProtocolPresetId, patientId: PatientPresetId = 'default') {
  const protocol = presetProtocol(protocolId);
  const patient = presetPatient(patientId);
  const trajectory = simulate({ protocol, patient, mechanisms: DEFAULT_MECHANISMS });
  const axis = createAxis(trajectory.hours[0] ?? 0, trajectory.hours.at(-1) ?? 0);
  return { protocol, patient, trajectory, axis, plan: planOf(trajectory, protocol, patient, axis) };
}
