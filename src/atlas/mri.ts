import * as v from 'valibot';
import { onDemandFileSchema } from './deep-set';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const row = v.tuple([v.number(), v.number(), v.number(), v.number()]);

/** What `mri.json` says about `mri.bin`, the scan that every surface was made from, at 1 mm; loaded only when a section is shown. */
export const mriSchema = v.object({
  version: v.literal(1),
  /** Must appear in all copies. */
  notice: v.string(),
  citation: v.string(),
  modifications: v.string(),
  file: onDemandFileSchema,
  /** Voxels along x, y, z; x runs fastest. */
  dims: v.tuple([whole, whole, whole]),
  /** Rows x, y, z: MNI mm of the centre of voxel (i, j, k) is the row times (i, j, k, 1). */
  voxel_to_mni: v.tuple([row, row, row]),
  /** zlib over one residual a voxel: see `decodedMri`. */
  coding: v.literal('zlib, mean of three edge predictions'),
  /** Of the voxels after decoding. */
  decoded_sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Grey levels of the decoded voxels: 0 is fluid or outside. */
  levels: v.object({ grey_matter: v.number(), white_matter: v.number(), highest: v.number() }),
  /** Mean difference to the unrounded 1 mm average of the scan inside the brain, grey levels. */
  mean_error: v.number(),
});

export type Mri = v.InferOutput<typeof mriSchema>;

/** Median of a, b and a + b - c: follows an edge in the plane of the three neighbours. */
function edge(a: number, b: number, c: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return c >= high ? low : c <= low ? high : a + b - c;
}

/**
 * What the coder expects at voxel `at` from those before it: the mean of the edge predictions in the three planes. Neighbours
 * across the border of the box are those of the row or slice before, which is dark there.
 */
export function expectedVoxel(voxels: Uint8Array, at: number, nx: number, slice: number): number {
  const a = at >= 1 ? voxels[at - 1]! : 0;
  const b = at >= nx ? voxels[at - nx]! : 0;
  const c = at >= slice ? voxels[at - slice]! : 0;
  const ab = at >= nx + 1 ? voxels[at - nx - 1]! : 0;
  const ac = at >= slice + 1 ? voxels[at - slice - 1]! : 0;
  const bc = at >= slice + nx ? voxels[at - slice - nx]! : 0;
  return Math.round((edge(a, b, ab) + edge(a, c, ac) + edge(b, c, bc)) / 3);
}

/** The voxels of the scan from the inflated file (what `DecompressionStream('deflate')` gives). */
export function decodedMri(residuals: Uint8Array, dims: Mri['dims']): Uint8Array {
  const [nx, ny, nz] = dims;
  if (residuals.length !== nx * ny * nz)
    throw new Error(`mri: ${residuals.length} voxels, expected ${nx * ny * nz}`);
  const voxels = new Uint8Array(residuals.length);
  for (let at = 0; at < voxels.length; at++)
    voxels[at] = residuals[at]! + expectedVoxel(voxels, at, nx, nx * ny);
  return voxels;
}
