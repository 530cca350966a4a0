import { glslNumber } from '../materials/glsl-number';

/**
 * Both sides of the cleft are parts of concentric spheres; this is the radius of the postsynaptic one, nm, as baked
 * (models/cells/synapse/membranes.ts, held together by a test).
 */
export const BOW = 1150;

/**
 * Writes the point at a height (nm) over the postsynaptic face. `u` runs along x and `w` along z of the synapse's world,
 * nm from the axis, equal in area. Allocates nothing.
 */
export function overFace(
  u: number,
  w: number,
  height: number,
  out: { [index: number]: number },
  at: number,
): void {
  // Squared sine of half the angle from the axis; its double in closed form, for thousands in every frame.
  const half = Math.min(1, (u * u + w * w) / (4 * BOW * BOW));
  const r = BOW + height;
  const side = (Math.sqrt(1 - half) * r) / BOW;
  out[at] = u * side;
  out[at + 1] = (1 - 2 * half) * r - BOW;
  out[at + 2] = w * side;
}

/** {@link overFace} for shaders. A test holds the two together. */
export const faceChunk = /* glsl */ `
vec3 overFace(float u, float w, float height) {
  float half_ = min(1.0, (u * u + w * w) / ${glslNumber(4 * BOW * BOW)});
  float r = ${glslNumber(BOW)} + height;
  float side = sqrt(1.0 - half_) * r / ${glslNumber(BOW)};
  return vec3(u * side, (1.0 - 2.0 * half_) * r - ${glslNumber(BOW)}, w * side);
}
`;

/** The face coordinates of a point of the world: the reverse. */
export function onFace(x: number, y: number, z: number): readonly [u: number, w: number] {
  const side = Math.hypot(x, z);
  if (side === 0) return [0, 0];
  const across = 2 * BOW * Math.sin(Math.atan2(side, y + BOW) / 2);
  return [(x / side) * across, (z / side) * across];
}

/** Folds a coordinate into 0 to `width`, as a molecule is turned back at a wall. */
export function folded(x: number, width: number): number {
  const period = 2 * width;
  const inside = ((x % period) + period) % period;
  return inside > width ? period - inside : inside;
}
