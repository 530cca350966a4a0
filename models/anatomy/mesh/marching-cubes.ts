import { edgeTable, triTable } from 'three/addons/objects/MarchingCubes.js';
import type { Grid } from '../volume/grid';
import type { Mesh } from './mesh';

/** The twelve edges of a cell as [lower corner offset x, y, z, axis]. Order of three's tables. */
const EDGES = [
  [0, 0, 0, 0],
  [1, 0, 0, 1],
  [0, 1, 0, 0],
  [0, 0, 0, 1],
  [0, 0, 1, 0],
  [1, 0, 1, 1],
  [0, 1, 1, 0],
  [0, 0, 1, 1],
  [0, 0, 0, 2],
  [1, 0, 0, 2],
  [1, 1, 0, 2],
  [0, 1, 0, 2],
] as const;

/**
 * The surface where `field` passes `level` (inside: above it), in mm. Vertices are shared: one per crossed lattice edge, so the
 * surface is closed and manifold wherever it does not leave the lattice. Inside corners that meet only across a
 * diagonal are kept apart.
 */
export function marchingCubes(grid: Grid, field: Float32Array, level: number): Mesh {
  const [nx, ny, nz] = grid.dims;
  const plane = nx * ny;
  const corners = [0, 1, 1 + nx, nx, plane, plane + 1, plane + 1 + nx, plane + nx];
  const steps = [1, nx, plane];
  // vertex numbers of the crossed edges that start in the current and in the next plane of voxels
  const known = [new Int32Array(plane * 3).fill(-1), new Int32Array(plane * 3).fill(-1)];
  const positions: number[] = [];
  const triangles: number[] = [];

  const vertexOn = (i: number, j: number, k: number, edge: number): number => {
    const [ex, ey, ez, axis] = EDGES[edge]!;
    const x = i + ex;
    const y = j + ey;
    const z = k + ez;
    const slot = known[z & 1]!;
    const key = (x + nx * y) * 3 + axis;
    const found = slot[key]!;
    if (found >= 0) return found;
    const at = x + nx * y + plane * z;
    const from = field[at]!;
    // keep vertices off lattice points, where several would coincide
    const t = Math.min(Math.max((level - from) / (field[at + steps[axis]!]! - from), 0.01), 0.99);
    positions.push(
      grid.origin[0] + grid.spacing * (x + (axis === 0 ? t : 0)),
      grid.origin[1] + grid.spacing * (y + (axis === 1 ? t : 0)),
      grid.origin[2] + grid.spacing * (z + (axis === 2 ? t : 0)),
    );
    return (slot[key] = positions.length / 3 - 1);
  };

  for (let k = 0; k < nz - 1; k++) {
    known[(k + 1) & 1]!.fill(-1);
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const base = i + nx * j + plane * k;
        let code = 0;
        for (let corner = 0; corner < 8; corner++)
          if (field[base + corners[corner]!]! > level) code |= 1 << corner;
        if (!edgeTable[code]) continue;
        for (let at = code * 16; triTable[at] !== -1; at += 3) {
          const a = vertexOn(i, j, k, triTable[at]!);
          const b = vertexOn(i, j, k, triTable[at + 1]!);
          const c = vertexOn(i, j, k, triTable[at + 2]!);
          triangles.push(a, c, b);
        }
      }
    }
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}
