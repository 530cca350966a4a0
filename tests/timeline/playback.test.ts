import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAxis } from '../../src/timeline/axis';
import { hoursAt, SWEEP_SECONDS, tauAt, type Playback } from '../../src/timeline/playback';

const axis = createAxis(-168, 1344);
const playing: Playback = { playing: true, rate: 1, anchorHours: -168, anchorSeconds: 10 };

it('sweeps the whole axis in the stated time and stays at the end', () => {
  expect(hoursAt(playing, axis, 10)).toBe(-168);
  expect(hoursAt(playing, axis, 10 + SWEEP_SECONDS)).toBe(1344);
  expect(hoursAt(playing, axis, 10 + 3 * SWEEP_SECONDS)).toBe(1344);
});

it('is a function of the clock alone: neither the number of looks nor their order matters', () => {
  const seconds = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(seconds, fc.array(seconds), (at, others) => {
      const alone = hoursAt(playing, axis, at);
      for (const other of others) hoursAt(playing, axis, other);
      expect(hoursAt(playing, axis, at)).toBe(alone);
    }),
  );
});

it('stands still while paused, and so does display time', () => {
  expect(hoursAt({ ...playing, playing: false, anchorHours: 2 }, axis, 999)).toBe(2);
  expect(tauAt({ running: false, anchorTau: 3, anchorSeconds: 0 }, 99)).toBe(3);
  expect(tauAt({ running: true, anchorTau: 3, anchorSeconds: 90 }, 99)).toBe(12);
});
