import { Mesh, Raycaster, Vector2, type Object3D, type PerspectiveCamera } from 'three';
import { variableIndex, type VariableId } from '../../contract/variables';
import type { Sample } from '../../simulation/trajectory';
import { PICKED } from '../microcircuit/picked';
import type { View } from '../stage';
import { SYNAPSE_VARIABLES } from '../synapse/part-variables';

const SIGNALLING = variableIndex('mtorc1Activity');
/** mTORC1 activity, % of baseline, from which a branch stands for its growth signals. */
const SIGNALLING_FROM = 105;

/** The variable behind a named part of the column, the dendrite or the synapse; null if it has none. */
function driverOf(part: string, { values }: Sample): VariableId | null {
  if (part === 'spines') return 'spineDensityPrefrontal';
  if (part === 'dendrite')
    return (values[SIGNALLING] ?? 100) > SIGNALLING_FROM
      ? 'mtorc1Activity'
      : 'spineDensityPrefrontal';
  return PICKED[part] ?? SYNAPSE_VARIABLES[part] ?? null;
}

/** The variable that drives the nearest part of an inner world under a point of the picture. */
export function partVariableAt(
  scene: Object3D,
  camera: PerspectiveCamera,
  { x, y, width, height, sample }: View,
): VariableId | null {
  const raycaster = new Raycaster();
  raycaster.setFromCamera(new Vector2((x / width) * 2 - 1, 1 - (y / height) * 2), camera);
  const meshes: Mesh[] = [];
  scene.traverseVisible((object) => {
    if (object instanceof Mesh && driverOf(object.name, sample) !== null) meshes.push(object);
  });
  for (const hit of raycaster.intersectObjects(meshes, false)) {
    const variable = driverOf(hit.object.name, sample);
    if (variable !== null) return variable;
  }
  return null;
}
