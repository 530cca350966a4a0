import { DoubleSide, GLSL3, ShaderMaterial } from 'three';
import type { SharedUniforms } from '../shared-uniforms';
import type { GyrusUniforms } from './place';

const vertex = /* glsl */ `
out vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec2 vUv;
uniform float uOutline;
uniform float uLight;
uniform float uContrast;
out vec4 colour;
void main() {
  // From the nearest edge of the face, pixels.
  vec2 off = min(vUv, 1.0 - vUv) / max(fwidth(vUv), vec2(1e-6));
  float line = 1.0 - smoothstep(0.6, 1.6, min(off.x, off.y));
  float alpha = line * uOutline * mix(0.62, 0.95, uContrast);
  if (alpha < 0.004) discard;
  colour = vec4(mix(vec3(0.86, 0.90, 0.95), vec3(0.10, 0.12, 0.15), uLight) * alpha, alpha);
}
`;

/** The outline of the block that the column is, seen through whatever lies before it. */
export function createBlockMaterial(shared: SharedUniforms, own: GyrusUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'gyrus-block',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...own },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    premultipliedAlpha: true,
    side: DoubleSide,
    forceSinglePass: true,
  });
}
