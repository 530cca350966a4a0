import { LINK_PARAMETERS } from './link-parameters';
import { readChoice, readNumber, type DropReason, type Reading } from './link-reading';
import { parseOpeningHours, type OpeningHours } from './opening-hours';
import { readQuery } from './query-string';
import { safeText } from './safe-text';
import type { TourId } from './tours';
import { LANGUAGES, type Language } from './view';

/** How hard the words are: for children, or for everyone. */
export const READING_LEVELS = ['simple', 'full'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** Guided tours that an exhibit can tell: those that have words for children too. */
export const STORIES = ['hours-not-weeks', 'spine-birth'] as const satisfies readonly TourId[];
export type StoryId = (typeof STORIES)[number];

/** Width and height of the lit part of the screen, millimetres. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** What the launch link of an exhibit sets besides the view. No visitor can change it, and it survives every reset. */
export interface KioskLaunch {
  /** Seconds without a touch after which a visitor is asked. */
  readonly idle: number;
  /** Seconds that the question stands before everything is reset. */
  readonly extend: number;
  /** Null is a CSS millimetre, which is seldom a real one. */
  readonly screen: ScreenSize | null;
  /** Offered on the attract screen, in this order. */
  readonly languages: readonly Language[];
  /** The guided tour that is the story. */
  readonly story: StoryId;
  /** Null is always. */
  readonly hours: OpeningHours | null;
  readonly museum: string | null;
  /** Path of a picture on the app's own server. */
  readonly logo: string | null;
  readonly reading: ReadingLevel;
  /** SHA-256 of the operator's code, hexadecimal; null is no operator page. */
  readonly operator: string | null;
  /** Address that a visitor's phone opens, ending in a slash; null is the app's own. */
  readonly phone: string | null;
}

interface LaunchParameter<Value> {
  readonly usual: Value;
  read(text: string): Reading<Value>;
}

/** WCAG 2.2.1 asks for at least 20 s in which a time limit can be extended by one action. */
const LEAST_EXTEND_SECONDS = 20;

function readWhole(text: string, low: number, high: number): Reading<number> {
  const reading = readNumber(text, low, high);
  return 'value' in reading && !Number.isInteger(reading.value)
    ? { reason: 'unreadable' }
    : reading;
}

function readScreen(text: string): Reading<ScreenSize> {
  const match = /^(\d{2,4}(?:\.\d)?)x(\d{2,4}(?:\.\d)?)$/.exec(text);
  if (match === null) return { reason: 'unreadable' };
  const [width = 0, height = 0] = match.slice(1).map(Number);
  const plausible = (side: number): boolean => side >= 80 && side <= 5000;
  return plausible(width) && plausible(height)
    ? { value: { width, height } }
    : { reason: 'out-of-range' };
}

function readLanguages(text: string): Reading<readonly Language[]> {
  if (!/^[a-z]{2}(?:,[a-z]{2}){0,11}$/.test(text)) return { reason: 'unreadable' };
  const named = text.split(',');
  const known = LANGUAGES.filter((each) => named.includes(each));
  if (known.length !== named.length) return { reason: 'unknown-choice' };
  return { value: [...known].sort((a, b) => named.indexOf(a) - named.indexOf(b)) };
}

function readHours(text: string): Reading<OpeningHours> {
  const value = parseOpeningHours(text);
  return value === undefined ? { reason: 'unreadable' } : { value };
}

function readName(text: string): Reading<string> {
  const value = text.trim();
  return value !== '' && value.length <= 60 && safeText(value, 60) === value
    ? { value }
    : { reason: 'unreadable' };
}

/** A picture of the app's own server: no scheme, no host, no way up. */
function readLogo(text: string): Reading<string> {
  const fits = /^\/?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|webp|jpe?g)$/i.test(text);
  return fits && text.length <= 200 && !text.includes('..')
    ? { value: text }
    : { reason: 'unreadable' };
}

/** An address of http or https without query, fragment or user; always with a path. */
function readAddress(text: string): Reading<string> {
  const match = /^(https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?)(\/[\w.~/-]*)?$/.exec(text);
  if (match === null || text.length > 300) return { reason: 'unreadable' };
  return { value: `${match[1] ?? ''}${match[2] ?? '/'}` };
}

/** One validator for each launch parameter. */
const KIOSK_PARAMETERS: {
  readonly [Name in keyof KioskLaunch]: LaunchParameter<KioskLaunch[Name]>;
} = {
  // A story of two minutes is heard to its end without a touch.
  idle: { usual: 150, read: (text) => readWhole(text, 20, 1800) },
  extend: { usual: 25, read: (text) => readWhole(text, LEAST_EXTEND_SECONDS, 120) },
  screen: { usual: null, read: readScreen },
  languages: { usual: LANGUAGES, read: readLanguages },
  story: { usual: 'hours-not-weeks', read: (text) => readChoice(text, STORIES) },
  hours: { usual: null, read: readHours },
  museum: { usual: null, read: readName },
  logo: { usual: null, read: readLogo },
  reading: { usual: 'full', read: (text) => readChoice(text, READING_LEVELS) },
  operator: {
    usual: null,
    read: (text) =>
      /^[0-9a-f]{64}$/i.test(text) ? { value: text.toLowerCase() } : { reason: 'unreadable' },
  },
  phone: { usual: null, read: readAddress },
};

export const KIOSK_NAMES = Object.keys(KIOSK_PARAMETERS) as readonly (keyof KioskLaunch)[];

export interface DroppedLaunch {
  readonly parameter: string;
  readonly value: string;
  readonly reason: DropReason;
}

/** Reads the launch parameters in a query string. Never throws: what makes no sense is left out, with the reason. */
export function parseKioskLaunch(search: string): {
  readonly launch: KioskLaunch;
  readonly dropped: readonly DroppedLaunch[];
} {
  const launch = Object.fromEntries(
    KIOSK_NAMES.map((name) => [name, KIOSK_PARAMETERS[name].usual]),
  ) as Record<keyof KioskLaunch, unknown>;
  const dropped: DroppedLaunch[] = [];
  const seen = new Set<string>();
  for (const { name, value, raw } of readQuery(search.slice(0, 8000))) {
    const known = KIOSK_NAMES.find((each) => each === name);
    if (known === undefined) {
      // Nobody else adds to a launch link: a word that is not known here is a slip.
      if (!Object.hasOwn(LINK_PARAMETERS, name) && name !== 'embed' && name !== 'origin') {
        const shown = { parameter: safeText(name), value: safeText(value ?? raw) };
        dropped.push({ ...shown, reason: 'unknown-parameter' });
      }
      continue;
    }
    const reading: Reading<unknown> = seen.has(name)
      ? { reason: 'repeated' }
      : value === undefined
        ? { reason: 'unreadable' }
        : KIOSK_PARAMETERS[known].read(value);
    seen.add(name);
    if ('value' in reading) launch[known] = reading.value;
    else {
      // The hash of a code is nobody's to read.
      const shown = known === 'operator' ? '' : safeText(value ?? raw);
      dropped.push({ parameter: name, value: shown, reason: reading.reason });
    }
  }
  return { launch: launch as unknown as KioskLaunch, dropped };
}
