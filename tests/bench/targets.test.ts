import { expect, it } from 'vitest';
import type { Row, Table } from './table';
import { missed, targetTable, type Tables } from './targets';

const tables = (lines: Readonly<Record<string, readonly Row[]>>): Tables =>
  new Map(
    Object.entries(lines).map(([line, rows]): [string, Table] => [line, { columns: [], rows }]),
  );

it('names only what was measured', () => {
  expect(targetTable(tables({})).rows).toEqual([]);
  const rows = [
    { program: 'synaptarium', ratio: 1 },
    { program: 'niivue', ratio: 0.8 },
    { program: 'niivue', ratio: 1.4 },
  ];
  expect(targetTable(tables({ readiness: rows })).rows).toEqual([
    expect.objectContaining({ measured: '0.80', aim: 'at least 1 times', met: 'NO' }),
  ]);
});

it('takes the worst of all rows', () => {
  const at = (pace: string, ratio: number) => ({ pace, ratio });
  const rows = [at('display', 1.1), at('display', 1.31), at('display', 1.2), at('software', 1.4)];
  expect(targetTable(tables({ 'frame-cost': rows })).rows).toEqual([
    expect.objectContaining({ measured: '1.31', met: 'NO' }),
    expect.objectContaining({ measured: '1.40', met: 'NO' }),
  ]);
});

it('asks of a step of the timeline what a graphics card would leave of it', () => {
  const rows = [
    { by: 'key', pace: 'display', tasksP95: 4.2 },
    { by: 'key', pace: 'software', tasksP95: 19 },
    { by: 'drag', pace: 'display', tasksP95: 3.9 },
    { by: 'drag', pace: 'software', tasksP95: 19 },
  ];
  expect(targetTable(tables({ 'scrub-step': rows })).rows).toEqual([
    expect.objectContaining({ measured: '4.2', aim: 'at most 4 ms', met: 'NO' }),
    expect.objectContaining({ measured: '3.9', aim: 'at most 4 ms', met: 'yes' }),
  ]);
});

it('fails for counts and sizes, and tells times', () => {
  expect(missed(tables({ 'idle-frames': [{ frames: 0 }, { scale: 'synapse' }] }))).toEqual([]);
  expect(missed(tables({ 'idle-frames': [{ frames: 0 }, { frames: 1 }] }))).toHaveLength(1);
  expect(missed(tables({ 'first-picture': [{ what: 'javascript', gzip: 350_001 }] }))).toHaveLength(
    1,
  );
  expect(
    missed(tables({ 'frame-cost': [{ pace: 'display', ratio: 9 }], heap: [{ heap: 900 }] })),
  ).toEqual([]);
});
