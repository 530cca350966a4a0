import { type Field, type Grid, forEachVoxel, voxelCount } from '../../models/anatomy/volume/grid';

export const cube = (size: number, spacing = 1): Grid => {
  const start = (-(size - 1) / 2) * spacing;
  return { dims: [size, size, size], spacing, origin: [start, start, start] };
};

/** A field sampled from a function of position in mm. */
export function sampled(grid: Grid, value: (x: number, y: number, z: number) => number): Field {
  const field = new Float32Array(voxelCount(grid));
  forEachVoxel(grid, (index, x, y, z) => {
    field[index] = value(x, y, z);
  });
  return field;
}

/** Signed distance to a ball, positive inside. */
export const ball = (radius: number) => (x: number, y: number, z: number) =>
  radius - Math.hypot(x, y, z);

/** Signed distance to a torus around the z axis, positive inside. */
export const torus = (ring: number, tube: number) => (x: number, y: number, z: number) =>
  tube - Math.hypot(Math.hypot(x, y) - ring, z);
