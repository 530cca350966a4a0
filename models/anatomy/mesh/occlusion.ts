import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { adjacency, smoothed } from './adjacency';
import type { Mesh } from './mesh';

/** Rays a vertex. */
const DIRECTIONS = 64;
/** Reach of a ray and its lift off the surface, mm. */
const REACH = 20;
const LIFT = 0.45;
/** A blocker at the very end of the reach still takes this much of the light. */
const FAR_LOSS = 0.4;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export const occluderOf = (mesh: Mesh): MeshBVH => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setIndex(new BufferAttribute(mesh.triangles.slice(), 1));
  return new MeshBVH(geometry);
};

export interface Occluder {
  readonly bvh: MeshBVH;
  /** How much of the light a hit takes, 0 to 1. */
  readonly weight: number;
}

/**
 * Ambient occlusion, 1 open to 0 closed: cosine-weighted rays against the occluders in order, the first that is hit counts.
 * Rays are the same spiral for every vertex, turned by the golden angle from one vertex to the next.
 */
export function openness(
  mesh: Mesh,
  normals: Float32Array,
  occluders: readonly Occluder[],
  smoothing = 2,
): Float32Array {
  const count = mesh.positions.length / 3;
  const open = new Float32Array(count);
  const ray = new Ray();
  const normal = new Vector3();
  const tangent = new Vector3();
  const bitangent = new Vector3();
  for (let v = 0; v < count; v++) {
    normal.fromArray(normals, v * 3);
    tangent
      .set(Math.abs(normal.x) < 0.7 ? 1 : 0, Math.abs(normal.x) < 0.7 ? 0 : 1, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
    ray.origin.fromArray(mesh.positions, v * 3).addScaledVector(normal, LIFT);
    let seen = 0;
    for (let d = 0; d < DIRECTIONS; d++) {
      const sine = Math.sqrt((d + 0.5) / DIRECTIONS);
      const angle = d * GOLDEN_ANGLE + v * 2.399963;
      ray.direction
        .copy(normal)
        .multiplyScalar(Math.sqrt(1 - sine * sine))
        .addScaledVector(tangent, sine * Math.cos(angle))
        .addScaledVector(bitangent, sine * Math.sin(angle));
      seen += 1 - lossAlong(ray, occluders);
    }
    open[v] = seen / DIRECTIONS;
  }
  return smoothed(adjacency(mesh), open, 1, smoothing);
}

function lossAlong(ray: Ray, occluders: readonly Occluder[]): number {
  for (const { bvh, weight } of occluders) {
    const hit = bvh.raycastFirst(ray, DoubleSide, 0, REACH);
    if (hit) return weight * (1 - (1 - FAR_LOSS) * (hit.distance / REACH));
  }
  return 0;
}
