import { Mesh, Raycaster, Vector2, type Object3D, type PerspectiveCamera } from 'three';
import { variableIndex, type VariableId } from '../../contract/variables';
import type { Sample } from '../../simulation/trajectory';

const SIGNALLING = variableIndex('mtorc1Activity');

/** The variable behind the dendrite, if that is what lies under a point of a picture of this size. */
export function dendriteVariableAt(
  scene: Object3D,
  camera: PerspectiveCamera,
  [x, y, width, height]: readonly [number, number, number, number],
  sample: Sample,
): VariableId | null {
  const raycaster = new Raycaster();
  raycaster.setFromCamera(new Vector2((x / width) * 2 - 1, 1 - (y / height) * 2), camera);
  const meshes: Mesh[] = [];
  scene.traverseVisible((object) => {
    if (object instanceof Mesh && object.name === 'dendrite') meshes.push(object);
  });
  if (raycaster.intersectObjects(meshes, false).length === 0) return null;
  return (sample.values[SIGNALLING] ?? 100) > 105 ? 'mtorc1Activity' : 'spineDensityPrefrontal';
}
