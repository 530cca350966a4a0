import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
  // An empty list would pass for an object whose every field has a default.
  if (Array.isArray(json.value)) usageError(`${option}: ${path} is a list, not an object`);
  const result = v.safeParse(schema, json.value);
  if (!result.success)
    usageError(`${option}: ${path}: ${plainWords(firstFieldIssue(result.issues).message)}`);
  return result.output;
}

/** The validator's phrases about keys, as somebody at a keyboard would put them. */
function plainWords(message: string): string {
  return message
    .replace(/Invalid key: Expected never but received .*$/, 'unknown key')
    .replace(/Invalid key: Expected .* but received undefined$/, 'is missing')
    .replace(/Invalid (value|type|length): Expected/, 'expected');
}

function readText(option: string, path: string, presets: readonly string[]): string {
  for (const place of places(path)) {
    try {
      // Some editors begin a file with a byte order mark.
      return readFileSync(place, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      continue;
    }
  }
  return usageError(
    `${option}: ${path} is neither a preset (${presets.join(', ')}) nor a readable file`,
  );
}

/** Where a file may be meant to be: npm runs commands in the project's folder and says where it was called. */
function places(path: string): string[] {
  const calledFrom = process.env['INIT_CWD'];
  return calledFrom === undefined ? [path] : [path, resolve(calledFrom, path)];
}
