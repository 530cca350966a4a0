import {
  DEFAULT_MECHANISMS,
  isMechanismId,
  MECHANISMS,
  type MechanismId,
} from '../../contract/mechanisms';
import { parseTime } from '../../contract/time';
import { usageError } from './usage-error';

export interface Options {
  readonly list: boolean;
  readonly protocol: string | undefined;
  readonly patient: string;
  /** Hours asked for, in that order; undefined for the documented grid. */
  readonly at: readonly number[] | undefined;
  readonly population: number | undefined;
  readonly seed: number;
  readonly mechanisms: readonly MechanismId[];
  readonly format: 'json' | 'csv' | undefined;
}

const WITH_VALUE = [
  'protocol',
  'patient',
  'at',
  'population',
  'seed',
  'mechanism',
  'format',
] as const;
type OptionName = (typeof WITH_VALUE)[number];

const MOST_PEOPLE = 10_000;
const LARGEST_SEED = 4_294_967_295;

function isOptionName(name: string): name is OptionName {
  return (WITH_VALUE as readonly string[]).includes(name);
}

/** Splits `--name value` and `--name=value` into pairs. */
function given(words: readonly string[]): { values: Map<OptionName, string>; list: boolean } {
  const values = new Map<OptionName, string>();
  let list = false;
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (!word.startsWith('--')) usageError(`${word}: is not an option; options begin with --`);
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (name === 'list' && equals < 0) {
      list = true;
      continue;
    }
    if (!isOptionName(name))
      usageError(
        `--${name}: unknown option; known are --list, ${WITH_VALUE.map((known) => `--${known}`).join(', ')}`,
      );
    if (values.has(name)) usageError(`--${name}: given twice`);
    const value = equals < 0 ? waiting.shift() : word.slice(equals + 1);
    if (value === undefined || value === '') usageError(`--${name}: needs a value`);
    values.set(name, value);
  }
  return { values, list };
}

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high))
    usageError(`--${name}: ${text} is not a whole number from ${low} to ${high}`);
  return value;
}

function times(text: string): number[] {
  return text.split(',').map((part) => {
    const hours = parseTime(part);
    if (hours === undefined) usageError(`--at: ${part} is not a time such as 40min, 24h or 7d`);
    return hours;
  });
}

function mechanisms(text: string): MechanismId[] {
  return text.split(',').map((part) => {
    const id = part.trim();
    if (!isMechanismId(id)) usageError(`--mechanism: ${id} is not one of ${MECHANISMS.join(', ')}`);
    return id;
  });
}

/** Reads the command line; throws a usage error that names the option at fault. */
export function readOptions(words: readonly string[]): Options {
  const { values, list } = given(words);
  const read = <T>(name: OptionName, parse: (text: string) => T): T | undefined => {
    const text = values.get(name);
    return text === undefined ? undefined : parse(text);
  };
  const format = values.get('format');
  if (format !== undefined && format !== 'json' && format !== 'csv')
    usageError(`--format: ${format} is neither json nor csv`);
  if (!list && !values.has('protocol'))
    usageError('--protocol: is needed, a preset or a file (--list shows the presets)');
  return {
    list,
    protocol: values.get('protocol'),
    patient: values.get('patient') ?? 'default',
    at: read('at', times),
    population: read('population', (text) => wholeNumber('population', text, 1, MOST_PEOPLE)),
    seed: read('seed', (text) => wholeNumber('seed', text, 0, LARGEST_SEED)) ?? 1,
    mechanisms: read('mechanism', mechanisms) ?? DEFAULT_MECHANISMS,
    format,
  };
}
