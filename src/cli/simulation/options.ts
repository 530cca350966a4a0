import {
  DEFAULT_MECHANISMS,
  isMechanismId,
  MECHANISMS,
  type MechanismId,
} from '../../contract/mechanisms';
import { parseTime } from '../../contract/time';
import { usageError } from './usage-error';

export interface Options {
  readonly help: boolean;
  readonly list: boolean;
  readonly protocol: string | undefined;
  readonly patient: string;
  /** Hours asked for, in that order; undefined for the documented grid. */
  readonly at: readonly number[] | undefined;
  readonly population: number | undefined;
  readonly seed: number;
  /** Threads at most; undefined for as many as the machine has cores, four at most. */
  readonly workers: number | undefined;
  readonly mechanisms: readonly MechanismId[];
  readonly format: 'json' | 'csv' | undefined;
}

const WITH_VALUE = [
  'protocol',
  'patient',
  'at',
  'population',
  'seed',
  'workers',
  'mechanism',
  'format',
] as const;
type OptionName = (typeof WITH_VALUE)[number];

export const MOST_PEOPLE = 10_000;
export const MOST_WORKERS = 64;
const LARGEST_SEED = 4_294_967_295;

function isOptionName(name: string): name is OptionName {
  return (WITH_VALUE as readonly string[]).includes(name);
}

/** Options that stand alone. */
const FLAGS = ['list', 'help'] as const;
type Flag = (typeof FLAGS)[number];

function isFlag(name: string): name is Flag {
  return (FLAGS as readonly string[]).includes(name);
}

interface Given {
  readonly values: ReadonlyMap<OptionName, string>;
  readonly flags: ReadonlySet<Flag>;
}

/** Splits `--name value` and `--name=value` into pairs. */
function given(words: readonly string[]): Given {
  const values = new Map<OptionName, string>();
  const flags = new Set<Flag>();
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '-h') word = '--help';
    if (!word.startsWith('--')) usageError(`${word}: is not an option; options begin with --`);
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (isFlag(name)) {
      if (equals >= 0) usageError(`--${name}: takes no value`);
      flags.add(name);
      continue;
    }
    if (!isOptionName(name))
      usageError(
        `--${name}: unknown option; known are ${[...WITH_VALUE, ...FLAGS].map((known) => `--${known}`).join(', ')}`,
      );
    if (values.has(name)) usageError(`--${name}: given twice`);
    const value = equals < 0 ? waiting.shift() : word.slice(equals + 1);
    if (value === undefined || value === '' || value.startsWith('--'))
      usageError(`--${name}: needs a value`);
    values.set(name, value);
  }
  return { values, flags };
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
    if (hours === undefined) usageError(`--at: "${part}" is not a time such as 40min, 24h or 7d`);
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
  const { values, flags } = given(words);
  const help = flags.has('help');
  const list = flags.has('list');
  const read = <T>(name: OptionName, parse: (text: string) => T): T | undefined => {
    const text = values.get(name);
    return text === undefined ? undefined : parse(text);
  };
  const format = values.get('format');
  if (format !== undefined && format !== 'json' && format !== 'csv')
    usageError(`--format: ${format} is neither json nor csv`);
  if (list && format === 'csv') usageError('--format: --list is plain text or json, not csv');
  if (!help && !list && !values.has('protocol'))
    usageError(
      '--protocol: is needed, a preset or a file (--list shows the presets, --help all options)',
    );
  if (values.has('workers') && !values.has('population'))
    usageError('--workers: only a population is shared out; give --population too');
  return {
    help,
    list,
    protocol: values.get('protocol'),
    patient: values.get('patient') ?? 'default',
    at: read('at', times),
    population: read('population', (text) => wholeNumber('population', text, 1, MOST_PEOPLE)),
    seed: read('seed', (text) => wholeNumber('seed', text, 0, LARGEST_SEED)) ?? 1,
    workers: read('workers', (text) => wholeNumber('workers', text, 1, MOST_WORKERS)),
    mechanisms: read('mechanism', mechanisms) ?? DEFAULT_MECHANISMS,
    format,
  };
}
