import { BufferGeometry, Mesh, Scene, type Camera, type WebGLRenderer } from 'three';
import { createFibreMaterial } from '../materials/fibre';
import { createGlassMaterials } from '../materials/glass';
import type { SharedUniforms } from '../materials/shared-uniforms';
import { createSolidMaterial } from '../materials/solid';
import { createTissueMaterial } from '../materials/tissue';

/**
 * Has the programs of the brain made while its models are still on the way: the browser compiles and links them beside the
 * page, where it would else wait for one after the other in the frame that first needs them. Materials with the same source
 * share a program. Returns the undoing, for when the brain holds programs of its own.
 */
export function makeFirstPrograms(
  renderer: WebGLRenderer,
  camera: Camera,
  shared: SharedUniforms,
): () => void {
  const { depth, surface } = createGlassMaterials(shared);
  const materials = [
    createTissueMaterial(shared, true),
    createTissueMaterial(shared, false),
    createSolidMaterial(shared, '#888888', 1),
    depth,
    surface,
    createFibreMaterial(shared, '#ffffff', false),
  ];
  const scene = new Scene();
  const nothing = new BufferGeometry();
  for (const material of materials) scene.add(new Mesh(nothing, material));
  // Asks and does not wait; without the flush the browser would keep it to itself until the next frame.
  renderer.compile(scene, camera);
  renderer.getContext().flush();
  return () => {
    for (const material of materials) material.dispose();
  };
}
