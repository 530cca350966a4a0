import type { PatientChoice, ProtocolChoice } from '../contract/choice';
import type { Patient } from '../contract/patient';
import {
  presetPatient,
  presetProtocol,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../contract/presets';
import type { Protocol } from '../contract/protocol';
import type { Chosen } from './state';

/** The protocol that a link, file or message names or writes out. */
export function chosenProtocol(choice: ProtocolChoice): Chosen<Protocol, ProtocolPresetId> {
  return typeof choice === 'string'
    ? { preset: choice, value: presetProtocol(choice) }
    : { preset: null, value: choice };
}

/** The patient that a link, file or message names or writes out. */
export function chosenPatient(choice: PatientChoice): Chosen<Patient, PatientPresetId> {
  return typeof choice === 'string'
    ? { preset: choice, value: presetPatient(choice) }
    : { preset: null, value: choice };
}

/** How a link, file or message says what was chosen: the preset's id if it is one. */
export function choiceOf<Value, Preset extends string>(
  chosen: Chosen<Value, Preset>,
): Preset | Value {
  return chosen.preset ?? chosen.value;
}
