import { Matrix4, Vector3 } from 'three';
import { around, PLACES, type WorldId } from './worlds';

/** The matrix that takes a world's own coordinates to those of `outer`: the same world, or one around it. */
export function placeIn(into: Matrix4, world: WorldId, outer: WorldId): Matrix4 {
  into.identity();
  let at = world;
  while (at !== outer && at !== 'brain') {
    const { at: origin, yaw } = PLACES[at];
    const { outer: next, share } = around(at);
    const step = new Matrix4()
      .makeRotationY(yaw)
      .scale(new Vector3(share, share, share))
      .setPosition(origin[0], origin[1], origin[2]);
    into.premultiply(step);
    at = next;
  }
  return into;
}
