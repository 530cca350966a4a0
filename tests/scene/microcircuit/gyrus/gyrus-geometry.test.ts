import { Matrix4, type BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeIn } from '../../../../src/scene/camera/place-in';
import { SLICE } from '../../../../src/scene/microcircuit/cell-bodies';
import { PIA } from '../../../../src/scene/microcircuit/column';
import { GYRUS_REACH } from '../../../../src/scene/microcircuit/gyrus/gyrus-geometry';
import { PATCH_NUMBERS, patchOf } from '../../../../src/scene/microcircuit/gyrus/patch';
import { subdivide } from '../../../../src/scene/microcircuit/gyrus/subdivide';
import { gyrusOf, hemisphere } from './the-gyrus';

describe('the gyrus about the column', () => {
  let fine: BufferGeometry;
  beforeAll(async () => {
    ({ surface: fine } = await gyrusOf('fine'));
  });

  it('has its surface where the column has its pia', () => {
    const position = fine.getAttribute('position');
    let over = 0;
    for (let p = 0; p < position.count; p += 1) {
      const [x, y, z] = [position.getX(p), position.getY(p), position.getZ(p)];
      const above = Math.abs(x) < SLICE.right && z > SLICE.front && z < 0 && y > PIA - 1000;
      if (!above) continue;
      over += 1;
      expect(Math.abs(y - PIA)).toBeLessThan(70);
    }
    expect(over).toBeGreaterThan(2);
  });

  it('is the surface of the brain, moved only about the column, and by less than half a cell of the scan', async () => {
    const into = placeIn(new Matrix4(), 'microcircuit', 'brain').invert();
    const plain = subdivide(subdivide(patchOf(await hemisphere('fine'), into, GYRUS_REACH)));
    const position = fine.getAttribute('position');
    for (let p = 0; p < position.count; p += 1) {
      const [x, y, z] = plain.points.subarray(p * PATCH_NUMBERS, p * PATCH_NUMBERS + 3);
      expect(position.getX(p)).toBe(x);
      expect(position.getZ(p)).toBe(z);
      const moved = Math.abs(position.getY(p) - y!);
      expect(moved).toBeLessThan(500);
      if (Math.hypot(x!, z!) > 6000) expect(moved).toBe(0);
    }
  });

  it('is smooth: neighbouring points face nearly the same way', () => {
    const normal = fine.getAttribute('normal');
    const index = fine.getIndex()!;
    const turns: number[] = [];
    for (let t = 0; t < index.count; t += 3) {
      const [a, b] = [index.getX(t), index.getX(t + 1)];
      turns.push(
        normal.getX(a) * normal.getX(b) +
          normal.getY(a) * normal.getY(b) +
          normal.getZ(a) * normal.getZ(b),
      );
    }
    turns.sort((one, other) => one - other);
    expect(turns[Math.floor(turns.length * 0.05)]).toBeGreaterThan(Math.cos(0.35));
  });

  it('stays within its reach and within what a tablet draws', () => {
    const position = fine.getAttribute('position');
    for (let p = 0; p < position.count; p += 1) {
      const away = Math.hypot(position.getX(p), position.getY(p), position.getZ(p));
      if (away > GYRUS_REACH) expect(away).toBeLessThanOrEqual(GYRUS_REACH);
    }
    // Half of them twice.
    expect(fine.getIndex()!.count / 3).toBeLessThan(1.6 * 60_000);
  });

  it('can be made of the coarse brain', async () => {
    const { surface: coarse } = await gyrusOf('coarse');
    expect(coarse.getIndex()!.count).toBeGreaterThan(3000);
  });
});
