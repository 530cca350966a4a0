import { GLSL3, ShaderMaterial } from 'three';
import type { SharedUniforms } from '../shared-uniforms';
import { spineFragment } from './spine-fragment';
import { spineVertex } from './spine-vertex';
import type { DendriteUniforms } from './uniforms';

/** Spines as instances of one outline whose length, neck and head each instance sets. */
export function createSpineMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'dendrite-spine',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...dendrite },
    vertexShader: spineVertex,
    fragmentShader: spineFragment,
    // Translucent where it leaves the stretch; what lies about its foot is a shadow on the branch.
    transparent: true,
    premultipliedAlpha: true,
  });
}
