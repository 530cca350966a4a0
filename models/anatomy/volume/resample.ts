import type { Grid, Vec3 } from './grid';

type Cells = Float32Array | Uint8Array;

function like<T extends Cells>(source: T, length: number): T {
  return (source instanceof Float32Array ? new Float32Array(length) : new Uint8Array(length)) as T;
}

/** The lattice that `cropped` fills: `size` voxels from voxel `start`, which may lie outside. */
export function subGrid(grid: Grid, start: Vec3, size: Vec3): Grid {
  const origin: Vec3 = [
    grid.origin[0] + start[0] * grid.spacing,
    grid.origin[1] + start[1] * grid.spacing,
    grid.origin[2] + start[2] * grid.spacing,
  ];
  return { dims: size, spacing: grid.spacing, origin };
}

/** Copies a box of voxels; what lies outside the source becomes 0. */
export function cropped<T extends Cells>(grid: Grid, data: T, start: Vec3, size: Vec3): T {
  const [nx, ny, nz] = grid.dims;
  const out = like(data, size[0] * size[1] * size[2]);
  const from = Math.max(0, start[0]);
  const to = Math.min(nx, start[0] + size[0]);
  for (let k = 0; k < size[2]; k++) {
    const z = k + start[2];
    if (z < 0 || z >= nz) continue;
    for (let j = 0; j < size[1]; j++) {
      const y = j + start[1];
      if (y < 0 || y >= ny || to <= from) continue;
      const row = nx * (y + ny * z);
      out.set(data.subarray(row + from, row + to), from - start[0] + size[0] * (j + size[1] * k));
    }
  }
  return out;
}

/** Smallest box around the set voxels, widened by `margin` voxels (it may reach outside the lattice). */
export function boundingBox(
  grid: Grid,
  mask: Uint8Array,
  margin: number,
): { start: Vec3; size: Vec3 } {
  const [nx, ny, nz] = grid.dims;
  const low = [nx, ny, nz];
  const high = [-1, -1, -1];
  for (let k = 0, index = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++, index++) {
        if (!mask[index]) continue;
        if (i < low[0]!) low[0] = i;
        if (i > high[0]!) high[0] = i;
        if (j < low[1]!) low[1] = j;
        if (j > high[1]!) high[1] = j;
        if (k < low[2]!) low[2] = k;
        if (k > high[2]!) high[2] = k;
      }
    }
  }
  if (high[0]! < 0) throw new Error('boundingBox: the mask is empty');
  const start: Vec3 = [low[0]! - margin, low[1]! - margin, low[2]! - margin];
  const size: Vec3 = [
    high[0]! - low[0]! + 1 + 2 * margin,
    high[1]! - low[1]! + 1 + 2 * margin,
    high[2]! - low[2]! + 1 + 2 * margin,
  ];
  return { start, size };
}

/** Mean over blocks of 2 x 2 x 2 voxels; a last odd plane is dropped. */
export function halved(grid: Grid, data: Cells): { grid: Grid; data: Float32Array } {
  const [nx, ny, nz] = grid.dims;
  const dims: Vec3 = [nx >> 1, ny >> 1, nz >> 1];
  const out = new Float32Array(dims[0] * dims[1] * dims[2]);
  const shift = grid.spacing / 2;
  let index = 0;
  for (let k = 0; k < dims[2]; k++) {
    for (let j = 0; j < dims[1]; j++) {
      for (let i = 0; i < dims[0]; i++) {
        let sum = 0;
        for (let corner = 0; corner < 8; corner++) {
          const x = 2 * i + (corner & 1);
          const y = 2 * j + ((corner >> 1) & 1);
          sum += data[x + nx * (y + ny * (2 * k + (corner >> 2)))]!;
        }
        out[index++] = sum / 8;
      }
    }
  }
  const origin: Vec3 = [grid.origin[0] + shift, grid.origin[1] + shift, grid.origin[2] + shift];
  return { grid: { dims, spacing: grid.spacing * 2, origin }, data: out };
}

/** Repeats each voxel of a halved lattice, back onto the lattice it came from. */
export function doubled(coarse: Grid, data: Uint8Array, fine: Grid): Uint8Array {
  const [nx, ny, nz] = fine.dims;
  const [cx, cy, cz] = coarse.dims;
  const out = new Uint8Array(nx * ny * nz);
  for (let k = 0, index = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++, index++) {
        const x = i >> 1;
        const y = j >> 1;
        const z = k >> 1;
        if (x < cx && y < cy && z < cz) out[index] = data[x + cx * (y + cy * z)]!;
      }
    }
  }
  return out;
}
