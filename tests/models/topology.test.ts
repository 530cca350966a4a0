import { describe, expect, it } from 'vitest';
import { marchingCubes } from '../../models/anatomy/mesh/marching-cubes';
import { topology } from '../../models/anatomy/mesh/topology';
import { randomStream } from '../../models/anatomy/pathways/random';
import { handleFree } from '../../models/anatomy/volume/handle-free';
import { cube, sampled, torus } from './synthetic';

describe('handle-free growth', () => {
  it('cuts a torus open with a thin sheet', () => {
    const grid = cube(41);
    const field = sampled(grid, torus(12, 4));
    expect(topology(marchingCubes(grid, field, 0)).genus).toBe(1);
    const mask = Uint8Array.from(field, (value) => (value > 0 ? 1 : 0));
    const seed = field.indexOf(field.reduce((best, value) => Math.max(best, value), -1));
    const open = handleFree(grid, mask, field, seed);
    const surface = marchingCubes(grid, Float32Array.from(open), 0.5);
    expect(topology(surface)).toMatchObject({
      genus: 0,
      components: 1,
      boundaryEdges: 0,
      nonManifoldEdges: 0,
    });
    const lost = mask.reduce((sum, value, index) => sum + value - open[index]!, 0);
    expect(lost).toBeLessThan(120);
  });

  it('always gives a ball, also out of noise', () => {
    for (const size of [8, 13, 20]) {
      const grid = cube(size);
      const random = randomStream(size);
      const field = Float32Array.from({ length: size ** 3 }, random);
      const seed = 1 + (size >> 1) * (1 + size + size * size);
      field[seed] = 2;
      const ball = handleFree(
        grid,
        Uint8Array.from(field, (value) => (value > 0.35 ? 1 : 0)),
        field,
        seed,
      );
      expect(topology(marchingCubes(grid, Float32Array.from(ball), 0.5))).toMatchObject({
        genus: 0,
        components: 1,
        nonManifoldVertices: 0,
      });
    }
  });
});
