import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHART_ROWS, valueAxis } from '../../src/charts/chart-rows';
import { publishedFor } from '../../src/charts/published';
import { solved } from '../timeline/presets';

it('has two to four round marks within the range it shows', () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(value, fc.double({ min: 0, max: 500, noNaN: true }), (low, span) => {
      const axis = valueAxis(low, low + span, [low, low + 10]);
      expect(axis.low).toBeLessThanOrEqual(low);
      expect(axis.high).toBeGreaterThanOrEqual(low + span);
      expect(axis.marks.length).toBeLessThanOrEqual(4);
      for (const mark of axis.marks) {
        expect(mark).toBeGreaterThanOrEqual(axis.low - 1e-6);
        expect(mark).toBeLessThanOrEqual(axis.high + 1e-6);
      }
    }),
  );
});

it('lays published points over the protocol they were measured with, and over no other', () => {
  const { axis } = solved('iv-0.5');
  const madrs = CHART_ROWS.find(({ id }) => id === 'madrs');
  if (madrs === undefined) throw new Error('no row of depression scores');
  const treated = publishedFor(madrs, ['iv-0.5'], axis);
  expect(treated.points.length).toBeGreaterThan(3);
  expect(treated.points.every(({ position }) => position >= 0 && position <= 1)).toBe(true);
  expect(publishedFor(madrs, ['none'], axis).points).toEqual([]);
  expect(publishedFor(madrs, [null], axis).points).toEqual([]);
});
