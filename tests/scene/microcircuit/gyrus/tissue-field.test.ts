import { DataUtils, type BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnNumber } from '../../../../src/evidence/microcircuit';
import { PIA } from '../../../../src/scene/microcircuit/column';
import {
  tissueField,
  type TissueField,
} from '../../../../src/scene/microcircuit/gyrus/tissue-field';
import { gyrusOf } from './the-gyrus';

const CORTEX = {
  crown: columnNumber('cortex-thickness-gyri'),
  fundus: columnNumber('cortex-thickness-sulci'),
};

/** The field of the gyrus of a brain. */
function fieldOf(surface: BufferGeometry): TissueField {
  const array = (name: string) => surface.getAttribute(name).array;
  return tissueField(
    { position: array('position'), normal: array('normal'), carried: array('carried') },
    CORTEX,
  );
}

/** Heights at which the surface is met straight above or below a place. */
function crossings(surface: BufferGeometry, x: number, z: number): number[] {
  const { array: at } = surface.getAttribute('position');
  const { array: corners } = surface.getIndex()!;
  const heights: number[] = [];
  const met = new Set<string>();
  for (let t = 0; t < corners.length; t += 3) {
    const [a, b, c] = [corners[t]! * 3, corners[t + 1]! * 3, corners[t + 2]! * 3];
    const whole =
      (at[b + 2]! - at[c + 2]!) * (at[a]! - at[c]!) + (at[c]! - at[b]!) * (at[a + 2]! - at[c + 2]!);
    const u =
      ((at[b + 2]! - at[c + 2]!) * (x - at[c]!) + (at[c]! - at[b]!) * (z - at[c + 2]!)) / whole;
    const v =
      ((at[c + 2]! - at[a + 2]!) * (x - at[c]!) + (at[a]! - at[c]!) * (z - at[c + 2]!)) / whole;
    // Half of the triangles are there a second time.
    if (!(u >= 0 && v >= 0 && u + v < 1) || met.has(`${a} ${b} ${c}`)) continue;
    met.add(`${a} ${b} ${c}`);
    heights.push(u * at[a + 1]! + v * at[b + 1]! + (1 - u - v) * at[c + 1]!);
  }
  return heights;
}

describe('the field of the tissue', () => {
  let surface: BufferGeometry;
  let field: TissueField;
  beforeAll(async () => {
    ({ surface } = await gyrusOf('fine'));
    field = fieldOf(surface);
  });
  const counts = () => [field.axes[0].length, field.axes[1].length, field.axes[2].length] as const;
  const place = (i: number, j: number, k: number) => {
    const { axes, halves } = field;
    const at = 2 * (i + axes[0].length * (j + axes[1].length * k));
    return {
      x: axes[0][i]!,
      y: axes[1][j]!,
      z: axes[2][k]!,
      depth: DataUtils.fromHalfFloat(halves[at]!),
      territory: DataUtils.fromHalfFloat(halves[at + 1]!),
    };
  };

  it('is tissue where an even number of surfaces does not lie above', () => {
    const [wide, high, deep] = counts();
    let judged = 0;
    let wrong = 0;
    for (let i = 0; i < wide; i += 3)
      for (let k = 0; k < deep; k += 3) {
        const { x, z } = place(i, 0, k);
        // Further off the sheet that is drawn of the surface ends, or is not all there is of the brain.
        if (Math.hypot(x, z) > 13_000) continue;
        const heights = crossings(surface, x, z);
        for (let j = 0; j < high; j += 1) {
          const { y, depth } = place(i, j, k);
          if (
            y < -13_000 ||
            heights.some((height) => Math.abs(height - y) < 300) ||
            Math.abs(depth) < 0.1
          )
            continue;
          judged += 1;
          if ((heights.filter((height) => height > y).length % 2 === 1) !== depth > 0) wrong += 1;
        }
      }
    expect(judged).toBeGreaterThan(5000);
    expect(wrong / judged).toBeLessThan(0.002);
  });

  it('is as deep under the pia at the column as the column itself, and prefrontal cortex', () => {
    let judged = 0;
    const [wide, high, deep] = counts();
    for (let i = 0; i < wide; i += 1)
      for (let j = 0; j < high; j += 1)
        for (let k = 0; k < deep; k += 1) {
          const { x, y, z, depth, territory } = place(i, j, k);
          if (Math.hypot(x, z) > 900 || y > PIA + 700 || y < -900) continue;
          judged += 1;
          expect(Math.abs(depth - (PIA - y) / CORTEX.crown)).toBeLessThan(0.05);
          expect(territory).toBeGreaterThan(0.5);
        }
    expect(judged).toBeGreaterThan(10);
  });

  it('has white matter, cortex and what is outside, and jumps nowhere from one to the other', () => {
    const [wide, high, deep] = counts();
    const found = { white: 0, cortex: 0, outside: 0 };
    let steep = 0;
    for (let i = 1; i < wide; i += 1)
      for (let j = 0; j < high; j += 1)
        for (let k = 0; k < deep; k += 1) {
          const { x, y, z, depth } = place(i, j, k);
          if (Math.hypot(x, y - PIA, z) > 15_000) continue;
          found[depth < 0 ? 'outside' : depth < 1 ? 'cortex' : 'white'] += 1;
          // From one place to the next it changes by no more than the step itself.
          const most = (1.5 * (x - place(i - 1, j, k).x)) / CORTEX.fundus;
          if (Math.abs(depth - place(i - 1, j, k).depth) > most) steep += 1;
        }
    expect(Math.min(found.white, found.cortex, found.outside)).toBeGreaterThan(5000);
    expect(steep / (found.white + found.cortex + found.outside)).toBeLessThan(0.005);
  });

  it('can be made of the coarse brain, and holds less than the surface does', async () => {
    const coarse = fieldOf((await gyrusOf('coarse')).surface);
    expect(coarse.axes).toEqual(field.axes);
    expect(field.halves.byteLength).toBeLessThan(2e6);
  });
});
