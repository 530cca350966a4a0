import * as v from 'valibot';
import { decodeBase64Url, encodeBase64Url } from './base64url';
import { firstFieldIssue } from './field-issue';
import type { Patient } from './patient';
import { presetPatient } from './presets';
import type { Protocol } from './protocol';
import { parseUntrustedJson, type Limits } from './untrusted';

/** Marks a value that is written out in the link instead of named. */
export const CUSTOM_MARK = '~';

const LIMITS: Limits = { characters: 8000, values: 2000, depth: 4 };

export type Decoded<Value> =
  | { readonly value: Value }
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'invalid-field'; readonly field: string };

/** `~` and the base64url of compact JSON: what equals its default is left out. */
export function encodeProtocol(protocol: Protocol): string {
  const doses = protocol.doses.map(({ durationMinutes, ...dose }) =>
    durationMinutes === 0 ? dose : { ...dose, durationMinutes },
  );
  const { name, addOns } = protocol;
  const compact = addOns.length === 0 ? { name, doses } : { name, doses, addOns };
  return CUSTOM_MARK + encodeBase64Url(JSON.stringify(compact));
}

/** `~` and the base64url of the fields that differ from the default patient. */
export function encodePatient(patient: Patient): string {
  const usual: Readonly<Record<string, unknown>> = presetPatient('default');
  const compact = Object.fromEntries(
    Object.entries(patient).filter(([field, value]) => value !== usual[field]),
  );
  return CUSTOM_MARK + encodeBase64Url(JSON.stringify(compact));
}

/** Reads what {@link encodeProtocol} or {@link encodePatient} wrote, checked against its schema. */
export function decodeCustom<Value>(
  text: string,
  schema: v.GenericSchema<unknown, Value>,
): Decoded<Value> {
  // A character is at most three bytes, and three bytes are four characters of base64url.
  if (text.length > 4 * LIMITS.characters) return { reason: 'unreadable' };
  const json = decodeBase64Url(text.slice(CUSTOM_MARK.length));
  if (json === undefined) return { reason: 'unreadable' };
  const parsed = parseUntrustedJson(json, LIMITS);
  if (!('value' in parsed)) return { reason: 'unreadable' };
  const result = v.safeParse(schema, parsed.value);
  if (result.success) return { value: result.output };
  return { reason: 'invalid-field', field: firstFieldIssue(result.issues).field };
}
