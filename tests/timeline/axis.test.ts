import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxis, hoursOf, positionOf } from '../../src/timeline/axis';
import { rulerOf, thinTicks, ticksOf } from '../../src/timeline/ticks';

const horizons = fc.integer({ min: 1344, max: 8760 + 672 });

describe('axis', () => {
  it('is its own inverse', () => {
    fc.assert(
      fc.property(horizons, fc.double({ min: 0, max: 1, noNaN: true }), (horizon, position) => {
        const axis = createAxis(-168, horizon);
        expect(positionOf(axis, hoursOf(axis, position))).toBeCloseTo(position, 9);
      }),
    );
  });

  it('ascends, from 0 to 1', () => {
    const { hours, positions } = createAxis(-168, 1344);
    expect([hours[0], hours.at(-1), positions[0], positions.at(-1)]).toEqual([-168, 1344, 0, 1]);
    for (let index = 1; index < hours.length; index += 1) {
      expect(hours[index]).toBeGreaterThan(hours[index - 1] ?? 0);
      expect(positions[index]).toBeGreaterThan(positions[index - 1] ?? 0);
    }
  });

  it('gives an infusion more room than four weeks, and clamps outside', () => {
    const axis = createAxis(-168, 1344);
    const room = (from: number, to: number): number =>
      positionOf(axis, to) - positionOf(axis, from);
    expect(room(0, 2 / 3)).toBeGreaterThan(room(672, 1344));
    expect(positionOf(axis, -1000)).toBe(0);
    expect(positionOf(axis, 99999)).toBe(1);
  });

  it('has no kink after the origin: neighbouring slopes are nearly equal', () => {
    const axis = createAxis(-168, 1344);
    const slope = (hours: number): number =>
      (positionOf(axis, hours * 1.001) - positionOf(axis, hours * 0.999)) / (hours * 0.002);
    for (let hours = 0.1; hours < 1200; hours *= 1.05) {
      const ratio = slope(hours) / slope(hours * 1.05);
      expect(ratio).toBeGreaterThan(0.9);
      expect(ratio).toBeLessThan(1.35);
    }
  });
});

describe('ticks', () => {
  const ticks = ticksOf(createAxis(-168, 1344));

  it('say the compression in order', () => {
    expect(ticks.map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([
      '-1 week',
      '-1 day',
      '0 minute',
      '20 minute',
      '40 minute',
      '2 hour',
      '4 hour',
      '12 hour',
      '1 day',
      '3 day',
      '1 week',
      '2 week',
      '4 week',
      '8 week',
    ]);
  });

  it.each([300, 700, 1400])(
    'do not touch at %i px, and keep the origin and the first day',
    (width) => {
      const spans = ticks.map(({ position }) => ({
        start: position * width - 22,
        end: position * width + 22,
      }));
      const kept = [...thinTicks(ticks, spans)].sort((a, b) => a.position - b.position);
      for (let index = 1; index < kept.length; index += 1) {
        const gap = ((kept[index]?.position ?? 0) - (kept[index - 1]?.position ?? 0)) * width;
        expect(gap).toBeGreaterThanOrEqual(44);
      }
      expect(kept.some(({ hours }) => hours === 0)).toBe(true);
      expect(kept.some(({ hours }) => hours === 24)).toBe(true);
    },
  );

  it('stand on a ruler that ascends', () => {
    const ruler = rulerOf(createAxis(-168, 1344));
    expect(ruler.length).toBeGreaterThan(40);
    expect([...ruler].sort((a, b) => a - b)).toEqual(ruler);
  });
});
