import { Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import { bounds } from '../mesh/mesh';
import { occluderOf } from '../mesh/occlusion';
import type { ReadPart } from '../pack/read-parts';
import { isInside } from '../verify-inside';
import type { Vec3 } from '../volume/grid';

/** A surface with what is needed to ask how deep a point lies in it. */
export interface Body {
  readonly part: ReadPart;
  readonly low: Vec3;
  readonly high: Vec3;
  readonly bvh: MeshBVH;
}

export function bodyOf(part: ReadPart): Body {
  const [low, high] = bounds(part);
  return { part, low, high, bvh: occluderOf(part) };
}

const vertexAt = ({ positions }: ReadPart, v: number): [number, number, number] => [
  positions[v * 3]!,
  positions[v * 3 + 1]!,
  positions[v * 3 + 2]!,
];

/** Distance to the surface, mm. */
export const distanceTo = ({ bvh }: Body, point: Vec3): number =>
  bvh.closestPointToPoint(new Vector3(...point))?.distance ?? Infinity;

/** How deep the deepest vertex of `one` lies inside `other`, mm; 0 where none does. */
export function penetration(one: Body, other: Body): number {
  let deepest = 0;
  for (let v = 0; v < one.part.positions.length / 3; v++) {
    const point = vertexAt(one.part, v);
    if (point.some((mm, k) => mm < other.low[k]! || mm > other.high[k]!)) continue;
    if (isInside(other.bvh, point)) deepest = Math.max(deepest, distanceTo(other, point));
  }
  return deepest;
}

/** How far the farthest of every `step`th vertex lies outside all of `around`, mm. */
export function protrusion(one: Body, around: readonly Body[], step: number): number {
  let farthest = 0;
  for (let v = 0; v < one.part.positions.length / 3; v += step) {
    const point = vertexAt(one.part, v);
    if (around.some(({ bvh }) => isInside(bvh, point))) continue;
    farthest = Math.max(farthest, Math.min(...around.map((body) => distanceTo(body, point))));
  }
  return farthest;
}
