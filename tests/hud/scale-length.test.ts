import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleLength } from '../../src/hud/scale-length';

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
