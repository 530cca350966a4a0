import type { Insets } from '../../store/view-metrics';
import { VIEW_SLOPE } from '../camera/apply-pose';
import { STANDING_VIEWS } from '../camera/views';

const { target, azimuth, elevation, radius, height: share } = STANDING_VIEWS.brain;
/** From the brain to the eye, scene axes, and the picture's right and up. */
const TO_EYE = [
  -Math.sin(azimuth) * Math.cos(elevation),
  Math.sin(elevation),
  -Math.cos(azimuth) * Math.cos(elevation),
] as const;
const RIGHT = [-Math.cos(azimuth), 0, Math.sin(azimuth)] as const;
const UP = [
  Math.sin(azimuth) * Math.sin(elevation),
  Math.cos(elevation),
  Math.cos(azimuth) * Math.sin(elevation),
] as const;

/** Millimetres that a CSS pixel spans at the brain, so that it fits into the room that the interface leaves. */
export function millimetresPerPixel(width: number, height: number, insets: Insets): number {
  const freeWidth = Math.max(80, width - insets.left - insets.right);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom);
  return Math.max((2 * radius) / freeWidth, (2 * radius * share) / freeHeight);
}

/**
 * Writes view and projection of the brain's standing view, column by column: the very matrices that `applyPose` gives three's
 * camera (a test holds the two together), without three.
 * @param into gets 32 numbers
 */
export function writeStand(
  into: Float32Array,
  width: number,
  height: number,
  insets: Insets,
): void {
  const distance = (millimetresPerPixel(width, height, insets) * height) / (2 * VIEW_SLOPE);
  const near = Math.max(distance - radius * 6, distance * 0.02);
  const far = distance + radius * 8 + 400;
  const along = (axis: readonly [number, number, number]): number =>
    -(axis[0] * target[0] + axis[1] * target[1] + axis[2] * target[2]);
  const axes = [RIGHT, UP, TO_EYE] as const;
  for (const [row, axis] of axes.entries()) {
    into[4 * row + 3] = 0;
    for (const [column, value] of axis.entries()) into[4 * column + row] = value;
    into[12 + row] = along(axis) - (row === 2 ? distance : 0);
  }
  into[15] = 1;
  into.fill(0, 16, 32);
  into[16] = height / (width * VIEW_SLOPE);
  into[21] = 1 / VIEW_SLOPE;
  into[24] = (insets.right - insets.left) / width;
  into[25] = -(insets.bottom - insets.top) / height;
  into[26] = -(far + near) / (far - near);
  into[27] = -1;
  into[30] = (-2 * far * near) / (far - near);
}
