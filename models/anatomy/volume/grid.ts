/** A point or direction in MNI space, millimetres: x right, y anterior, z superior. */
export type Vec3 = readonly [number, number, number];

/** A regular axis-aligned lattice. Voxel (i,j,k) is centred at `origin + spacing * (i,j,k)`; x runs fastest in memory. */
export interface Grid {
  readonly dims: Vec3;
  /** Edge of a voxel, mm. */
  readonly spacing: number;
  /** Centre of voxel (0,0,0), MNI mm. */
  readonly origin: Vec3;
}

export type Mask = Uint8Array;
export type Field = Float32Array;

export const voxelCount = ({ dims }: Grid): number => dims[0] * dims[1] * dims[2];

/** Calls `visit(index, x, y, z)` for every voxel, coordinates in mm. */
export function forEachVoxel(
  grid: Grid,
  visit: (index: number, x: number, y: number, z: number) => void,
): void {
  const [nx, ny, nz] = grid.dims;
  const [ox, oy, oz] = grid.origin;
  let index = 0;
  for (let k = 0; k < nz; k++) {
    const z = oz + k * grid.spacing;
    for (let j = 0; j < ny; j++) {
      const y = oy + j * grid.spacing;
      for (let i = 0; i < nx; i++) visit(index++, ox + i * grid.spacing, y, z);
    }
  }
}

/** A mask of the voxels for which `test` holds. */
export function maskWhere(
  grid: Grid,
  test: (index: number, x: number, y: number, z: number) => boolean,
): Mask {
  const mask = new Uint8Array(voxelCount(grid));
  forEachVoxel(grid, (index, x, y, z) => {
    if (test(index, x, y, z)) mask[index] = 1;
  });
  return mask;
}

export function countSet(mask: Mask): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) count += mask[i]!;
  return count;
}

/** Nearest voxel of a point, or -1 outside the lattice. */
export function voxelAt(grid: Grid, point: Vec3): number {
  const [nx, ny, nz] = grid.dims;
  const i = Math.round((point[0] - grid.origin[0]) / grid.spacing);
  const j = Math.round((point[1] - grid.origin[1]) / grid.spacing);
  const k = Math.round((point[2] - grid.origin[2]) / grid.spacing);
  return i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz ? -1 : i + nx * (j + ny * k);
}

/** Trilinear sample of a field at a point in mm; clamped at the border. */
export function sampleAt(
  grid: Grid,
  field: ArrayLike<number>,
  x: number,
  y: number,
  z: number,
): number {
  const [nx, ny, nz] = grid.dims;
  const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1.000001);
  const u = clamp((x - grid.origin[0]) / grid.spacing, nx);
  const v = clamp((y - grid.origin[1]) / grid.spacing, ny);
  const w = clamp((z - grid.origin[2]) / grid.spacing, nz);
  const i = Math.floor(u);
  const j = Math.floor(v);
  const k = Math.floor(w);
  const fu = u - i;
  const fv = v - j;
  const fw = w - k;
  const base = i + nx * (j + ny * k);
  const row = (at: number) => field[at]! * (1 - fu) + field[at + 1]! * fu;
  const slab = (at: number) => row(at) * (1 - fv) + row(at + nx) * fv;
  return slab(base) * (1 - fw) + slab(base + nx * ny) * fw;
}
