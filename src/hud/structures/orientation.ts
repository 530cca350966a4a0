import type { StandardView } from '../../store/state';

export type Side = Exclude<StandardView, 'standing'>;

/** Ends of the body's axes in scene axes: x right, y superior, z posterior. */
const ENDS: readonly (readonly [Side, readonly [number, number, number]])[] = [
  ['left', [-1, 0, 0]],
  ['right', [1, 0, 0]],
  ['anterior', [0, 0, -1]],
  ['posterior', [0, 0, 1]],
  ['superior', [0, 1, 0]],
  ['inferior', [0, -1, 0]],
];

/** Where the end of an axis lies on the screen. */
export interface AxisEnd {
  readonly side: Side;
  /** Screen right and down, -1 to 1. */
  readonly x: number;
  readonly y: number;
  /** Towards the eye, -1 to 1. */
  readonly near: number;
}

/** The ends of the body's axes as a camera sees them that looks from an azimuth and an elevation, radians. */
export function axisEnds(azimuth: number, elevation: number): readonly AxisEnd[] {
  const [sinA, cosA] = [Math.sin(azimuth), Math.cos(azimuth)];
  const [sinE, cosE] = [Math.sin(elevation), Math.cos(elevation)];
  return ENDS.map(([side, [x, y, z]]) => ({
    side,
    x: z * sinA - x * cosA,
    y: -(y * cosE + (x * sinA + z * cosA) * sinE),
    near: y * sinE - (x * sinA + z * cosA) * cosE,
  }));
}

/** The side that the eye is on. */
export function nearestSide(azimuth: number, elevation: number): Side {
  return axisEnds(azimuth, elevation).reduce((best, end) => (end.near > best.near ? end : best))
    .side;
}
