import { filledHoles, largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid, type Mask, forEachVoxel, maskWhere, voxelAt } from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { around, closed, dilated, trimmed } from '../volume/morphology';
import { boundingBox, cropped, subGrid } from '../volume/resample';
import { MIDLINE_X, PART } from './partition';
import { type SulcalTuning, sulcalGrooves } from './sulcal-skeleton';

/** Level of the pial surface in the field made here (grey matter is at least `GREY_FLOOR`). */
export const PIAL_LEVEL = 55;
const GREY_FLOOR = 62;
const WHITE_LEVEL = 98;
const SOLID = 112;
/** What is thinner than twice this is a vessel, a nerve or a crumb, mm. */
const CRUMB = 2.4;
/** What is left of it, mm. */
const CRUMB_STUMP = 0.5;
/** The callosum stays visible on the medial face: what lies closer to the midline than this is never filled, mm. */
const MEDIAL_SKIN = 2.6;

const CORTEX_TUNING: SulcalTuning = {
  blur: 0.5,
  begins: 0.3,
  opens: 0.75,
  depth: 1.6,
  least: 400,
};

/** The inputs on the 0.5 mm lattice: T1, partition and lateral ventricles. */
export interface Brain {
  readonly grid: Grid;
  readonly t1: Field;
  readonly parts: Uint8Array;
  readonly ventricles: Mask;
  /** Deep structures that lie inside the hemispheres and must stay there, with a little tissue around them. */
  readonly embedded: Mask;
}

/** Tissue of one part, a millimetre wider than its label where nothing else claims the place. */
export function tissueOfPart(brain: Brain, part: number): Mask {
  const label = brain.parts.map((value) => (value === part ? 1 : 0));
  const { start, size } = boundingBox(brain.grid, label, 4);
  const grid = subGrid(brain.grid, start, size);
  const wider = dilated(grid, cropped(brain.grid, label, start, size), 1);
  forEachVoxel(grid, (index, x, y, z) => {
    const at = wider[index] ? voxelAt(brain.grid, [x, y, z]) : -1;
    if (at < 0) return;
    const owner = brain.parts[at]!;
    if (brain.t1[at]! > 0 && (owner === part || owner === PART.none)) label[at] = 1;
  });
  for (let i = 0; i < label.length; i++) if (brain.t1[i]! <= 0) label[i] = 0;
  return label;
}

/** Ellipsoid over basal ganglia and thalamus, treated as solid. */
const inCore = (x: number, y: number, z: number) =>
  ((Math.abs(x) - 18) / 16.5) ** 2 + ((y + 4) / 34) ** 2 + ((z - 4) / 18) ** 2 < 1 &&
  Math.abs(x) > MEDIAL_SKIN;

/** Around the septum and the third ventricle; `margin` wider, mm. */
const inSeptalBox = (x: number, y: number, z: number, margin: number) =>
  Math.abs(x) < 14 + margin &&
  y > -40 - margin &&
  y < 32 + margin &&
  z > -4 - margin &&
  z < 28 + margin;

/** A field on a crop around one hemisphere whose `PIAL_LEVEL` surface is the cortex with its sulci open. */
export function hemisphereField(
  brain: Brain,
  side: 'left' | 'right',
  tuning = CORTEX_TUNING,
): { grid: Grid; field: Field } {
  const part = PART[side];
  const whole = tissueOfPart(brain, part);
  const { start, size } = boundingBox(brain.grid, whole, 6);
  const grid = subGrid(brain.grid, start, size);
  const mask = cropped(brain.grid, whole, start, size);
  const t1 = cropped(brain.grid, brain.t1, start, size);
  const parts = cropped(brain.grid, brain.parts, start, size);
  const fluid = cropped(brain.grid, brain.ventricles, start, size);
  const ventricles = around(grid, fluid, 2, (box, mask) => dilated(box, mask, 1.5));
  const embedded = cropped(brain.grid, brain.embedded, start, size);

  const onSide = (x: number) => (side === 'left' ? x < MIDLINE_X : x >= MIDLINE_X);
  forEachVoxel(grid, (index, x) => {
    if (!onSide(x) || Math.abs(x) <= MEDIAL_SKIN) ventricles[index] = 0;
  });
  const near = maskWhere(
    grid,
    (index, x, y, z) => (mask[index] || ventricles[index]) === 1 && inSeptalBox(x, y, z, 6),
  );
  const bridged = around(grid, near, 6, (box, inner) => closed(box, inner, 2.5));
  const tissue = new Float32Array(mask.length);
  const filled = new Uint8Array(mask.length);
  forEachVoxel(grid, (index, x, y, z) => {
    const septal = inSeptalBox(x, y, z, 0) && Math.abs(x) > MEDIAL_SKIN && onSide(x);
    const free = parts[index] === PART.none || parts[index] === part;
    if (mask[index]) tissue[index] = t1[index]!;
    else if (
      free &&
      (ventricles[index] || (septal && bridged[index]) || (embedded[index] && onSide(x)))
    ) {
      filled[index] = 1;
      tissue[index] = SOLID;
    }
  });
  const outline = filledHoles(
    grid,
    Uint8Array.from(tissue, (value) => (value > 0 ? 1 : 0)),
  );
  const solid = trimmed(grid, outline, CRUMB, CRUMB_STUMP);
  const smooth = gaussian(grid, tissue, 0.4);
  const white = new Uint8Array(mask.length);
  const deep = new Uint8Array(mask.length);
  forEachVoxel(grid, (index, x, y, z) => {
    if (solid[index] && (filled[index] || embedded[index] || inCore(x, y, z))) deep[index] = 1;
    if (deep[index] || smooth[index]! > WHITE_LEVEL) white[index] = 1;
  });
  const groove = sulcalGrooves(grid, largestComponent(grid, white), solid, tuning);
  for (let i = 0; i < tissue.length; i++) {
    if (deep[i]) tissue[i] = SOLID;
    else tissue[i] = solid[i] ? clamp(tissue[i]!, GREY_FLOOR, SOLID) * (1 - groove[i]!) : 0;
  }
  return { grid, field: gaussian(grid, tissue, 0.4) };
}
