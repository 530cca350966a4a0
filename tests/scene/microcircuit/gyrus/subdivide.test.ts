import { describe, expect, it } from 'vitest';
import { subdivide, type PlainSurface } from '../../../../src/scene/microcircuit/gyrus/subdivide';

/** An octahedron whose points carry their height as a fourth number. */
const octahedron: PlainSurface = {
  size: 4,
  points: Float32Array.from(
    [
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ].flatMap(([x, y, z]) => [x!, y!, z!, y!]),
  ),
  corners: Uint32Array.from([
    ...[0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4],
    ...[2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5],
  ]),
};

function radii({ points, size }: PlainSurface): number[] {
  return Array.from({ length: points.length / size }, (_, p) =>
    Math.hypot(points[p * size]!, points[p * size + 1]!, points[p * size + 2]!),
  );
}

describe('subdivide', () => {
  it('makes four triangles of one and one point of an edge', () => {
    const finer = subdivide(octahedron);
    expect(finer.corners.length).toBe(4 * octahedron.corners.length);
    expect(finer.points.length / finer.size).toBe(6 + 12);
    expect(Math.max(...finer.corners)).toBe(17);
  });

  it('rounds what has corners, and what a point carries goes with its place', () => {
    const finer = subdivide(subdivide(subdivide(octahedron)));
    const all = radii(finer);
    // The plain octahedron's faces come as near as 0.58 of its corners.
    expect(Math.min(...all) / Math.max(...all)).toBeGreaterThan(0.8);
    for (let p = 0; p < all.length; p += 1)
      expect(finer.points[p * 4 + 3]).toBeCloseTo(finer.points[p * 4 + 1]!, 5);
  });

  it('keeps a flat sheet flat and its straight rims where they are', () => {
    const square: PlainSurface = {
      size: 3,
      points: Float32Array.from([0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 2, 0]),
      corners: Uint32Array.from([0, 1, 2, 0, 2, 3]),
    };
    const { points, corners } = subdivide(square);
    expect(corners.length).toBe(24);
    for (let p = 0; p < points.length; p += 3) {
      expect(points[p + 2]).toBe(0);
      for (const value of [points[p]!, points[p + 1]!]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(2);
      }
    }
    const middles = Array.from({ length: points.length / 3 }, (_, p) => [
      ...points.subarray(p * 3, p * 3 + 3),
    ]);
    expect(middles).toContainEqual([1, 0, 0]);
    expect(middles).toContainEqual([1, 1, 0]);
  });
});
