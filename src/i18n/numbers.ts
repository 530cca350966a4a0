import type { i18n as I18n } from 'i18next';
import { directionOf, formatLocale, isolated } from './locale';

type Formatter = (value: number) => string;

const cache = new Map<string, Intl.NumberFormat>();

/** A number format, made once per language and options. */
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(formatLocale(language), options);
    cache.set(key, format);
  }
  return format;
}

/** A negative number has a minus and no hyphen; zero has no sign. */
function signed(format: Intl.NumberFormat, value: number): string {
  return format.format(value === 0 ? 0 : value).replace('-', '−');
}

/** A number with a fixed count of decimals, so that it does not wobble while it changes. */
export function numberFormat(language: string, digits: number): Formatter {
  const format = formatOf(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (value) => signed(format, value);
}

/** A number with the decimals that it has, up to six: a published figure keeps what was published. */
export function plainNumber(language: string, value: number): string {
  return signed(formatOf(language, { maximumFractionDigits: 6 }), value);
}

/** An amount with its unit, such as `40 minutes` (long) or `40 mm` (short). */
export function unitFormat(language: string, unit: string, display: 'long' | 'short'): Formatter {
  const options = { style: 'unit', unit, unitDisplay: display, maximumFractionDigits: 0 } as const;
  if (display === 'short') return signFormat(language, options);
  const format = formatOf(language, options);
  return (value) => format.format(value);
}

/** Languages that have unit signs in their own script: here they take the Latin ones, which stand beside powers of ten and formulae. */
const OWN_SIGNS: ReadonlySet<string> = new Set(['ar', 'zh']);

/** With the sign of the unit, which is Latin in any script: see figures.ts for the order where text runs from right to left. */
function signFormat(language: string, options: Intl.NumberFormatOptions): Formatter {
  const format = formatOf(OWN_SIGNS.has(language.split('-')[0] ?? '') ? 'en' : language, options);
  return directionOf(language) === 'ltr'
    ? (value) => format.format(value)
    : (value) => isolated(format.format(value));
}

/** A length in micrometres in the unit that reads best. */
export function lengthFormat(i18n: I18n, micrometres: number): string {
  const language = i18n.language;
  if (micrometres < 1) {
    const amount = formatOf(language, { maximumSignificantDigits: 3 }).format(micrometres * 1000);
    return i18n.t('units.nanometres', { amount });
  }
  if (micrometres < 1000)
    return i18n.t('units.micrometres', { amount: formatOf(language, {}).format(micrometres) });
  const unit = micrometres < 10_000 ? 'millimeter' : 'centimeter';
  return signFormat(language, { style: 'unit', unit })(
    micrometres / (unit === 'centimeter' ? 10_000 : 1000),
  );
}

/** How each unit of the published variables is shown: factor, decimals and i18n key of its name. */
export const UNIT_STYLES = {
  'ng/mL': { factor: 1, digits: 0, name: 'units.ngPerMl' },
  'umol/L': { factor: 1, digits: 2, name: 'units.umolPerL' },
  fraction: { factor: 100, digits: 0, name: 'units.percent' },
  '% of baseline': { factor: 1, digits: 0, name: 'units.ofBaseline' },
  '% of healthy': { factor: 1, digits: 1, name: 'units.ofHealthy' },
  'per 100 spines per day': { factor: 1, digits: 2, name: 'units.per100PerDay' },
  points: { factor: 1, digits: 1, name: 'units.points' },
  mmHg: { factor: 1, digits: 0, name: 'units.mmHg' },
} as const;

export type ShownUnit = keyof typeof UNIT_STYLES;

/** Writes values with fixed decimals; rounds first, so that equal texts come from equal numbers. */
export interface ValueFormat {
  readonly unit: (typeof UNIT_STYLES)[ShownUnit];
  /** The value in the last decimal shown, as an integer: compare before writing. */
  quantise(value: number): number;
  text(quantised: number): string;
}

export type Change = 'raised' | 'lowered' | 'unchanged';

/** Which way a value has gone, as the decimals that are shown tell it; what they hide is no change. */
export function shownChange(shownUnit: ShownUnit, before: number, now: number): Change {
  const { factor, digits } = UNIT_STYLES[shownUnit];
  const shown = (value: number): number => Math.round(value * factor * 10 ** digits);
  const by = shown(now) - shown(before);
  return by > 0 ? 'raised' : by < 0 ? 'lowered' : 'unchanged';
}

export function valueFormat(shownUnit: ShownUnit, language: string): ValueFormat {
  const unit = UNIT_STYLES[shownUnit];
  const scale = 10 ** unit.digits;
  const format = numberFormat(language, unit.digits);
  return {
    unit,
    quantise: (value) => Math.round(value * unit.factor * scale),
    text: (quantised) => (Number.isNaN(quantised) ? '–' : format(quantised / scale)),
  };
}
