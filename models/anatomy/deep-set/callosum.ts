import { landmarks } from '../landmarks';
import { closedCatmullRom, insidePolygon } from '../deep/closed-curve';
import { largestComponent } from '../volume/components';
import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import {
  type Field,
  type Grid,
  type Mask,
  forEachVoxel,
  sampleAt,
  voxelCount,
} from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { closed, opened } from '../volume/morphology';
import { MIDLINE_X } from '../tissue/partition';

/** White matter is brighter than this after a slight blur. */
const WHITE = 88;
/** The drawn outline may be left by this much where the scan is white, mm. */
const TOLERANCE = 0.7;
/** Beyond the midline the outline thins; the model is rounded off from `ROUNDS` and ends before `ENDS`, mm from the midline. */
const ROUNDS = 8.5;
const ENDS = 13.5;
/** Thinning at `ENDS`, mm: more than half the thickness of the splenium, so that the edge closes. */
const THINNING = 8;
/** How far the body climbs at `ENDS`, mm. */
const LIFT = 4;

/** 0 near the midline, 1 at `ENDS`, along a quarter of an ellipse. */
function roundedOff(lateral: number): number {
  const part = clamp((lateral - ROUNDS) / (ENDS - ROUNDS), 0, 1);
  return 1 - Math.sqrt(1 - part * part);
}

/** Signed distance (mm, positive inside) to the outline drawn on the midsagittal slice, as a lattice in y and z, two voxels thick. */
function outline(grid: Grid): { plane: Grid; distance: Field } {
  const plane: Grid = {
    dims: [grid.dims[1], grid.dims[2], 2],
    spacing: grid.spacing,
    origin: [grid.origin[1], grid.origin[2], 0],
  };
  const curve = closedCatmullRom(landmarks.structures.corpus_callosum!.contours['0']!);
  const inside = new Uint8Array(voxelCount(plane));
  forEachVoxel(plane, (index, y, z) => {
    if (insidePolygon(curve, y, z)) inside[index] = 1;
  });
  return { plane, distance: signedDistance(plane, inside) };
}

/** White matter inside the midsagittal outline, carried sideways: it climbs along the roof of the ventricles and thins out. */
export function callosum(grid: Grid, t1: Field): Mask {
  const { plane, distance } = outline(grid);
  const soft = gaussian(grid, t1, 0.3);
  const mask = new Uint8Array(t1.length);
  forEachVoxel(grid, (index, x, y, z) => {
    const lateral = Math.abs(x - MIDLINE_X);
    if (lateral >= ENDS || soft[index]! < WHITE) return;
    const part = lateral / ENDS;
    const lift = LIFT * part ** 2 * clamp((26 - Math.abs(y + 4)) / 14, 0, 1);
    const at = sampleAt(plane, distance, y, z - lift, 0);
    const shrink = 0.9 * part ** 2 + THINNING * roundedOff(lateral);
    if (at > shrink - TOLERANCE) mask[index] = 1;
  });
  const whole = largestComponent(grid, opened(grid, mask, 2 * grid.spacing));
  return closed(grid, whole, 2 * grid.spacing);
}
