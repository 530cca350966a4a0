import type { Field, Grid, Mask } from './grid';

const FAR = 1e12;

/** Lower envelope of parabolas (Felzenszwalb and Huttenlocher 2012, Theory of Computing 8:415): squared distances along one line. */
function envelope(
  line: Float64Array,
  count: number,
  out: Float64Array,
  vertex: Int32Array,
  bound: Float64Array,
): void {
  let top = 0;
  vertex[0] = 0;
  bound[0] = -Infinity;
  bound[1] = Infinity;
  for (let q = 1; q < count; q++) {
    let meet: number;
    do {
      const v = vertex[top]!;
      meet = (line[q]! + q * q - (line[v]! + v * v)) / (2 * (q - v));
    } while (meet <= bound[top]! && --top >= 0);
    top++;
    vertex[top] = q;
    bound[top] = meet;
    bound[top + 1] = Infinity;
  }
  for (let q = 0, at = 0; q < count; q++) {
    while (bound[at + 1]! < q) at++;
    const v = vertex[at]!;
    out[q] = (q - v) ** 2 + line[v]!;
  }
}

/** Exact Euclidean distance in mm from every voxel to the nearest set voxel (0 on set voxels). */
export function distanceTo(grid: Grid, mask: Mask): Field {
  const [nx, ny, nz] = grid.dims;
  const plane = nx * ny;
  const squared = new Float32Array(mask.length);
  for (let i = 0; i < mask.length; i++) squared[i] = mask[i] ? 0 : FAR;
  const longest = Math.max(nx, ny, nz);
  const line = new Float64Array(longest);
  const out = new Float64Array(longest);
  const vertex = new Int32Array(longest + 1);
  const bound = new Float64Array(longest + 2);
  const run = (start: number, count: number, stride: number) => {
    let any = false;
    for (let i = 0; i < count; i++) {
      line[i] = squared[start + i * stride]!;
      if (line[i]! < FAR) any = true;
    }
    if (!any) return;
    envelope(line, count, out, vertex, bound);
    for (let i = 0; i < count; i++) squared[start + i * stride] = out[i]!;
  };
  for (let row = 0; row < ny * nz; row++) run(row * nx, nx, 1);
  for (let k = 0; k < nz; k++) for (let i = 0; i < nx; i++) run(k * plane + i, ny, nx);
  for (let i = 0; i < plane; i++) run(i, nz, plane);
  for (let i = 0; i < squared.length; i++) squared[i] = Math.sqrt(squared[i]!) * grid.spacing;
  return squared;
}

/** Signed distance in mm: positive inside the mask, negative outside, half a voxel either side of the border. */
export function signedDistance(grid: Grid, mask: Mask): Field {
  const outside = distanceTo(grid, mask);
  const inside = distanceTo(
    grid,
    mask.map((value) => 1 - value),
  );
  const half = grid.spacing / 2;
  for (let i = 0; i < mask.length; i++)
    inside[i] = mask[i] ? inside[i]! - half : half - outside[i]!;
  return inside;
}
