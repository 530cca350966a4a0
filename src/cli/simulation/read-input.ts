import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { firstFieldIssue } from '../../contract/field-issue';
import { patientSchema, type Patient } from '../../contract/patient';
import {
  isPatientPresetId,
  isProtocolPresetId,
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../../contract/presets';
import { protocolSchema, type Protocol } from '../../contract/protocol';
import { parseUntrustedJson } from '../../contract/untrusted';
import { usageError } from './usage-error';

const LIMITS = { characters: 1_000_000, values: 50_000, depth: 12 } as const;

/** A preset by its id, or a protocol from a JSON file. */
export function readProtocol(text: string): Protocol {
  if (isProtocolPresetId(text)) return presetProtocol(text);
  return fromFile('--protocol', text, protocolSchema, PROTOCOL_PRESET_IDS);
}

/** A preset by its id, or a patient from a JSON file. */
export function readPatient(text: string): Patient {
  if (isPatientPresetId(text)) return presetPatient(text);
  return fromFile('--patient', text, patientSchema, PATIENT_PRESET_IDS);
}

function fromFile<S extends v.GenericSchema>(
  option: string,
  path: string,
  schema: S,
  presets: readonly string[],
): v.InferOutput<S> {
  const json = parseUntrustedJson(readText(option, path, presets), LIMITS);
  if ('breach' in json) {
    const what = {
      'not-json': 'not JSON',
      'not-data': 'not plain data',
      'too-large': 'too large',
      'too-deep': 'nested too deeply',
    };
    usageError(`${option}: ${path} is ${what[json.breach]}`);
  }
  const result = v.safeParse(schema, json.value);
  if (!result.success) usageError(`${option}: ${path}: ${firstFieldIssue(result.issues).message}`);
  return result.output;
}

function readText(option: string, path: string, presets: readonly string[]): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return usageError(
      `${option}: ${path} is neither a preset (${presets.join(', ')}) nor a readable file`,
    );
  }
}
