import {
  Mesh,
  Raycaster,
  Vector2,
  type Intersection,
  type PerspectiveCamera,
  type Scene,
} from 'three';
import { variableIndex, type VariableId } from '../contract/variables';
import type { Sample } from '../simulation/trajectory';
import { lookOf } from './brain/look';
import { PICKED } from './microcircuit/picked';
import { SYNAPSE_VARIABLES } from './synapse/part-variables';

/** Territory (0-255) from which a point of cortex counts as prefrontal. */
const IN_TERRITORY = 110;
const RELEASE = variableIndex('glutamateRelease');
const SIGNALLING = variableIndex('mtorc1Activity');

/** Finds which variable drives what lies under a point of the picture. */
export class Picker {
  private readonly raycaster = new Raycaster();
  private readonly pointer = new Vector2();

  /**
   * @param x, y CSS pixels from the upper left
   * @returns the variable, or null where nothing is that a variable drives
   */
  variableAt(
    scene: Scene,
    camera: PerspectiveCamera,
    x: number,
    y: number,
    width: number,
    height: number,
    sample: Sample,
  ): VariableId | null {
    this.pointer.set((x / width) * 2 - 1, 1 - (y / height) * 2);
    this.raycaster.setFromCamera(this.pointer, camera);
    const hits = this.raycaster.intersectObjects(seenMeshes(scene), false);
    // What is solid is seen through the glass in front of it, so it comes first.
    for (const hit of hits) {
      const look = lookOf(hit.object.name);
      const variable = look?.activity ?? look?.structure ?? PICKED[hit.object.name] ?? null;
      if (variable !== null) return variable;
    }
    for (const hit of hits) {
      const part = SYNAPSE_VARIABLES[hit.object.name];
      if (part !== undefined) return part;
      if (hit.object.name.startsWith('cortex') && isPrefrontal(hit)) {
        return (sample.values[RELEASE] ?? 100) > 101
          ? 'glutamateRelease'
          : 'spineDensityPrefrontal';
      }
      if (hit.object.name === 'spines') return 'spineDensityPrefrontal';
      if (hit.object.name === 'dendrite') {
        return (sample.values[SIGNALLING] ?? 100) > 105
          ? 'mtorc1Activity'
          : 'spineDensityPrefrontal';
      }
    }
    return null;
  }
}

function seenMeshes(scene: Scene): Mesh[] {
  const meshes: Mesh[] = [];
  scene.traverseVisible((object) => {
    if (object instanceof Mesh && object.name !== '') meshes.push(object);
  });
  return meshes;
}

/** True if the triangle that was hit lies in one of the prefrontal territories. */
function isPrefrontal(hit: Intersection): boolean {
  const territory =
    hit.object instanceof Mesh ? hit.object.geometry.getAttribute('_territory') : undefined;
  if (territory === undefined || !hit.face) return false;
  const at = hit.face.a;
  return (
    Math.max(territory.getX(at), territory.getY(at), territory.getZ(at), territory.getW(at)) >=
    IN_TERRITORY
  );
}
