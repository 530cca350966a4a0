import { type Matrix4, Ray, Vector3, type Intersection } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { ModelNode } from '../models/read-glb';

/** Where a ray meets a surface first. */
export interface Hit {
  /** Scene mm from the eye. */
  readonly distance: number;
  readonly point: Vector3;
  /** Region of the nearest vertex of the triangle. */
  readonly region: number;
}

/** Surfaces that can be hit, each with a tree over its triangles that is built once, when there is time. */
export class HitSurfaces {
  private readonly trees = new Map<ModelNode, { tree: MeshBVH; inverse: Matrix4 }>();
  private readonly ray = new Ray();
  private readonly vertex = new Vector3();

  has(node: ModelNode): boolean {
    return this.trees.has(node);
  }

  /** Builds the tree of a surface; some tens of milliseconds for a hemisphere. */
  add(node: ModelNode): void {
    // Indirect: the index that is drawn keeps its order. All of it, however little of it is in the picture now.
    const range = { start: 0, count: node.geometry.getIndex()?.count ?? Infinity };
    const tree = new MeshBVH(node.geometry, { indirect: true, range });
    this.trees.set(node, { tree, inverse: node.matrix.clone().invert() });
  }

  /** Forgets surfaces that a finer version has replaced. */
  keep(nodes: ReadonlySet<ModelNode>): void {
    for (const node of this.trees.keys()) if (!nodes.has(node)) this.trees.delete(node);
  }

  /** @param allows says whether a point counts: what is cut away or out of sight does not */
  hit(node: ModelNode, ray: Ray, allows: (point: Vector3, region: number) => boolean): Hit | null {
    const known = this.trees.get(node);
    if (known === undefined) return null;
    this.ray.copy(ray).applyMatrix4(known.inverse);
    let nearest: Hit | null = null;
    for (const each of known.tree.raycast(this.ray, 2)) {
      const point = each.point.clone().applyMatrix4(node.matrix);
      const distance = point.distanceTo(ray.origin);
      if (nearest !== null && distance >= nearest.distance) continue;
      const region = this.regionAt(node, each);
      if (allows(point, region)) nearest = { distance, point, region };
    }
    return nearest;
  }

  /** True if a point, scene mm, lies within a closed surface: a ray from it leaves it an odd number of times. */
  holds(node: ModelNode, point: Vector3): boolean {
    const known = this.trees.get(node);
    if (known === undefined) return false;
    this.ray.origin.copy(point).applyMatrix4(known.inverse);
    this.ray.direction.set(0.36, 0.48, 0.8);
    return known.tree.raycast(this.ray, 2).length % 2 === 1;
  }

  /** Ids are categories: the nearest corner decides, nothing is blended. */
  private regionAt(node: ModelNode, { face, point }: Intersection): number {
    if (!face) return -1;
    const positions = node.geometry.getAttribute('position');
    const corners = [face.a, face.b, face.c].map((index) => ({
      index,
      distance: this.vertex.fromBufferAttribute(positions, index).distanceToSquared(point),
    }));
    corners.sort((one, other) => one.distance - other.distance);
    return node.geometry.getAttribute('_shade').getW(corners[0]?.index ?? 0);
  }
}
