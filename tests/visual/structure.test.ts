import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { differenceOf, isSame } from './structure';

/** A bright disc on dark ground. */
function disc(x: number, y: number, radius: number, light: number): PNG {
  const png = new PNG({ width: 480, height: 300 });
  for (let row = 0; row < 300; row += 1) {
    for (let column = 0; column < 480; column += 1) {
      const at = (row * 480 + column) * 4;
      const value = Math.hypot(column - x, row - y) < radius ? light : 12;
      png.data.fill(value, at, at + 3);
      png.data[at + 3] = 255;
    }
  }
  return png;
}

const kept = disc(240, 150, 80, 200);

describe('two pictures', () => {
  it('are the same when only edges round differently', () => {
    expect(isSame(differenceOf(kept, disc(240, 150, 80.5, 200)))).toBe(true);
  });

  it.each([
    ['moved', disc(250, 150, 80, 200)],
    ['larger', disc(240, 150, 86, 200)],
    ['dimmer', disc(240, 150, 80, 180)],
    ['gone', disc(240, 150, 0, 200)],
  ])('differ when the subject is %s', (_, picture) => {
    expect(isSame(differenceOf(kept, picture))).toBe(false);
  });

  it('cannot be compared at different sizes', () => {
    expect(() => differenceOf(kept, new PNG({ width: 2, height: 2 }))).toThrow('sizes differ');
  });
});
