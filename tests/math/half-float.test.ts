import { DataUtils } from 'three';
import { expect, it } from 'vitest';
import { halfOf } from '../../src/math/half-float';

it('is the nearest half float, by the bits', () => {
  for (const value of [
    0,
    1,
    -1,
    0.5,
    0.1,
    -0.1,
    1.3,
    -1.2999,
    1 - 2 ** -13,
    3.14159,
    1000.4,
    65_504,
    0.0001,
  ]) {
    const back = DataUtils.fromHalfFloat(halfOf(value));
    expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 2 ** -11);
  }
  expect(DataUtils.fromHalfFloat(halfOf(1e-6))).toBe(0);
  expect(halfOf(1)).toBe(0x3c00);
  expect(halfOf(-2)).toBe(0xc000);
});
