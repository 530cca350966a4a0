import type { Row, Table } from './table';

/** Tables by the id of their line. */
export type Tables = ReadonlyMap<string, Table>;

interface Target {
  readonly what: string;
  /** Line that it is read from. */
  readonly line: string;
  readonly aim: number;
  /** Whether more than the aim is better, or less. */
  readonly better: 'more' | 'less';
  readonly unit: string;
  readonly digits: number;
  /** Counts and sizes fail a run; times are told. */
  readonly fails: boolean;
  /** The worst of what was measured; NaN for nothing. */
  read(rows: readonly Row[]): number;
}

const numbers = (rows: readonly Row[], key: string) => rows.map((row) => Number(row[key]));
const only = (rows: readonly Row[], key: string, word: string) =>
  rows.filter((row) => row[key] === word);
const most = (values: readonly number[]) => (values.length > 0 ? Math.max(...values) : Number.NaN);
const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : Number.NaN);

function size(what: string, row: string, limit: number): Target {
  return {
    ...{ what, line: 'first-picture', aim: limit / 1000, better: 'less' },
    ...{ unit: 'kB', digits: 1, fails: true },
    read: (rows) => most(numbers(only(rows, 'what', row), 'gzip')) / 1000,
  };
}

function readiness(peer: string): Target {
  return {
    ...{ what: `time to the mesh on screen, ${peer} beside ours`, line: 'readiness' },
    ...{ aim: 1, better: 'more', unit: 'times', digits: 2, fails: false },
    read: (rows) => least(numbers(only(rows, 'program', peer), 'ratio')),
  };
}

function frameCost(how: string, pace: string): Target {
  return {
    ...{ what: `script of a frame ${how}, ours beside a bare page`, line: 'frame-cost' },
    ...{ aim: 1.3, better: 'less', unit: 'times', digits: 2, fails: false },
    read: (rows) => most(numbers(only(rows, 'pace', pace), 'ratio')),
  };
}

function scrubStep(how: string, by: string): Target {
  return {
    ...{ what: `a step of the timeline ${how}, 95th percentile, display pace`, line: 'scrub-step' },
    ...{ aim: 4, better: 'less', unit: 'ms', digits: 1, fails: false },
    read: (rows) => most(numbers(only(only(rows, 'pace', 'display'), 'by', by), 'tasksP95')),
  };
}

/** What this project asks of itself, with the line that says how far it is. */
const TARGETS: readonly Target[] = [
  size('JavaScript before the first picture, gzip', 'javascript', 350_000),
  size('everything before the first picture, gzip', 'all', 1_200_000),
  readiness('niivue'),
  readiness('molstar'),
  {
    ...{ what: 'simulation, best ODE library beside ours', line: 'ode-libraries' },
    ...{ aim: 1, better: 'more', unit: 'times', digits: 0, fails: false },
    read: (rows) =>
      least(
        numbers(
          rows.filter(({ solver }) => solver !== 'simulate'),
          'ratio',
        ),
      ),
  },
  frameCost('at the pace of a display', 'display'),
  frameCost('drawn by software', 'software'),
  scrubStep('by a key after a rest', 'key'),
  scrubStep('in a drag', 'drag'),
  {
    ...{ what: 'frames drawn while nothing happens', line: 'idle-frames' },
    ...{ aim: 0, better: 'less', unit: 'frames', digits: 0, fails: true },
    read: (rows) => most(numbers(rows, 'frames').filter((value) => !Number.isNaN(value))),
  },
  {
    ...{ what: 'a lost graphics context, until the picture is back', line: 'context-loss' },
    ...{ aim: 2000, better: 'less', unit: 'ms', digits: 0, fails: false },
    read: (rows) => most(numbers(rows, 'restored')),
  },
  {
    ...{ what: 'heap after scripted use', line: 'heap' },
    ...{ aim: 100, better: 'less', unit: 'MB', digits: 1, fails: false },
    read: (rows) => most(numbers(rows, 'heap')),
  },
  {
    ...{
      what: 'growth of the settled heap, a round a minute, compiled code included',
      line: 'heap',
    },
    ...{ aim: 1, better: 'less', unit: 'MB an hour', digits: 2, fails: false },
    read: (rows) => Number(rows.at(-1)?.['perHour']),
  },
  {
    ...{ what: 'growth of the settled heap, a round a minute, what the page holds', line: 'heap' },
    ...{ aim: 1, better: 'less', unit: 'MB an hour', digits: 2, fails: false },
    read: (rows) => Number(rows.at(-1)?.['restPerHour']),
  },
];

const isMet = ({ better, aim }: Target, value: number) =>
  better === 'more' ? value >= aim : value <= aim;

/** The one table: everything that was measured and has an aim. */
export function targetTable(tables: Tables): Table {
  const rows = TARGETS.flatMap((target) => {
    const table = tables.get(target.line);
    const value = table === undefined ? Number.NaN : target.read(table.rows);
    if (Number.isNaN(value)) return [];
    const { what, digits, better, aim, unit } = target;
    return [
      {
        what,
        measured: value.toFixed(digits),
        aim: `${better === 'more' ? 'at least' : 'at most'} ${aim} ${unit}`,
        met: isMet(target, value) ? 'yes' : 'NO',
      },
    ];
  });
  return {
    columns: [
      { key: 'what', heading: 'what' },
      { key: 'measured', heading: 'measured' },
      { key: 'aim', heading: 'aim' },
      { key: 'met', heading: 'met' },
    ],
    rows,
  };
}

/** Counts and sizes beyond their aim, one sentence each. */
export function missed(tables: Tables): string[] {
  return TARGETS.flatMap((target) => {
    const table = tables.get(target.line);
    const value = table === undefined ? Number.NaN : target.read(table.rows);
    if (!target.fails || Number.isNaN(value) || isMet(target, value)) return [];
    return [`${target.what}: ${value.toFixed(target.digits)}, aim ${target.aim} ${target.unit}`];
  });
}
