import type { Object3D } from 'three';

/**
 * Works out where everything of a scene stands, once, and leaves it there: what moves in this one moves by its group's matrix, and whoever
 * writes that brings what is in the group along (`updateMatrixWorld`), or in a shader. Three would put each matrix together anew and go through
 * all objects in every frame. To be called when something has come.
 */
export function standStill(scene: Object3D): void {
  scene.traverse(settle);
  scene.updateMatrixWorld(true);
  scene.matrixWorldAutoUpdate = false;
}

function settle(object: Object3D): void {
  if (object.matrixAutoUpdate) object.updateMatrix();
  object.matrixAutoUpdate = false;
}
