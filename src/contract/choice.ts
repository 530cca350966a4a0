import * as v from 'valibot';
import { patientSchema, type Patient } from './patient';
import {
  PATIENT_PRESET_IDS,
  PROTOCOL_PRESET_IDS,
  type PatientPresetId,
  type ProtocolPresetId,
} from './presets';
import { protocolSchema, type Protocol } from './protocol';

/** A protocol as links, files and messages give it: the id of a preset, or the whole protocol. */
export const protocolChoiceSchema = v.union([v.picklist(PROTOCOL_PRESET_IDS), protocolSchema]);
export type ProtocolChoice = ProtocolPresetId | Protocol;

/** A patient as links, files and messages give it: the id of a preset, or the whole patient. */
export const patientChoiceSchema = v.union([v.picklist(PATIENT_PRESET_IDS), patientSchema]);
export type PatientChoice = PatientPresetId | Patient;
