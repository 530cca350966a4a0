import { expect, it } from 'vitest';
import { riseOf, slopeOf, spreadOf } from './statistics';
import { textOf } from './table';

it('sums measurements up', () => {
  const values = Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(spreadOf(values)).toEqual({ least: 0, median: 50, p95: 95 });
  expect(spreadOf([]).median).toBeNaN();
});

it('finds growth in spite of noise around it', () => {
  expect(slopeOf([1, 4, 7, 10])).toBeCloseTo(3);
  expect(slopeOf([5, 5, 5])).toBe(0);
  expect(slopeOf([2, -2, -2, 2])).toBeCloseTo(0);
  expect(slopeOf([7])).toBe(0);
});

it('puts words to the left and numbers to the right', () => {
  const columns = [
    { key: 'what', heading: 'what' },
    { key: 'bytes', heading: 'B' },
    { key: 'share', heading: 'share', digits: 2 },
  ];
  const rows = [
    { what: 'javascript', bytes: 345678, share: 0.5 },
    { what: 'all', bytes: -0.2 },
  ];
  expect(textOf({ columns, rows })).toBe(
    ['what              B  share', 'javascript  345,678   0.50', 'all               0'].join('\n'),
  );
});

it('draws a line through points and says how well it is known', () => {
  const exact = riseOf([
    [0, 1],
    [1, 3],
    [4, 9],
  ]);
  expect(exact.slope).toBeCloseTo(2);
  expect(exact.error).toBeCloseTo(0);
  // Deviations of 1, -2 and 1 at -1, 0 and 1: six over one degree of freedom and a run of two.
  const rough = riseOf([
    [-1, 1],
    [0, -2],
    [1, 1],
  ]);
  expect(rough.slope).toBeCloseTo(0);
  expect(rough.error).toBeCloseTo(Math.sqrt(3));
});
