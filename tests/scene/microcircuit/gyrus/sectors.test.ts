import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCK } from '../../../../src/scene/microcircuit/gyrus/block';
import type { GyrusForm } from '../../../../src/scene/microcircuit/gyrus/gyrus-geometry';
import {
  behindCount,
  behindFrom,
  cornersOfAll,
} from '../../../../src/scene/microcircuit/gyrus/sectors';
import { gyrusOf } from './the-gyrus';

describe('triangles by where they lie about the vertical', () => {
  let form: GyrusForm;
  beforeAll(async () => {
    form = await gyrusOf('fine');
  });
  const triangles = (from: number, count: number): string[] => {
    const { array } = form.surface.getIndex()!;
    return Array.from({ length: count / 3 }, (_, t) =>
      array.slice(from + 3 * t, from + 3 * t + 3).join(' '),
    );
  };

  it('are all there once, and then half of them again', () => {
    const all = triangles(0, cornersOfAll(form.sectors));
    expect(new Set(all).size).toBe(all.length);
    const again = triangles(all.length * 3, form.surface.getIndex()!.count - all.length * 3);
    const known = new Set(all);
    expect(again.every((each) => known.has(each))).toBe(true);
  });

  it('that reach behind the knife are one stretch, whichever way it faces, and not much more than half', () => {
    const position = form.surface.getAttribute('position');
    const all = triangles(0, cornersOfAll(form.sectors));
    for (let turn = 0; turn < 40; turn += 1) {
      const [x, z] = [Math.sin(turn / 6), Math.cos(turn / 6)];
      const stops = -(BLOCK.aside * Math.abs(x) + BLOCK.behind * Math.abs(z));
      const stretch = triangles(behindFrom(form.sectors, x, z), behindCount(form.sectors, x, z));
      const drawn = new Set(stretch);
      expect(drawn.size).toBe(stretch.length);
      expect(drawn.size).toBeLessThan(0.78 * all.length);
      const left = all.filter((each) =>
        each
          .split(' ')
          .some((p) => position.getX(Number(p)) * x + position.getZ(Number(p)) * z <= stops),
      );
      expect(left.filter((each) => !drawn.has(each))).toEqual([]);
    }
  });
});
