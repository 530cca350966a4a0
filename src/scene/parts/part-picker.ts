import {
  FrontSide,
  InstancedMesh,
  Matrix4,
  Mesh,
  Ray,
  Raycaster,
  Vector2,
  type BufferGeometry,
  type Object3D,
  type PerspectiveCamera,
  type Vector3,
} from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { partOfMesh, type Part } from '../../store/structures/parts';
import type { View } from '../stage';

/** A part under the pointer. */
export interface PickedPart {
  readonly part: Part;
  /** Units of the world that is drawn. */
  readonly point: Vector3;
}

const inverse = new Matrix4();
const local = new Ray();
/** From so many triangles on a surface is looked at through a tree. */
const WANTS_TREE = 1_000;

/** Finds the nearest part of an inner world under a point of the picture. */
export class PartPicker {
  private readonly raycaster = new Raycaster();
  private readonly pointer = new Vector2();
  private readonly meshes: Mesh[] = [];

  constructor(private readonly scene: Object3D) {}

  at(camera: PerspectiveCamera, { x, y, width, height }: View): PickedPart | null {
    this.pointer.set((x / width) * 2 - 1, 1 - (y / height) * 2);
    this.raycaster.setFromCamera(this.pointer, camera);
    this.meshes.length = 0;
    this.scene.traverseVisible((object) => {
      if (!(object instanceof Mesh) || partOfMesh(object.name) === undefined) return;
      growTree(object);
      this.meshes.push(object);
    });
    const nearest = this.raycaster.intersectObjects(this.meshes, false)[0];
    const part = nearest && partOfMesh(nearest.object.name);
    return part === undefined ? null : { part, point: nearest!.point };
  }
}

/** A tree over the triangles of a plain surface, made when it is first pointed at; what is drawn keeps its order. */
function growTree(mesh: Mesh): void {
  const geometry: BufferGeometry = mesh.geometry;
  if (mesh.raycast !== Mesh.prototype.raycast || mesh instanceof InstancedMesh) return;
  if ((geometry.getIndex()?.count ?? 0) < 3 * WANTS_TREE) return;
  const tree = new MeshBVH(geometry, { indirect: true });
  // The library's own way for meshes of all kinds would bring classes of three that nothing else here needs.
  mesh.raycast = (raycaster, hits) => {
    local.copy(raycaster.ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
    const side = Array.isArray(mesh.material) ? FrontSide : mesh.material.side;
    const hit = tree.raycastFirst(local, side);
    if (hit === null) return;
    const point = hit.point.applyMatrix4(mesh.matrixWorld);
    hits.push({ ...hit, distance: raycaster.ray.origin.distanceTo(point), point, object: mesh });
  };
}
