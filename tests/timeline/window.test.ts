import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxis, hoursOf, positionOf } from '../../src/timeline/axis';
import {
  fitted,
  NAMED_WINDOWS,
  pinched,
  shifted,
  ticksIn,
  windowBetween,
  windowedAxis,
  zoomed,
  type TimeWindow,
} from '../../src/timeline/window';

const axis = createAxis(-168, 1344);
const place = fc.double({ min: 0, max: 1, noNaN: true });

it('shows a window over the whole width, and its hours in the same order and spacing', () => {
  const day = windowedAxis(axis, NAMED_WINDOWS.day);
  expect(hoursOf(day, 0)).toBe(NAMED_WINDOWS.day.from);
  expect(hoursOf(day, 1)).toBe(NAMED_WINDOWS.day.to);
  fc.assert(
    fc.property(place, (at) => {
      const hours = hoursOf(day, at);
      const start = positionOf(axis, NAMED_WINDOWS.day.from);
      const end = positionOf(axis, NAMED_WINDOWS.day.to);
      expect((positionOf(axis, hours) - start) / (end - start)).toBeCloseTo(at, 6);
    }),
  );
});

it('keeps what is under the needle in its place when it zooms', () => {
  const closer = zoomed(axis, NAMED_WINDOWS.week, 24, 0.5);
  if (closer === null) throw new Error('no window');
  const before = positionOf(windowedAxis(axis, NAMED_WINDOWS.week), 24);
  expect(positionOf(windowedAxis(axis, closer), 24)).toBeCloseTo(before, 6);
  expect(closer.to - closer.from).toBeLessThan(200);
});

it('never leaves the axis, and ends at all of it', () => {
  fc.assert(
    fc.property(place, place, place, (one, other, at) => {
      const window = windowBetween(axis, one, other);
      if (window === null) return;
      expect(window.from).toBeGreaterThanOrEqual(-168);
      expect(window.to).toBeLessThanOrEqual(1344);
      expect(window.to).toBeGreaterThan(window.from);
      const moved = shifted(axis, window, at * 4 - 2);
      expect(moved?.from ?? -168).toBeGreaterThanOrEqual(-168);
      expect(moved?.to ?? 1344).toBeLessThanOrEqual(1344);
    }),
  );
  let window = zoomed(axis, null, 24, 0.5);
  for (let step = 0; step < 10; step += 1) window = zoomed(axis, window, 24, 2);
  expect(window).toBeNull();
  for (let step = 0; step < 40; step += 1) window = zoomed(axis, window, 24, 0.5);
  expect(window?.to ?? 0).toBeGreaterThan(window?.from ?? 0);
});

it('fits a window to another timeline or drops it', () => {
  const short = createAxis(-24, 400);
  expect(fitted(short, { from: -100, to: 24 })).toEqual({ from: -24, to: 24 });
  expect(fitted(short, { from: 500, to: 600 })).toBeNull();
  expect(fitted(short, { from: -500, to: 600 })).toBeNull();
});

it('has ticks in every named window, in order and on it', () => {
  for (const window of Object.values(NAMED_WINDOWS)) {
    const ticks = ticksIn(windowedAxis(axis, window));
    expect(ticks.length).toBeGreaterThan(4);
    ticks.forEach(({ hours, position }, index) => {
      expect(hours).toBeGreaterThanOrEqual(window.from);
      expect(hours).toBeLessThanOrEqual(window.to);
      expect(position).toBeGreaterThan(ticks[index - 1]?.position ?? -1);
    });
  }
});

describe('two fingers', () => {
  const at = (window: TimeWindow | null, place: number): number =>
    hoursOf(windowedAxis(axis, window), place);

  it('keep under them the hours that they took hold of', () => {
    const held = [0.4, 0.5] as const;
    const spread = pinched(axis, null, held, [0.3, 0.7]);
    expect(at(spread, 0.3)).toBeCloseTo(at(null, 0.4), 6);
    expect(at(spread, 0.7)).toBeCloseTo(at(null, 0.5), 6);
    const moved = pinched(axis, spread, [0.4, 0.6], [0.45, 0.65]);
    expect(at(moved, 0.45)).toBeCloseTo(at(spread, 0.4), 6);
    expect(at(moved, 0.65)).toBeCloseTo(at(spread, 0.6), 6);
  });

  it('show all of it at most, and never less than can be told apart', () => {
    expect(pinched(axis, { from: 0, to: 24 }, [0.1, 0.9], [0.49, 0.51])).toBeNull();
    const narrow = pinched(axis, { from: 0, to: 1 }, [0.5, 0.5], [0, 1]);
    const [from, to] = [positionOf(axis, narrow?.from ?? 0), positionOf(axis, narrow?.to ?? 0)];
    expect(to - from).toBeGreaterThanOrEqual(0.03 - 1e-9);
  });
});
