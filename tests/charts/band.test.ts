import { expect, it } from 'vitest';
import { bandAlong, bandAt, bandHours } from '../../src/charts/bands/band-between';
import { changeOf, fullChange } from '../../src/charts/causes/change';
import { publishedFor } from '../../src/charts/published';
import { rowOf, rowsOf } from '../../src/charts/chart-rows';
import { VARIABLES, variableIndex } from '../../src/contract/variables';
import { valueAt } from '../../src/simulation/trajectory';
import { uncertaintyBand } from '../../src/simulation/uncertainty';
import { NAMED_WINDOWS, windowedAxis } from '../../src/timeline/window';
import { solved } from '../timeline/presets';

const { axis, protocol, patient, trajectory } = solved('iv-0.5');

it('lays a band along the window, its low edge never over its high one', () => {
  const hours = bandHours(axis, [0, 2 / 3]);
  const band = { hours, ...uncertaintyBand({ protocol, patient }, hours, { draws: 3 }) };
  const day = windowedAxis(axis, NAMED_WINDOWS.day);
  for (const { id } of VARIABLES) {
    const { positions, low, high } = bandAlong(band, id, day);
    expect(positions[0]).toBe(0);
    expect(positions.at(-1)).toBe(1);
    positions.forEach((position, index) => {
      expect(position).toBeGreaterThanOrEqual(positions[index - 1] ?? 0);
      if (!Number.isNaN(low[index])) expect(low[index]!).toBeLessThanOrEqual(high[index]! + 1e-9);
    });
  }
  const at = hours[100]!;
  expect(bandAt(band, 'madrs', at).low).toBeCloseTo(band.low[variableIndex('madrs')]![100]!, 9);
});

it('leaves out published points outside the window, and adds those of the treatment beside', () => {
  const row = rowOf('madrs');
  const all = publishedFor(row, ['iv-0.5'], axis).points;
  const day = publishedFor(row, ['iv-0.5'], windowedAxis(axis, NAMED_WINDOWS.day)).points;
  expect(day.length).toBeGreaterThan(0);
  expect(day.length).toBeLessThan(all.length);
  expect(day.every(({ hours }) => hours <= NAMED_WINDOWS.day.to)).toBe(true);
  const both = publishedFor(row, ['iv-0.5', 'placebo'], axis).points;
  expect(both.length).toBeGreaterThan(all.length);
  expect(both.filter(({ mark }) => mark === 'diamond').length).toBe(both.length - all.length);
});

it('marks what was measured under each of several courses by that course, and nothing twice', () => {
  const row = rowOf('madrs');
  const { points } = publishedFor(row, ['none', 'iv-0.5', 'placebo', 'iv-0.5'], axis);
  expect(points).toHaveLength(publishedFor(row, ['iv-0.5', 'placebo'], axis).points.length);
  for (const { course, mark } of points) expect(mark).toBe(course === 1 ? 'diamond' : 'triangle');
  expect(new Set(points.map(({ course }) => course))).toEqual(new Set([1, 2]));
});

it('shows a stage and whatever is selected, veins and arteries in one row', () => {
  const ids = rowsOf('pharmacokinetics', 'madrs').map(({ id }) => id);
  expect(ids).toContain('madrs');
  expect(ids).toContain('ketaminePlasma');
  expect(ids).not.toContain('ketaminePlasmaArterial');
  expect(rowsOf('overview', 'ketaminePlasmaArterial').map(({ id }) => id)).toContain(
    'ketaminePlasma',
  );
  expect(new Set(ids).size).toBe(ids.length);
});

it('fills a node by change from before, and not by what the decimals hide', () => {
  expect(changeOf('glutamateRelease', 100, 100.2, 20)).toEqual({
    direction: 'unchanged',
    amount: 0,
  });
  expect(changeOf('glutamateRelease', 100, 120, 20)).toEqual({ direction: 'raised', amount: 1 });
  expect(changeOf('madrs', 33, 29, 8)).toEqual({ direction: 'lowered', amount: 0.5 });
  expect(changeOf('ptsdSeverity', NaN, NaN, 8).direction).toBe('unchanged');
  const before = valueAt(trajectory, 'madrs', -168);
  const full = fullChange([trajectory], 'madrs');
  for (const hours of trajectory.hours)
    expect(Math.abs(valueAt(trajectory, 'madrs', hours) - before)).toBeLessThanOrEqual(full + 1e-9);
});

it('fills the nodes of two courses by one measure', () => {
  const none = solved('none').trajectory;
  const id = 'ketaminePlasma';
  const full = fullChange([trajectory], id);
  expect(fullChange([none], id)).toBeLessThan(full);
  expect(fullChange([none, trajectory], id)).toBe(full);
});
