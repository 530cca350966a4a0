import fc from 'fast-check';
import { expect, it } from 'vitest';
import { realCubicRoots } from '../../src/math/cubic-roots';

it('finds the roots of a cubic that was built from them, over orders of magnitude', () => {
  const apart = fc.integer({ min: 1, max: 300 }).map((hundredths) => 10 ** (hundredths / 100));
  fc.assert(
    fc.property(apart, apart, apart, (slowest, gap, nextGap) => {
      const a = -slowest / 1000;
      const b = a * gap;
      const c = b * nextGap;
      const found = realCubicRoots(-(a + b + c), a * b + b * c + c * a, -a * b * c);
      [a, b, c].forEach((root, i) => {
        expect(Math.abs((found[i] ?? 0) / root - 1)).toBeLessThan(1e-8);
      });
    }),
  );
});
