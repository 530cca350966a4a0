import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  Scene,
  type Camera,
  type WebGLRenderer,
} from 'three';
import { createFibreMaterial } from '../materials/fibre';
import { createGlassMaterials } from '../materials/glass';
import type { SharedUniforms } from '../materials/shared-uniforms';
import { createSolidMaterial } from '../materials/solid';
import { createTissueMaterial } from '../materials/tissue';

/** Nothing to draw, with the attributes that a program is told apart by. */
function emptyGeometry(...attributes: readonly string[]): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const name of attributes)
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(0), 3));
  return geometry;
}

/**
 * Has the programs of the brain made while its models are still on the way: the browser compiles and links them beside the
 * page, where it would else wait for one after the other in the frame that first needs them. Meshes with the same source and
 * kind of attributes share a program. Returns the undoing, for when the brain holds programs of its own.
 */
export function makeFirstPrograms(
  renderer: WebGLRenderer,
  camera: Camera,
  shared: SharedUniforms,
): () => void {
  const { depth, surface } = createGlassMaterials(shared);
  const surfaces = [
    createTissueMaterial(shared, true),
    createTissueMaterial(shared, false),
    createSolidMaterial(shared, '#888888', 1),
    depth,
    surface,
  ];
  const fibres = createFibreMaterial(shared, '#ffffff', false);
  const scene = new Scene();
  const bare = emptyGeometry('position', 'normal');
  for (const material of surfaces) scene.add(new Mesh(bare, material));
  scene.add(new Mesh(emptyGeometry('position'), fibres));
  // Asks and does not wait; without the flush the browser would keep it to itself until the next frame.
  renderer.compile(scene, camera);
  renderer.getContext().flush();
  return () => {
    for (const material of [...surfaces, fibres]) material.dispose();
  };
}
