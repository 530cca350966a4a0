import {
  Mesh,
  Raycaster,
  Vector2,
  type Object3D,
  type PerspectiveCamera,
  type Vector3,
} from 'three';
import { partOfMesh, type Part } from '../../store/structures/parts';
import type { View } from '../stage';
import { UNSEEN } from './unseen';

/** A part under the pointer. */
export interface PickedPart {
  readonly part: Part;
  /** Units of the world that is drawn. */
  readonly point: Vector3;
}

/** Finds the nearest part of an inner world under a point of the picture. Each mesh brings its own way of being hit. */
export class PartPicker {
  private readonly raycaster = new Raycaster();
  private readonly pointer = new Vector2();
  private readonly meshes: Mesh[] = [];

  constructor(private readonly scene: Object3D) {
    this.raycaster.layers.enable(UNSEEN);
  }

  at(camera: PerspectiveCamera, { x, y, width, height }: View): PickedPart | null {
    this.pointer.set((x / width) * 2 - 1, 1 - (y / height) * 2);
    this.raycaster.setFromCamera(this.pointer, camera);
    this.meshes.length = 0;
    this.scene.traverseVisible((object) => {
      if (object instanceof Mesh && partOfMesh(object.name) !== undefined) this.meshes.push(object);
    });
    const nearest = this.raycaster.intersectObjects(this.meshes, false)[0];
    const part = nearest && partOfMesh(nearest.object.name);
    return part === undefined ? null : { part, point: nearest!.point };
  }
}
