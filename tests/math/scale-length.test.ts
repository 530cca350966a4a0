import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleLength, orderOfMagnitude } from '../../src/math/scale-length';

it('is a true 1-2-5 length of useful size', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1e5, noNaN: true }), (micrometresPerPixel) => {
      const length = scaleLength(micrometresPerPixel, 130);
      expect(length).not.toBeNull();
      if (length === null) return;
      expect(length.width * micrometresPerPixel).toBeCloseTo(length.micrometres, 6);
      expect(length.width).toBeLessThanOrEqual(130.001);
      expect(length.width).toBeGreaterThan(51);
      const leading = length.micrometres / 10 ** Math.floor(Math.log10(length.micrometres) + 1e-9);
      expect([1, 2, 5]).toContain(Math.round(leading));
    }),
  );
});

it('is absent while the scale is unknown', () => {
  expect(scaleLength(0, 130)).toBeNull();
  expect(scaleLength(NaN, 130)).toBeNull();
});

describe('order of magnitude', () => {
  it('is the power of ten, in metres, that goes with one digit before the point', () => {
    expect(orderOfMagnitude(200_000)).toBe(-1);
    expect(orderOfMagnitude(50_000)).toBe(-2);
    expect(orderOfMagnitude(26)).toBe(-5);
    expect(orderOfMagnitude(1.8)).toBe(-6);
    expect(orderOfMagnitude(0.12)).toBe(-7);
    expect(Object.is(orderOfMagnitude(1_000_000), 0)).toBe(true);
  });

  it('is that of the decade itself for every length that a bar can have', () => {
    for (let power = -10; power <= 0; power += 1)
      for (const factor of [1, 2, 5])
        expect(orderOfMagnitude(factor * 10 ** (power + 6)), `${factor}e${power}`).toBe(power);
  });
});
