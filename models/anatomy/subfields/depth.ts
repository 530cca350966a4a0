import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import {
  type Field,
  type Grid,
  type Mask,
  type Vec3,
  countSet,
  forEachVoxel,
  sampleAt,
  voxelCount,
} from '../volume/grid';
import { boundingBox, cropped, subGrid } from '../volume/resample';

/** Lattice on which sheets below a millimetre are drawn, mm. */
const FINE = 0.25;
/** As for the surface of the hippocampus itself (`segmentation_parameters` in landmarks.json), mm. */
const BLUR = 0.45;
/** Takes the steps of the lattice out of the depth, mm. */
const SMOOTH = 0.3;

/** Depth below the surface of the hippocampus (mm, negative outside) on a fine lattice of its own. */
export function depthInside(whole: Grid, mask: Mask): { grid: Grid; depth: Field } {
  const { start, size } = boundingBox(whole, mask, 5);
  const coarse = subGrid(whole, start, size);
  const soft = gaussian(coarse, cropped(whole, mask, start, size), BLUR);
  const level = soft.slice().sort()[soft.length - countSet(mask)]!;
  const ratio = whole.spacing / FINE;
  const dims = size.map((n) => (n - 1) * ratio + 1) as unknown as Vec3;
  const grid: Grid = { dims, spacing: FINE, origin: coarse.origin };
  const inside = new Uint8Array(voxelCount(grid));
  forEachVoxel(grid, (index, x, y, z) => {
    if (sampleAt(coarse, soft, x, y, z) > level) inside[index] = 1;
  });
  return { grid, depth: gaussian(grid, signedDistance(grid, inside), SMOOTH) };
}
