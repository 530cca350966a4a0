import { readEmbed, readOrigin } from './link-embed';
import { LINK_PARAMETERS, type LinkParameter, type LinkValues } from './link-parameters';
import type { DropReason, Reading } from './link-reading';
import { readQuery, writeQuery, type QueryPair } from './query-string';
import { safeText } from './safe-text';
import { resembles } from './spelling';

/** What a link says; what it does not say is absent. */
export type DeepLink = Partial<LinkValues> & {
  readonly embed?: boolean;
  /** Origins that may talk to the embedded app. */
  readonly origin?: readonly string[];
};

export interface Dropped {
  /** Fit to be shown. */
  readonly parameter: string;
  /** Shortened to 40 characters, fit to be shown. */
  readonly value: string;
  readonly reason: DropReason;
  /** The wrong field of a written-out protocol or patient. */
  readonly field?: string;
}

/** Links are never written longer than this, characters. */
const LONGEST_WRITTEN_LINK = 2000;
/** Of a longer query string, what begins and ends within this is read, characters. */
const LONGEST_READ_QUERY = 8000;
const MOST_ORIGINS = 16;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type LinkName = keyof LinkValues;

const LINK_NAMES = Object.keys(LINK_PARAMETERS) as LinkName[];
const ALL_NAMES: readonly string[] = [...LINK_NAMES, 'embed', 'origin'];

function parameter<Name extends LinkName>(name: Name): LinkParameter<LinkValues[Name]> {
  return LINK_PARAMETERS[name];
}

/** Reads one pair into `values`; says why if it cannot. */
function take(values: Mutable<DeepLink>, name: string, text: string): Reading<unknown> {
  if (name === 'origin') {
    const reading = readOrigin(text);
    if ('reason' in reading) return reading;
    const origins = values.origin ?? [];
    if (origins.includes(reading.value)) return { reason: 'repeated' };
    if (origins.length >= MOST_ORIGINS) return { reason: 'out-of-range' };
    values.origin = [...origins, reading.value];
    return reading;
  }
  const reading: Reading<unknown> =
    name === 'embed' ? readEmbed(text) : parameter(name as LinkName).read(text);
  if ('value' in reading) Object.assign(values, { [name]: reading.value });
  return reading;
}

/** Reads the query string of a link. Never throws: what makes no sense is dropped, with the reason. */
export function parseDeepLink(search: string): {
  readonly values: DeepLink;
  readonly dropped: readonly Dropped[];
} {
  const values: Mutable<DeepLink> = {};
  const dropped: Dropped[] = [];
  const drop = (pair: QueryPair, reason: DropReason, field?: string): void => {
    const shown = {
      parameter: safeText(pair.name),
      value: safeText(pair.value ?? pair.raw),
      reason,
    };
    dropped.push(field === undefined ? shown : { ...shown, field });
  };
  const seen = new Set<string>();
  const cut = search.length > LONGEST_READ_QUERY;
  const whole = cut ? search.slice(0, search.lastIndexOf('&', LONGEST_READ_QUERY) + 1) : search;
  for (const pair of readQuery(whole)) {
    const { name, value } = pair;
    if (!ALL_NAMES.includes(name)) {
      if (ALL_NAMES.some((known) => resembles(name, known))) drop(pair, 'unknown-parameter');
      continue;
    }
    if (seen.has(name) && name !== 'origin') {
      drop(pair, 'repeated');
      continue;
    }
    seen.add(name);
    const reading: Reading<unknown> =
      value === undefined ? { reason: 'unreadable' } : take(values, name, value);
    if ('reason' in reading) drop(pair, reading.reason, reading.field);
  }
  if (cut) {
    const rest = search.slice(whole.length);
    drop({ name: '', value: rest.slice(0, 400), raw: rest }, 'link-too-long');
  }
  return { values, dropped };
}

function pairOf<Name extends LinkName>(
  name: Name,
  values: Partial<LinkValues>,
): [string, string] | undefined {
  const value: LinkValues[Name] | undefined = values[name];
  const { usual, write } = parameter(name);
  if (value === undefined || value === usual) return undefined;
  const text = write(value);
  return usual !== null && text === write(usual) ? undefined : [name, text];
}

/**
 * Writes what differs from what holds anyway.
 * @param baseLength characters of the address before the query string
 */
export function writeDeepLink(
  values: DeepLink,
  baseLength = 0,
): { readonly search: string } | { readonly tooLong: true } {
  const pairs = LINK_NAMES.map((name) => pairOf(name, values)).filter((pair) => pair !== undefined);
  if (values.embed === true) pairs.push(['embed', '1']);
  for (const origin of values.origin ?? []) pairs.push(['origin', origin]);
  const search = writeQuery(pairs);
  return baseLength + search.length > LONGEST_WRITTEN_LINK ? { tooLong: true } : { search };
}
