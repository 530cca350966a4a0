import type { BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnNumber } from '../../../../src/evidence/microcircuit';
import { SLICE } from '../../../../src/scene/microcircuit/cell-bodies';
import { PIA } from '../../../../src/scene/microcircuit/column';
import { FACE } from '../../../../src/scene/microcircuit/gyrus/block';
import { faceGeometry, meshLines } from '../../../../src/scene/microcircuit/gyrus/face';
import { gyrusOf } from './the-gyrus';

/** Heights at which the surface crosses the plane of the cut straight above or below x. */
function crossings(surface: BufferGeometry, x: number): number[] {
  const position = surface.getAttribute('position');
  const index = surface.getIndex()!;
  const heights: number[] = [];
  for (let t = 0; t < index.count; t += 3) {
    const [a, b, c] = [index.getX(t), index.getX(t + 1), index.getX(t + 2)];
    const [ax, ay, az] = [position.getX(a), position.getY(a), position.getZ(a)];
    const [bx, by, bz] = [position.getX(b), position.getY(b), position.getZ(b)];
    const [cx, cy, cz] = [position.getX(c), position.getY(c), position.getZ(c)];
    const whole = (bz - cz) * (ax - cx) + (cx - bx) * (az - cz);
    const u = ((bz - cz) * (x - cx) + (cx - bx) * (FACE - cz)) / whole;
    const v = ((cz - az) * (x - cx) + (ax - cx) * (FACE - cz)) / whole;
    if (u >= 0 && v >= 0 && u + v < 1) heights.push(u * ay + v * by + (1 - u - v) * cy);
  }
  return heights;
}

describe('the face of the cut through the gyrus', () => {
  let surface: BufferGeometry;
  let face: BufferGeometry;
  beforeAll(async () => {
    surface = await gyrusOf('fine');
    face = faceGeometry(surface);
  });
  const point = (p: number): [x: number, y: number, depth: number] => {
    const position = face.getAttribute('position');
    return [position.getX(p), position.getY(p), face.getAttribute('depth').getX(p)];
  };

  it('lies behind all that is drawn of the slice', () => {
    expect(FACE).toBeLessThan(SLICE.front - SLICE.thickness);
    const position = face.getAttribute('position');
    for (let p = 0; p < position.count; p += 1) expect(position.getZ(p)).toBe(FACE);
  });

  it('is tissue where an even number of surfaces does not lie above', () => {
    const above = new Map<number, number[]>();
    let judged = 0;
    let wrong = 0;
    for (let p = 0; p < face.getAttribute('position').count; p += 1) {
      const [x, y, depth] = point(p);
      // Further off, or lower, the sheet that is drawn of the surface ends.
      if (Math.abs(x) > 13_000 || y < -13_000) continue;
      const heights = above.get(x) ?? crossings(surface, x);
      above.set(x, heights);
      // At the surface itself either may be right.
      if (heights.some((height) => Math.abs(height - y) < 250) || Math.abs(depth) < 250) continue;
      const inside = heights.filter((height) => height > y).length % 2 === 1;
      judged += 1;
      if (inside !== depth > 0) wrong += 1;
    }
    expect(judged).toBeGreaterThan(2000);
    expect(wrong).toBe(0);
  });

  it('is as deep under the pia at the column as the column itself', () => {
    let judged = 0;
    for (let p = 0; p < face.getAttribute('position').count; p += 1) {
      const [x, y, depth] = point(p);
      if (Math.abs(x) > 400 || y > PIA || y < -600) continue;
      judged += 1;
      expect(Math.abs(depth - (PIA - y))).toBeLessThan(90);
    }
    expect(judged).toBeGreaterThan(10);
  });

  it('has white matter, and cortex that is nowhere drawn thicker than it was measured on gyri', () => {
    const depths = face.getAttribute('depth');
    const white = Array.from({ length: depths.count }, (_, p) => depths.getX(p)).filter(
      (depth) => depth > columnNumber('cortex-thickness-gyri'),
    );
    expect(white.length).toBeGreaterThan(300);
    expect(columnNumber('cortex-thickness-sulci')).toBeLessThan(
      columnNumber('cortex-thickness-gyri'),
    );
  });

  it('can be made of the coarse brain, and costs fewer triangles than the surface', async () => {
    const coarse = faceGeometry(await gyrusOf('coarse'));
    expect(coarse.getIndex()!.count).toBeGreaterThan(3000);
    expect(face.getIndex()!.count).toBeLessThan(surface.getIndex()!.count / 3);
  });
});

describe('lines of its mesh', () => {
  it('rise from one end through the middle to the other, and are closest about the middle', () => {
    const lines = meshLines(-21_000, 410, 17_000);
    expect(lines[0]).toBe(-21_000);
    expect(lines.at(-1)).toBe(17_000);
    expect(lines).toContain(410);
    const steps = lines.slice(1).map((at, i) => at - lines[i]!);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    const atMiddle = steps[lines.indexOf(410)]!;
    expect(steps[2]).toBeGreaterThan(3 * atMiddle);
  });
});
