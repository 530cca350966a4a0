import { describe, expect, it } from 'vitest';
import { adjacency, smoothed } from '../../models/anatomy/mesh/adjacency';
import { meanCurvature } from '../../models/anatomy/mesh/curvature';
import { marchingCubes } from '../../models/anatomy/mesh/marching-cubes';
import { areaCm2, bounds, enclosedVolumeMl } from '../../models/anatomy/mesh/mesh';
import { vertexNormals } from '../../models/anatomy/mesh/normals';
import { occluderOf, openness } from '../../models/anatomy/mesh/occlusion';
import { simplified } from '../../models/anatomy/mesh/simplify';
import { topology } from '../../models/anatomy/mesh/topology';
import { lowPassCoefficients, windowedSinc } from '../../models/anatomy/mesh/windowed-sinc';
import { randomStream } from '../../models/anatomy/pathways/random';
import { ball, cube, sampled } from './synthetic';

const grid = cube(49, 0.5);
const sphere = marchingCubes(grid, sampled(grid, ball(10)), 0);
const VOLUME = (4 / 3) * Math.PI;
const AREA = 4 * Math.PI;

describe('marching cubes', () => {
  it('gives a sphere its volume, area and place', () => {
    expect(Math.abs(enclosedVolumeMl(sphere) / VOLUME - 1)).toBeLessThan(0.003);
    expect(Math.abs(areaCm2(sphere) / AREA - 1)).toBeLessThan(0.003);
    expect(bounds(sphere)[1][2]).toBeCloseTo(10, 1);
    expect(topology(sphere)).toMatchObject({
      genus: 0,
      components: 1,
      boundaryEdges: 0,
      nonManifoldEdges: 0,
      nonManifoldVertices: 0,
    });
  });

  it('stays closed on noise', () => {
    const small = cube(18);
    const random = randomStream(3);
    const noise = sampled(small, (x, y, z) =>
      Math.max(Math.abs(x), Math.abs(y), Math.abs(z)) > 7 ? 0 : random(),
    );
    expect(topology(marchingCubes(small, noise, 0.5))).toMatchObject({
      boundaryEdges: 0,
      nonManifoldEdges: 0,
    });
  });
});

describe('windowed sinc', () => {
  it('passes the constant part', () => {
    expect(lowPassCoefficients(20, 0.1).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
      1,
      12,
    );
  });

  it('takes noise away and keeps the volume', () => {
    const random = randomStream(5);
    const rough = {
      ...sphere,
      positions: sphere.positions.map((value) => value + (random() - 0.5) * 0.3),
    };
    const smooth = windowedSinc(rough, 20, 0.1);
    expect(areaCm2(smooth)).toBeLessThan(areaCm2(rough) * 0.97);
    expect(Math.abs(enclosedVolumeMl(smooth) / VOLUME - 1)).toBeLessThan(0.005);
  });
});

describe('simplification', () => {
  it('reaches the target, closed and manifold', async () => {
    const { mesh, source } = await simplified(sphere, vertexNormals(sphere), 1500);
    expect(mesh.triangles.length / 3).toBeLessThanOrEqual(1510);
    expect(topology(mesh)).toMatchObject({
      genus: 0,
      boundaryEdges: 0,
      nonManifoldEdges: 0,
      nonManifoldVertices: 0,
    });
    expect(Math.abs(enclosedVolumeMl(mesh) / VOLUME - 1)).toBeLessThan(0.01);
    expect(source).toHaveLength(mesh.positions.length / 3);
  });
});

describe('attributes', () => {
  it('a sphere has mean curvature 1/r and outward normals', () => {
    const round = windowedSinc(sphere, 20, 0.1);
    const normals = vertexNormals(round);
    const curvature = meanCurvature(round, normals);
    const mean = curvature.reduce((sum, value) => sum + value, 0) / curvature.length;
    // neighbour averaging is not weighted by area: right to about a tenth, which is enough for shading
    expect(Math.abs(mean / 0.1 - 1)).toBeLessThan(0.13);
    const outward =
      round.positions.reduce((sum, value, i) => sum + value * normals[i]!, 0) /
      (round.positions.length / 3);
    expect(outward).toBeGreaterThan(9.8);
  });

  it('a lone sphere is open; inside a bigger one it is closed', () => {
    const coarse = cube(15, 2);
    const lone = marchingCubes(coarse, sampled(coarse, ball(8)), 0);
    const normals = vertexNormals(lone);
    const cover = marchingCubes(coarse, sampled(coarse, ball(12)), 0);
    const mean = (values: Float32Array) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(openness(lone, normals, [{ bvh: occluderOf(lone), weight: 1 }]))).toBeGreaterThan(
      0.98,
    );
    expect(mean(openness(lone, normals, [{ bvh: occluderOf(cover), weight: 1 }]))).toBeLessThan(
      0.35,
    );
  });

  it('averaging leaves a constant alone', () => {
    const values = new Float32Array(sphere.positions.length / 3).fill(0.7);
    expect(smoothed(adjacency(sphere), values, 1, 5)[11]).toBeCloseTo(0.7, 6);
  });
});
