import { relaxed } from '../pathways/spline';
import { MIDLINE_X } from '../tissue/partition';
import { components, filledHoles, largestComponent } from '../volume/components';
import { type Field, type Grid, type Mask, type Vec3, forEachVoxel } from '../volume/grid';
import { interpolate } from '../volume/interpolate';
import { closed, dilated, eroded, opened } from '../volume/morphology';
import { darkestWay } from './darkest-way';
import { besideHippocampus, drawnHorn, seenHorn } from './temporal-horn';
import { tube } from './tube';

/** Darker than this is fluid in the body of the ventricle. */
const FLUID = 45;
/** Nothing brighter than this is ever ventricle: the choroid plexus is darker, white matter is not. */
const TISSUE = 80;
/** Half of the septum pellucidum, which is thinner than the scan resolves, mm. */
const SEPTUM = 0.9;
/** Gaps that are bridged, among them the choroid plexus, mm. */
const BRIDGE = 1.5;
/** What is thinner than twice this is a hair, mm. */
const HAIR = 0.5;
/** A piece smaller than this is a speck, ml. */
const LEAST_PIECE_ML = 0.06;
/** Half the width of the way drawn into the temporal horn, mm: at the body of the ventricle and at the horn. */
const PASSAGE = [2.4, 1.3] as const;
/** It begins this deep inside the body, so that the two meet without a neck, mm. */
const CORE = 1.5;
/** Steps of smoothing of that way. */
const SMOOTHING = 400;
/** The middle of the way keeps this far from other structures, mm. */
const BERTH = 1.1;

/** Between the ventricles below the fornix lies the third. */
const inThirdVentricle = (lateral: number, y: number, z: number) =>
  lateral < 6 && z < interpolate(y, [-60, -40, -20, 2, 6], [40, 20, 12, 1, -20]);

/**
 * One lateral ventricle at 0.5 mm: the fluid of the 1 mm segmentation, sharpened, with the temporal horn. `taken` is what
 * other structures occupy. The way into the temporal horn is narrower than a voxel and is drawn along the darkest voxels.
 */
export function lateralVentricle(
  grid: Grid,
  t1: Field,
  coarse: Mask,
  side: 'left' | 'right',
  hippocampus: Mask,
  taken: Mask,
): Mask {
  const near = dilated(grid, coarse, 1.5);
  const beside = besideHippocampus(grid, side, hippocampus);
  const horn = seenHorn(beside, t1);
  const drawn = drawnHorn(grid, side, hippocampus, taken);
  const onSide = (x: number) => (side === 'left' ? x < MIDLINE_X - SEPTUM : x > MIDLINE_X + SEPTUM);
  const fluid = new Uint8Array(t1.length);
  const allowed = new Uint8Array(t1.length);
  forEachVoxel(grid, (index, x, y, z) => {
    if (!onSide(x) || inThirdVentricle(Math.abs(x), y, z) || taken[index]) return;
    if (t1[index]! < TISSUE) allowed[index] = 1;
    if (horn[index] || (near[index] && t1[index]! < FLUID)) fluid[index] = 1;
  });
  const bridged = closed(grid, fluid, BRIDGE).map((value, index) => value & allowed[index]!);
  // the drawn sheet joins what the scan shows in front with the atrium
  const smooth = opened(grid, bridged, HAIR).map((value, index) => value | drawn[index]!);
  return joined(grid, t1, filledHoles(grid, smooth), beside, taken);
}

function centreOf({ dims: [nx, ny], origin, spacing }: Grid, at: number): Vec3 {
  const [i, j, k] = [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
  return [origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing];
}

/** The pieces of a mask, without specks, joined to the largest by narrow ways that keep to `beside` and out of `taken`. */
function joined(grid: Grid, t1: Field, mask: Mask, beside: Mask, taken: Mask): Mask {
  const berth = dilated(grid, taken, BERTH);
  const open = beside.map((value, at) => (value && !berth[at] ? 1 : 0));
  const { labels, sizes } = components(grid, mask);
  const least = LEAST_PIECE_ML / (grid.spacing ** 3 / 1000);
  const pieces = sizes
    .map((size, label) => ({ size, label }))
    .filter(({ size, label }) => label > 0 && size >= least)
    .sort((a, b) => b.size - a.size);
  const only = (wanted: number): Mask =>
    Uint8Array.from(labels, (label) => (label === wanted ? 1 : 0));
  const whole = only(pieces[0]!.label);
  for (const { label } of pieces.slice(1)) {
    const piece = only(label);
    const core = eroded(grid, whole, CORE);
    const through = open.map((value, at) => value | whole[at]!);
    const way = darkestWay(grid, t1, piece, core, through).map((at) => centreOf(grid, at));
    if (way.length < 2) continue;
    const passage = tube(
      grid,
      relaxed(way, SMOOTHING),
      (part) => PASSAGE[0] + (PASSAGE[1] - PASSAGE[0]) * Math.sqrt(part),
    );
    for (let at = 0; at < whole.length; at++)
      if (piece[at] || (passage[at] && !taken[at])) whole[at] = 1;
  }
  return largestComponent(grid, whole);
}
