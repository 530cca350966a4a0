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

const known = new Map<string, ReturnType<typeof solve>>();

/** A solved preset with everything the timeline derives from it; each is solved once. */
export function solved(protocolId: ProtocolPresetId, patientId: PatientPresetId = 'default') {
  const key = `${protocolId} ${patientId}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = solve(protocolId, patientId);
  known.set(key, now);
  return now;
}

function solve(protocolId: ProtocolPresetId, patientId: PatientPresetId) {
  const protocol = presetProtocol(protocolId);
  const patient = presetPatient(patientId);
  const trajectory = simulate({ protocol, patient, mechanisms: DEFAULT_MECHANISMS });
  const axis = createAxis(trajectory.hours[0] ?? 0, trajectory.hours.at(-1) ?? 0);
  return { protocol, patient, trajectory, axis, plan: planOf(trajectory, protocol, patient, axis) };
}
