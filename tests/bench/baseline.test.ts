import { expect, it } from 'vitest';
import { accept, differences, type Baseline } from './baseline';
import type { Table } from './table';

const table = (calls: number, bytes: number): Table => ({
  columns: [
    { key: 'scale', heading: 'scale' },
    { key: 'n', heading: 'people', names: true },
    { key: 'calls', heading: 'draw calls', kept: 0 },
    { key: 'bytes', heading: 'bytes', kept: 0.05 },
    { key: 'ms', heading: 'ms' },
  ],
  rows: [{ scale: 'brain', n: 2, calls, bytes, ms: Math.PI * calls }],
});
const baseline = accept('counts', table(26, 1000), {}, true);

it('keeps facts by the words and numbers that name a row, and no times', () => {
  expect(baseline).toEqual({ counts: { 'brain 2': { calls: 26, bytes: 1000 } } });
});

it('compares counts exactly and sizes within what their column allows', () => {
  expect(differences('counts', table(26, 1050), baseline, true)).toEqual([]);
  expect(differences('counts', table(27, 1000), baseline, true)).toEqual([
    'counts, brain 2, calls: 27 instead of 26 (exactly)',
  ]);
});

it('tells of what fell, what is new and what is gone', () => {
  expect(differences('counts', table(25, 949), baseline, true)).toHaveLength(2);
  expect(differences('counts', table(26, 1000), {}, true)).toHaveLength(2);
  const more: Baseline = { counts: { ...baseline['counts'], 'synapse 2': { calls: 1 } } };
  expect(differences('counts', table(26, 1000), more, false)).toEqual([]);
  expect(differences('counts', table(26, 1000), more, true)).toEqual([
    'counts, synapse 2: no longer measured',
  ]);
  expect(accept('counts', table(1, 1), more, false)['counts']).toHaveProperty('synapse 2');
});

it('allows nothing of what has to be nothing', () => {
  const idle = (frames: number): Table => ({
    columns: [
      { key: 'scale', heading: 'scale' },
      { key: 'frames', heading: 'frames', kept: 0.5 },
    ],
    rows: [{ scale: 'brain', frames }],
  });
  const none = accept('idle', idle(0), {}, true);
  expect(differences('idle', idle(0), none, true)).toEqual([]);
  expect(differences('idle', idle(1), none, true)).toHaveLength(1);
});
