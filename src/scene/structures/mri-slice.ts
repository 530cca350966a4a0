import type { Mri } from '../../atlas/mri';
import type { Cut, CutAxis } from '../../contract/structures';

/** The scan in memory. */
export interface Scan {
  readonly head: Mri;
  /** One grey level a voxel, x fastest. */
  readonly voxels: Uint8Array;
}

/** One plane of the scan as a picture, with its place. */
export interface Slice {
  readonly width: number;
  readonly height: number;
  /** Grey level and belonging (0 or 255) of each pixel, in turn. */
  readonly pixels: Uint8Array;
  /** MNI mm of the middle of the first pixel, and the steps to the next one along a row and a column. */
  readonly origin: readonly [number, number, number];
  readonly across: readonly [number, number, number];
  readonly down: readonly [number, number, number];
}

/** Axis of the volume that a plane is stacked along, and those that run across and down its picture. */
const ORDER: Readonly<Record<CutAxis, readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2]>> = {
  sagittal: [0, 1, 2],
  coronal: [1, 0, 2],
  axial: [2, 0, 1],
};

/** Share of the level of grey matter below which the rim of the brain counts as fluid around it. */
const RIM = 0.45;

/** The grey level of the scan at a place, MNI mm; 0 outside. */
export function levelAt({ head, voxels }: Scan, place: readonly [number, number, number]): number {
  const { dims, voxel_to_mni: rows } = head;
  const [x, y, z] = [0, 1, 2].map((axis) =>
    Math.round((place[axis] ?? 0) - (rows[axis]?.[3] ?? 0)),
  ) as [number, number, number];
  const inside = [x, y, z].every((at, axis) => at >= 0 && at < (dims[axis] ?? 0));
  return inside ? (voxels[x + dims[0] * (y + dims[1] * z)] ?? 0) : 0;
}

/** The plane of a scan at a place, blended between the two layers of voxels that it lies between. */
export function sliceOf({ head, voxels }: Scan, { axis, mm }: Cut): Slice {
  const [along, u, v] = ORDER[axis];
  const { dims, voxel_to_mni: rows } = head;
  const steps = [1, dims[0], dims[0] * dims[1]] as const;
  const layer = Math.min(dims[along] - 1, Math.max(0, mm - rows[along][3]));
  const below = Math.floor(layer);
  const above = Math.min(dims[along] - 1, below + 1);
  const share = layer - below;
  const [width, height] = [dims[u], dims[v]];
  const pixels = new Uint8Array(width * height * 2);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = x * steps[u] + y * steps[v];
      const low = voxels[at + below * steps[along]] ?? 0;
      const high = voxels[at + above * steps[along]] ?? 0;
      pixels[(y * width + x) * 2] = Math.round(low + (high - low) * share);
    }
  markInside(pixels, width, height, head.levels.grey_matter * RIM);
  const place = (x: number, y: number): [number, number, number] => {
    const point: [number, number, number] = [0, 0, 0];
    point[along] = mm;
    point[u] = rows[u][3] + x;
    point[v] = rows[v][3] + y;
    return point;
  };
  const step = (axisOf: 0 | 1 | 2): [number, number, number] => {
    const by: [number, number, number] = [0, 0, 0];
    by[axisOf] = 1;
    return by;
  };
  return { width, height, pixels, origin: place(0, 0), across: step(u), down: step(v) };
}

/** What is dark and can be reached from the edge is outside; what is dark within is fluid and belongs. */
function markInside(pixels: Uint8Array, width: number, height: number, rim: number): void {
  const count = width * height;
  const outside = new Uint8Array(count);
  const stack: number[] = [];
  const visit = (at: number): void => {
    if (outside[at] === 1 || (pixels[at * 2] ?? 0) > rim) return;
    outside[at] = 1;
    stack.push(at);
  };
  for (let x = 0; x < width; x += 1) {
    visit(x);
    visit(count - 1 - x);
  }
  for (let y = 0; y < height; y += 1) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < count - width) visit(at + width);
  }
  for (let at = 0; at < count; at += 1) pixels[at * 2 + 1] = outside[at] === 1 ? 0 : 255;
}
