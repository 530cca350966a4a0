/** Why something in a link was left out; i18n `notices.dropped.<reason>` says it in words. */
export type DropReason =
  /** Not of the form that this parameter has. */
  | 'unreadable'
  /** Of the right form, but none of the choices there are. */
  | 'unknown-choice'
  | 'out-of-range'
  /** A written-out protocol or patient with a wrong field, which is named. */
  | 'invalid-field'
  /** Meaningful, but not in this version. */
  | 'not-available-yet'
  /** Given before; the first one counts. */
  | 'repeated'
  /** Looks like a misspelt parameter of ours. */
  | 'unknown-parameter'
  /** Beyond the length that is read. */
  | 'link-too-long';

export type Reading<Value> =
  { readonly value: Value } | { readonly reason: DropReason; readonly field?: string };

/** A number in plain decimal notation within a closed range. */
export function readNumber(text: string, low: number, high: number): Reading<number> {
  if (!/^-?\d{1,12}(?:\.\d{1,30})?$/.test(text)) return { reason: 'unreadable' };
  const value = Number(text);
  return value >= low && value <= high ? { value } : { reason: 'out-of-range' };
}

/** One of a list of choices. */
export function readChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
): Reading<Choice> {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return { value };
  return { reason: /^[\w./*-]{1,60}$/.test(text) ? 'unknown-choice' : 'unreadable' };
}

/** A number as {@link readNumber} reads it: exactly, but without exponents. */
export function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(6) : text;
}
