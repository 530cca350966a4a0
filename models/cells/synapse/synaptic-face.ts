import type { Vec3 } from '../../anatomy/volume/grid';
import { BOW, spine } from './membranes';
import { outward } from './signed-distance';

/** A point of the synapse as seen along its axis: equal-area coordinates, nm from the axis. */
export type FacePoint = readonly [u: number, v: number];

/** The direction from the centre of the bow through a point of the face. */
export function ray([u, v]: FacePoint): Vec3 {
  const across = Math.hypot(u, v);
  const angle = 2 * Math.asin(across / (2 * BOW));
  const side = across === 0 ? 0 : Math.sin(angle) / across;
  return [u * side, v * side, Math.cos(angle)];
}

/** The point at a height over the postsynaptic membrane's sphere, nm. */
export function above(point: FacePoint, height: number): Vec3 {
  const [x, y, z] = ray(point);
  const r = BOW + height;
  return [x * r, y * r, z * r - BOW];
}

/** Moves a point to the spine's outer face, along the gradient. */
export function ontoSpine(from: Vec3): Vec3 {
  let at = from;
  for (let step = 0; step < 12; step++) {
    const away = spine(...at);
    const out = outward(spine, at);
    at = [at[0] - away * out[0], at[1] - away * out[1], at[2] - away * out[2]];
  }
  return at;
}
