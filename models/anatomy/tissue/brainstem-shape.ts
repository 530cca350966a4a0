import { interpolate } from '../volume/interpolate';

/** The brainstem as drawn on the scan (see `partition.brainstem` in landmarks.json): planes and widths, MNI mm. */
const WIDTH_Z = [-75, -58, -50, -45, -38, -30, -25, -20, -15, -5];
const HALF_WIDTH = [8, 10, 13, 16, 19, 18, 16.5, 14.8, 14.8, 14];
const DORSAL_Z = [-75, -60, -50, -44, -40, -30, -20, -12, -4];
const DORSAL_Y = [-60, -53, -48, -45, -42, -39, -37.5, -37, -36];

/** Plane from the mammillary bodies to the posterior commissure; brainstem below it. */
const roof = (y: number) => -11 + 0.44 * (-9 - y);

function halfWidth(y: number, z: number): number {
  let width = interpolate(z, WIDTH_Z, HALF_WIDTH);
  if (y > -13) width = Math.min(width, 12.5);
  if (y < -38 && z < -36) width = Math.min(width, interpolate(y, [-46, -38], [6.5, 10.5]));
  return width;
}

/** True inside the brainstem's drawn limits; `lift` raises the roof, mm. */
export function insideBrainstem(x: number, y: number, z: number, lift = 0): boolean {
  const lateral = Math.abs(x);
  if (z >= roof(y) + lift || lateral >= halfWidth(y, z)) return false;
  if (y <= interpolate(z, DORSAL_Z, DORSAL_Y) || y >= (z > -17 ? -7.5 : -5)) return false;
  const mammillary = y > -12 && z > -12.5 && lateral < 6.5;
  return !mammillary;
}
