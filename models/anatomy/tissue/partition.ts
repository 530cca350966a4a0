import { components, largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid, type Mask, forEachVoxel, maskWhere } from '../volume/grid';
import { interpolate } from '../volume/interpolate';
import { dilated, eroded } from '../volume/morphology';
import { watershed } from '../volume/watershed';
import { insideBrainstem } from './brainstem-shape';
import { tentoriumHeight } from './tentorium';

/** Labels of the partition of the brain at 1 mm. */
export const PART = { none: 0, left: 1, right: 2, cerebellum: 3, brainstem: 4 } as const;

/** Intensity above which a 1 mm voxel is brain. */
const BRAIN = 35;
/** The scan's own midline, mm. */
export const MIDLINE_X = 0.3;
/** Half-width of the belt around the tentorium that the watershed may decide, mm. */
const TENTORIUM_BELT = 2.5;

const inEllipsoid = (dx: number, dy: number, dz: number) => dx * dx + dy * dy + dz * dz < 1;

/** Where the tentorium table decides between cortex and cerebellum. */
const underTable = (x: number, y: number, z: number) =>
  Math.abs(x) < 46 && y > -54 && y < 4 && z > -80 && z < 6;

/** Voxels that are certainly cerebrum (1) or cerebellum (2), else 0. */
function certainly(x: number, y: number, z: number): 0 | 1 | 2 {
  const lateral = Math.abs(x);
  if (underTable(x, y, z)) {
    if (y >= -25) return z > -29 ? 1 : lateral < 26 && y < -12 && z < -60 ? 2 : 0;
    const height = tentoriumHeight(x, y);
    if (z > (y < -36 ? -2 : -8) || (z > height + TENTORIUM_BELT && lateral > 6)) return 1;
    return z < height - TENTORIUM_BELT ? 2 : 0;
  }
  const cerebrum =
    z > 12 ||
    (y > -5 && z > -50) ||
    (lateral > 45 && z > -22 && y > -70) ||
    (y < -80 && z > -2) ||
    (lateral > 20 && z > -5) ||
    (y < -94 && z > -16 && lateral < 40) ||
    (Math.abs(lateral - 45) < 12 && y > -45 && z > -30);
  if (cerebrum) return 1;
  const cerebellum =
    inEllipsoid((lateral - 22) / 24, (y + 66) / 20, (z + 40) / 12) ||
    inEllipsoid(x / 8, (y + 68) / 12, (z + 32) / 10);
  return cerebellum ? 2 : 0;
}

/** Around the corpus callosum the hemispheres are told apart by the midline alone. */
function inCallosalBox(x: number, y: number, z: number): boolean {
  if (Math.abs(x) >= 9 || y <= -52 || y >= 38 || z <= -22) return false;
  return z < interpolate(y, [-52, -45, -20, 0, 20, 33, 38], [16, 24, 33, 32, 26, 12, 9]);
}

/** The falx never bends this far: what reaches further across is a bridge, mm. */
const FALX_BEND = 3;
const strays = (side: number, x: number) =>
  (side === PART.left && x > MIDLINE_X + FALX_BEND) ||
  (side === PART.right && x < MIDLINE_X - FALX_BEND);

/** The same partition on the finer lattice, where the flat cuts at the brainstem are drawn anew without the steps of 1 mm. */
export function sharpened(fine: Grid, parts: Uint8Array): Uint8Array {
  const out = parts.slice();
  forEachVoxel(fine, (index, x, y, z) => {
    const part = parts[index]!;
    if (
      part === PART.none ||
      part === PART.cerebellum ||
      Math.abs(x) > 20 ||
      y < -50 ||
      y > 0 ||
      z > 6
    )
      return;
    if (insideBrainstem(x, y, z)) out[index] = PART.brainstem;
    else if (part === PART.brainstem && insideBrainstem(x, y, z - 1))
      out[index] = x < MIDLINE_X ? PART.left : PART.right;
  });
  return out;
}

/** Splits a 1 mm T1 into hemispheres, cerebellum and brainstem. */
export function partition(grid: Grid, t1: Field): Uint8Array {
  const brain = maskWhere(grid, (index) => t1[index]! > BRAIN);
  const drawn = maskWhere(grid, (index, x, y, z) => brain[index] === 1 && insideBrainstem(x, y, z));
  const core = dilated(grid, largestComponent(grid, eroded(grid, drawn, 1)), 2);
  const brainstem = drawn.map((value, index) => value & core[index]!);
  const rest = brain.map((value, index) => (value && !brainstem[index] ? 1 : 0));

  const bright = gaussian(grid, t1, 0.6);
  const markers = new Uint8Array(rest.length);
  forEachVoxel(grid, (index, x, y, z) => {
    markers[index] = certainly(x, y, z);
  });
  const upperLower = watershed(grid, bright, markers, rest);

  const cerebrum: Mask = upperLower.map((label) => (label === 1 ? 1 : 0));
  const sides = new Uint8Array(rest.length);
  forEachVoxel(grid, (index, x) => {
    sides[index] = x < -6 ? 1 : x > 7 ? 2 : 0;
  });
  const hemispheres = watershed(grid, bright, sides, cerebrum);

  const parts = new Uint8Array(rest.length);
  forEachVoxel(grid, (index, x, y, z) => {
    if (brainstem[index]) parts[index] = PART.brainstem;
    else if (upperLower[index] === 2) parts[index] = PART.cerebellum;
    else if (!cerebrum[index]) return;
    else if (inCallosalBox(x, y, z)) parts[index] = x < MIDLINE_X ? PART.left : PART.right;
    else if (!strays(hemispheres[index]!, x)) parts[index] = hemispheres[index]!;
  });
  return withoutIslands(grid, parts);
}

/** Drops every piece of a part that is not joined to the part's largest piece. */
function withoutIslands(grid: Grid, parts: Uint8Array): Uint8Array {
  const out = new Uint8Array(parts.length);
  for (const part of [PART.left, PART.right, PART.cerebellum, PART.brainstem]) {
    const { labels, sizes } = components(
      grid,
      parts.map((value) => (value === part ? 1 : 0)),
    );
    const largest = sizes.indexOf(Math.max(...sizes));
    for (let i = 0; i < out.length; i++) if (labels[i] === largest) out[i] = part;
  }
  return out;
}
