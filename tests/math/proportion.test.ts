import { expect, it } from 'vitest';
import { proportionInterval } from '../../src/math/proportion';

it('gives the interval that Wilson (1927) gives', () => {
  // 10 of 100: 0.0552 to 0.1744, as any table of it says.
  const { low, high } = proportionInterval(0.1, 100);
  expect(low).toBeCloseTo(0.0552, 4);
  expect(high).toBeCloseTo(0.1744, 4);
});

it('stays between nobody and everybody, and knows nothing from nobody', () => {
  expect(proportionInterval(0, 20).low).toBeCloseTo(0, 12);
  expect(proportionInterval(0, 20).high).toBeGreaterThan(0.1);
  expect(proportionInterval(1, 20).high).toBeCloseTo(1, 12);
  expect(proportionInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
