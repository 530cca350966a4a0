import { expect, it } from 'vitest';
import { frameCount, instantOf } from '../../../src/sharing/clip/clip-range';
import { createAxis, positionOf } from '../../../src/timeline/axis';

const axis = createAxis(-168, 1344);
const range = { from: -2, to: 168, seconds: 10, fps: 25 };

it('has the frames asked for, the first and the last exactly where asked', () => {
  expect(frameCount(range)).toBe(250);
  expect(instantOf(range, axis, 0, 3)).toEqual({ hours: -2, tau: 3 });
  expect(instantOf(range, axis, 249, 3)).toEqual({ hours: 168, tau: 3 + 249 / 25 });
  expect(frameCount({ ...range, seconds: 0.001 })).toBe(1);
});

it('passes evenly along the axis, and backwards too', () => {
  for (const each of [range, { ...range, from: 168, to: -2 }]) {
    const places = Array.from({ length: 250 }, (_, i) =>
      positionOf(axis, instantOf(each, axis, i, null).hours),
    );
    const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
  }
  expect(instantOf(range, axis, 100, null).tau).toBe(0);
});
