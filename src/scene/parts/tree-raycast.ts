import {
  FrontSide,
  Matrix4,
  Ray,
  type BufferGeometry,
  type Intersection,
  type Mesh,
  type Raycaster,
} from 'three';
import { MeshBVH } from 'three-mesh-bvh';

type Raycast = (this: Mesh, raycaster: Raycaster, hits: Intersection[]) => void;

const inverse = new Matrix4();
const local = new Ray();

/**
 * Hit-testing for a surface by way of a tree over its triangles, which is grown here and now; what is drawn keeps its order. The library's own
 * way for meshes of all kinds would bring classes of three that nothing else needs.
 */
export function treeRaycast(geometry: BufferGeometry): Raycast {
  const tree = new MeshBVH(geometry, { indirect: true });
  return function raycast(raycaster, hits) {
    local.copy(raycaster.ray).applyMatrix4(inverse.copy(this.matrixWorld).invert());
    const side = Array.isArray(this.material) ? FrontSide : this.material.side;
    const hit = tree.raycastFirst(local, side);
    if (hit === null) return;
    const point = hit.point.applyMatrix4(this.matrixWorld);
    hits.push({ ...hit, distance: raycaster.ray.origin.distanceTo(point), point, object: this });
  };
}
