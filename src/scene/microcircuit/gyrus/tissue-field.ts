import { halfOf } from '../../../math/half-float';
import { PIA } from '../column';
import { BALL } from './ball';
import { nearestPoints, type Axes } from './nearest-points';

/**
 * Its places lie closest about the pia above the column, where it is seen from nearest: BEND * sinh(n / PLACES) from there, um; 0.2 mm apart there, and
 * a twelfth of their distance from it further off.
 */
export const BEND = 3000;
export const PLACES = 14;
/** Deeper than so many times its thickness, or as far outside, nothing of cortex is: how much more need not be known. */
const MOST = 1.3;
/** Up to this near, and less and less until twice as far, the plane of the nearest point says how deep a place is, um: the points are half as far apart. */
const PLANE = 500;
/** How often what the nearest points carry is smoothed: it jumps where another point is nearest. */
const SMOOTHED = 2;

/** Thickness of cortex on crowns and in the floors of sulci, um. */
export interface CortexThickness {
  readonly crown: number;
  readonly fundus: number;
}

/** Points of the gyrus (gyrus-geometry.ts): three, three and two numbers to each. */
export interface GyrusPoints {
  readonly position: ArrayLike<number>;
  readonly normal: ArrayLike<number>;
  /** Openness, territory. */
  readonly carried: ArrayLike<number>;
}

/** What the gyrus is made of, on a grid through it: any cut can be painted from it. */
export interface TissueField {
  readonly axes: Axes;
  /** Number of the place along each axis where the pia above the column is. */
  readonly middle: number;
  /**
   * Two half floats to a place, x first: how deep it lies under the pia as a share of how thick cortex is there (0 the pia, 1 white matter, below 0
   * outside), and how far that cortex is of prefrontal territory.
   */
  readonly halves: Uint16Array<ArrayBuffer>;
}

/** Takes a third of a second: see field-worker.ts. */
export function tissueField(surface: GyrusPoints, cortex: CortexThickness): TissueField {
  const reach = Math.ceil(PLACES * Math.asinh(BALL / BEND));
  const level = placesAlong(reach, 0);
  const axes: Axes = [level, placesAlong(reach, PIA), level];
  const [wide, high, deep] = [axes[0].length, axes[1].length, axes[2].length];
  const nearest = nearestPoints(surface.position, axes);
  const carried = carriedAt(nearest, surface);
  for (let pass = 0; pass < SMOOTHED; pass += 1)
    for (const along of [1, wide, wide * high]) smooth(carried, along);
  const halves = new Uint16Array(nearest.length * 2);
  let at = 0;
  for (let k = 0; k < deep; k += 1)
    for (let j = 0; j < high; j += 1)
      for (let i = 0; i < wide; i += 1) {
        const thick = cortex.fundus + (cortex.crown - cortex.fundus) * carried[at * 2]!;
        const share =
          depthUnder(surface, nearest[at]!, axes[0][i]!, axes[1][j]!, axes[2][k]!) / thick;
        halves[at * 2] = halfOf(Math.max(-MOST, Math.min(MOST, share)));
        halves[at * 2 + 1] = halfOf(carried[at * 2 + 1]!);
        at += 1;
      }
  return { axes, middle: reach, halves };
}

/** So many places to either side of one. */
function placesAlong(reach: number, middle: number): Float64Array {
  return Float64Array.from(
    { length: 2 * reach + 1 },
    (_, n) => middle + BEND * Math.sinh((n - reach) / PLACES),
  );
}

/** How far a place lies behind the surface by its nearest point, um. */
function depthUnder(
  { position, normal }: GyrusPoints,
  point: number,
  x: number,
  y: number,
  z: number,
): number {
  const dx = position[point * 3]! - x;
  const dy = position[point * 3 + 1]! - y;
  const dz = position[point * 3 + 2]! - z;
  const behind =
    dx * normal[point * 3]! + dy * normal[point * 3 + 1]! + dz * normal[point * 3 + 2]!;
  // Near the surface a point's own plane is exact, and further off its distance is what changes smoothly from point to point.
  const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
  const far = Math.min(1, Math.max(0, (away - PLANE) / PLANE));
  return behind + (Math.sign(behind) * away - behind) * far;
}

/** Openness and territory of each place's nearest point. */
function carriedAt(nearest: Int32Array, { carried: marks }: GyrusPoints): Float32Array {
  const carried = new Float32Array(nearest.length * 2);
  for (let at = 0; at < nearest.length; at += 1) {
    carried[at * 2] = marks[nearest[at]! * 2]!;
    carried[at * 2 + 1] = marks[nearest[at]! * 2 + 1]!;
  }
  return carried;
}

/** Takes to each place the mean of itself, twice, and its neighbours along an axis, in place. */
function smooth(carried: Float32Array, along: number): void {
  const step = along * 2;
  for (let at = step; at + step < carried.length; at += 1)
    carried[at] = (carried[at - step]! + 2 * carried[at]! + carried[at + step]!) / 4;
}
