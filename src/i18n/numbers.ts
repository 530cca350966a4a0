import type { Unit } from '../contract/variables';

type Formatter = (value: number) => string;

const cache = new Map<string, Intl.NumberFormat>();

/** A number format, made once per language and options. */
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    cache.set(key, format);
  }
  return format;
}

/** A number with a fixed count of decimals, so that it does not wobble while it changes. */
export function numberFormat(language: string, digits: number): Formatter {
  const format = formatOf(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => format.format(value === 0 ? 0 : value);
}

/** An amount with its unit, such as `40 minutes` (long) or `40 min` (short). */
export function unitFormat(language: string, unit: string, display: 'long' | 'short'): Formatter {
  const format = formatOf(language, { style: 'unit', unit, unitDisplay: display, maximumFractionDigits: 0 });
  return (value) => format.format(value);
}

/** A length in micrometres in the unit that reads best. */
export function lengthFormat(language: string, micrometres: number): string {
  if (micrometres < 1000) return `${formatOf(language, {}).format(micrometres)} µm`;
  const unit = micrometres < 10_000 ? 'millimeter' : 'centimeter';
  return formatOf(language, { style: 'unit', unit }).format(micrometres / (unit === 'centimeter' ? 10_000 : 1000));
}

/** How a unit is shown: factor, decimals and i18n key of its name. */
export interface UnitStyle {
  readonly factor: number;
  readonly digits: number;
  readonly name: `units.${
    | 'ngPerMl'
    | 'umolPerL'
    | 'ofBaseline'
    | 'ofHealthy'
    | 'per100PerDay'
    | 'points'
    | 'mmHg'
    | 'percent'}`;
}

export const UNIT_STYLES: Readonly<Record<Unit, UnitStyle>> = {
  'ng/mL': { factor: 1, digits: 0, name: 'units.ngPerMl' },
  'umol/L': { factor: 1, digits: 2, name: 'units.umolPerL' },
  fraction: { factor: 100, digits: 0, name: 'units.percent' },
  '% of baseline': { factor: 1, digits: 0, name: 'units.ofBaseline' },
  '% of healthy': { factor: 1, digits: 1, name: 'units.ofHealthy' },
  'per 100 spines per day': { factor: 1, digits: 2, name: 'units.per100PerDay' },
  points: { factor: 1, digits: 1, name: 'units.points' },
  mmHg: { factor: 1, digits: 0, name: 'units.mmHg' },
};
