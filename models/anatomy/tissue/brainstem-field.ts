import { signedDistance } from '../volume/distance-transform';
import { largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid, forEachVoxel, maskWhere } from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { opened } from '../volume/morphology';
import { cropped, subGrid } from '../volume/resample';
import { insideBrainstem } from './brainstem-shape';
import type { Brain } from './hemisphere-field';
import { PART } from './partition';

/** Box around the brainstem, MNI mm; it reaches below the scan, which ends in the medulla. */
const LOW = [-26, -64, -84] as const;
const HIGH = [26, 4, 8] as const;
/** The stem rises this far into the diencephalon, so that no gap shows between the two, mm. */
const OVERLAP = 4;
const OVERLAP_WIDTH = 9.5;
/** From `DOME_TOP` down the last trusted cross-section is rounded off to a closed end at `DOME_TOP - DOME_LENGTH`, mm. */
const TRUSTED_Z = -63;
const DOME_TOP = -60;
const DOME_LENGTH = 9;
const BRAIN = 35;

/** Signed distance (mm, positive inside) of the brainstem; its 0 surface ends below in a soft dome. */
export function brainstemField(brain: Brain): { grid: Grid; field: Field } {
  const { spacing, origin } = brain.grid;
  const start = [0, 1, 2].map((axis) => Math.round((LOW[axis]! - origin[axis]!) / spacing)) as [
    number,
    number,
    number,
  ];
  const size = [0, 1, 2].map((axis) => Math.round((HIGH[axis]! - LOW[axis]!) / spacing)) as [
    number,
    number,
    number,
  ];
  const grid = subGrid(brain.grid, start, size);
  const t1 = gaussian(grid, cropped(brain.grid, brain.t1, start, size), 0.4);
  const parts = cropped(brain.grid, brain.parts, start, size);
  const raw = maskWhere(grid, (index, x, y, z) => {
    if (t1[index]! < BRAIN || parts[index] === PART.cerebellum) return false;
    return (
      parts[index] === PART.brainstem ||
      (Math.abs(x) < OVERLAP_WIDTH && y > -31 && insideBrainstem(x, y, z, OVERLAP))
    );
  });
  const mask = largestComponent(grid, opened(grid, raw, 3));
  const stem = signedDistance(grid, extended(grid, mask));
  const dome = gaussian(grid, stem, 1);
  const widest = greatestBelow(grid, dome);
  forEachVoxel(grid, (index, _x, _y, z) => {
    if (z >= DOME_TOP) return;
    const s = clamp((DOME_TOP - z) / DOME_LENGTH, 0, 1);
    dome[index] = Math.min(
      dome[index]! - widest * (1 - Math.sqrt(1 - s * s)),
      (DOME_TOP - DOME_LENGTH - z) * -1,
    );
  });
  return { grid, field: dome };
}

/** Repeats the cross-section at `TRUSTED_Z` below it. */
function extended(grid: Grid, mask: Uint8Array): Uint8Array {
  const plane = grid.dims[0] * grid.dims[1];
  const from = Math.round((TRUSTED_Z - grid.origin[2]) / grid.spacing);
  const out = mask.slice();
  for (let k = 0; k < from; k++) out.copyWithin(k * plane, from * plane, (from + 1) * plane);
  return out;
}

/** Greatest distance inside the stem at the top of the dome, mm. */
function greatestBelow(grid: Grid, field: Field): number {
  const plane = grid.dims[0] * grid.dims[1];
  const k = Math.round((DOME_TOP - grid.origin[2]) / grid.spacing);
  return field
    .subarray(k * plane, (k + 1) * plane)
    .reduce((best, value) => Math.max(best, value), 0);
}
