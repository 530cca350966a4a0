import { DoubleSide, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';

const DIRECTIONS = [
  new Vector3(0.31, 0.17, 0.935),
  new Vector3(-0.52, 0.81, 0.27),
  new Vector3(0.77, -0.33, -0.54),
].map((d) => d.normalize());

/** True if the point lies inside the closed surface: an odd number of crossings, by majority of three rays. */
export function isInside(bvh: MeshBVH, point: readonly [number, number, number]): boolean {
  const votes = DIRECTIONS.filter(
    (direction) =>
      bvh.raycast(new Ray(new Vector3(...point), direction), DoubleSide).length % 2 === 1,
  );
  return votes.length >= 2;
}
