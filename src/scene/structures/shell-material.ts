import { GLSL3, ShaderMaterial } from 'three';
import type { SharedUniforms } from '../materials/shared-uniforms';

const vertex = /* glsl */ `
out vec3 vNormal;
out vec3 vView;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
uniform vec3 uMarkColour;
uniform float uPresence;
out vec4 colour;
void main() {
  float rim = pow(1.0 - abs(dot(normalize(vNormal), normalize(vView))), 2.2);
  colour = vec4(uMarkColour, 1.0) * (0.03 + 0.42 * rim) * uPresence;
}
`;

/** The ball within which a marked nucleus may lie: hardly there, its rim a little more. */
export function createShellMaterial(shared: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'shell',
    glslVersion: GLSL3,
    uniforms: { uMarkColour: shared.uMarkColour, uPresence: shared.uPresence },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    // As its marker, seen through what lies before it.
    depthTest: false,
    depthWrite: false,
    premultipliedAlpha: true,
  });
}
