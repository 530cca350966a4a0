import type { Object3D } from 'three';

/**
 * Works out where everything of a scene stands, once, and leaves it there: what moves in this one moves by its group's matrix, which says so
 * itself, or in a shader. Three would put each matrix together anew in every frame. To be called when something has come.
 */
export function standStill(scene: Object3D): void {
  scene.traverse(settle);
  scene.updateMatrixWorld(true);
}

function settle(object: Object3D): void {
  if (object.matrixAutoUpdate) object.updateMatrix();
  object.matrixAutoUpdate = false;
}
