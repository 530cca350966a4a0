import { MIDLINE_X } from '../tissue/partition';
import { type Field, type Grid, type Mask, type Vec3, maskWhere } from '../volume/grid';

interface Ellipsoid {
  /** On the right, mm from the midline of the scan. */
  readonly centre: Vec3;
  readonly semiAxes: Vec3;
}

/**
 * Placed on the two bumps that the scan shows behind the infundibulum (`mammillary_body` in landmarks.json lies 2 mm further
 * back). Together 9.8 mm wide with a cleft of 0.6 mm, as measured on MRI (mean width 9.9, cleft 0.7 mm).
 */
const MAMMILLARY: Ellipsoid = { centre: [2.6, -5.4, -13.5], semiAxes: [2.3, 2.3, 2.4] };

/** Spacing of its lattice and the half edge of the box around it, mm. */
const FINE = 0.2;
const MARGIN = 4;

/** Between the midline and the frontal horn, in front of the columns of the fornix (`septal_nuclei` in landmarks.json). */
const SEPTAL: Ellipsoid = { centre: [2, 6.4, -1.6], semiAxes: [1.75, 3.4, 5] };
/** Tissue begins here; the nuclei end where the ventricle or the fissure does. */
const TISSUE = 52;

function inside({ centre, semiAxes }: Ellipsoid, side: 'left' | 'right') {
  const sign = side === 'left' ? -1 : 1;
  return (x: number, y: number, z: number) =>
    (((x - MIDLINE_X) * sign - centre[0]) / semiAxes[0]) ** 2 +
      ((y - centre[1]) / semiAxes[1]) ** 2 +
      ((z - centre[2]) / semiAxes[2]) ** 2 <
    1;
}

/** A mammillary body as an ellipsoid, on a lattice of its own: the scan's is too coarse for something so small. */
export function mammillaryBody(side: 'left' | 'right'): { grid: Grid; mask: Mask } {
  const [x, y, z] = MAMMILLARY.centre;
  const middle = MIDLINE_X + (side === 'left' ? -x : x);
  const count = Math.round((2 * MARGIN) / FINE) + 1;
  const grid: Grid = {
    dims: [count, count, count],
    spacing: FINE,
    origin: [middle - MARGIN, y - MARGIN, z - MARGIN],
  };
  const within = inside(MAMMILLARY, side);
  return { grid, mask: maskWhere(grid, (_, ...point) => within(...point)) };
}

/** The septal nuclei of one side: an upright ellipsoid, cut back to the tissue that the scan shows. */
export function septalNuclei(grid: Grid, t1: Field, side: 'left' | 'right', taken: Mask): Mask {
  const within = inside(SEPTAL, side);
  return maskWhere(
    grid,
    (index, x, y, z) => t1[index]! > TISSUE && !taken[index] && within(x, y, z),
  );
}
