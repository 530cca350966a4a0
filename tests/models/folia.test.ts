import { describe, expect, it } from 'vitest';
import { marchingCubes } from '../../models/anatomy/mesh/marching-cubes';
import { areaCm2, enclosedVolumeMl } from '../../models/anatomy/mesh/mesh';
import { subdivided } from '../../models/anatomy/mesh/subdivide';
import { topology } from '../../models/anatomy/mesh/topology';
import {
  COARSE_FOLIA,
  FINE_FOLIA,
  foliaDepth,
  foliaPhase,
} from '../../models/anatomy/tissue/folia';
import type { Vec3 } from '../../models/anatomy/volume/grid';
import { ball, cube, sampled } from './synthetic';

/** A stretch of the back of a round cerebellum, 40 mm from the axis, point and outward normal by degrees of elevation. */
function back(degrees: number, x = 20): { point: Vec3; normal: Vec3 } {
  const angle = (degrees * Math.PI) / 180;
  const normal: Vec3 = [0, -Math.cos(angle), Math.sin(angle)];
  return { point: [x, -46 + 40 * normal[1], -34 + 40 * normal[2]], normal };
}

const STEP = 0.02;
const depths = (style = FINE_FOLIA, under = 0, x = 20): number[] => {
  const all: number[] = [];
  for (let degrees = -40; degrees < 60; degrees += STEP) {
    const { point, normal } = back(degrees, x);
    all.push(foliaDepth(point, normal, under, style));
  }
  return all;
};

describe('drawn folia', () => {
  it.each([FINE_FOLIA, COARSE_FOLIA])(
    'stay shallow and change the volume by next to nothing',
    (style) => {
      const all = depths(style);
      expect(Math.max(...all)).toBeLessThan(1.7 * style.deepest);
      expect(Math.max(...all)).toBeGreaterThan(0.3 * style.deepest);
      expect(Math.abs(all.reduce((sum, mm) => sum + mm, 0) / all.length)).toBeLessThan(
        0.15 * style.deepest,
      );
    },
  );

  it('are rounded: no step, and no bank steeper than 65 degrees', () => {
    const all = depths();
    const way = 40 * ((STEP * Math.PI) / 180);
    const steepest = Math.max(...all.slice(1).map((mm, i) => Math.abs(mm - all[i]!) / way));
    expect(steepest).toBeLessThan(Math.tan((65 * Math.PI) / 180));
  });

  it('stand about two millimetres apart behind, and closer where the fan converges', () => {
    const fissures = (from: Vec3, to: Vec3) =>
      Math.abs(foliaPhase(...from, FINE_FOLIA.perTurn) - foliaPhase(...to, FINE_FOLIA.perTurn));
    const behind = 20 / fissures([0, -92, -41], [0, -92, -21]);
    expect(behind).toBeGreaterThan(1.5);
    expect(behind).toBeLessThan(3);
    expect(10 / fissures([45, -50, -46], [45, -50, -36])).toBeLessThan(behind);
  });

  it('leave the walls of deep fissures and the front at the stem alone', () => {
    expect(depths(FINE_FOLIA, 8).every((mm) => mm === 0)).toBe(true);
    expect(foliaDepth([5, -30, -30], [0, 1, 0], 0, FINE_FOLIA)).toBe(0);
  });
});

describe('subdivision', () => {
  it('keeps the surface and has four triangles for each', () => {
    const grid = cube(21);
    const mesh = marchingCubes(grid, sampled(grid, ball(6.3)), 0);
    const fine = subdivided(mesh);
    expect(fine.triangles).toHaveLength(4 * mesh.triangles.length);
    expect(topology(fine)).toEqual(topology(mesh));
    expect(areaCm2(fine)).toBeCloseTo(areaCm2(mesh), 5);
    expect(enclosedVolumeMl(fine)).toBeCloseTo(enclosedVolumeMl(mesh), 5);
  });
});
