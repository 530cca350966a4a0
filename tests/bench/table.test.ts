import { expect, it } from 'vitest';
import { slopeOf, spreadOf } from './statistics';
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
