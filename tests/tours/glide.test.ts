import { expect, it } from 'vitest';
import { createAxis, positionOf } from '../../src/timeline/axis';
import { glideHours } from '../../src/tours/glide';

const axis = createAxis(-168, 1344);

it('begins where time is, ends exactly where it should and never turns back', () => {
  expect(glideHours(axis, -24, 2 / 3, 0)).toBeCloseTo(-24, 9);
  expect(glideHours(axis, -24, 2 / 3, 1)).toBe(2 / 3);
  let last = -Infinity;
  for (let share = 0; share <= 1; share += 0.02) {
    const hours = glideHours(axis, -24, 336, share);
    expect(hours).toBeGreaterThanOrEqual(last);
    last = hours;
  }
});

it('is half way along the slider at half time, not half way in hours', () => {
  const half = positionOf(axis, glideHours(axis, 0, 336, 0.5));
  expect(half).toBeCloseTo((positionOf(axis, 0) + positionOf(axis, 336)) / 2, 6);
});
