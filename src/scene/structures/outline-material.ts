import { BackSide, Color, GLSL3, ShaderMaterial, Vector2 } from 'three';
import type { SharedUniforms } from '../materials/shared-uniforms';

const vertex = /* glsl */ `
uniform float uWidth; // in the unit of uViewport
uniform vec2 uViewport;
out vec3 vWorld;

void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  vec2 outward = (projectionMatrix * vec4(normalMatrix * normal, 0.0)).xy * uViewport;
  clip.xy += outward / max(length(outward), 1e-5) * uWidth * 2.0 / uViewport * clip.w;
  vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
  gl_Position = clip;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vWorld;
uniform vec4 uCut;
uniform vec3 uInk;
out vec4 colour;

void main() {
  if (dot(vWorld, uCut.xyz) > uCut.w) discard;
  colour = vec4(uInk, 1.0);
}
`;

/** A line of even width around a surface: its back faces, pushed out by a few pixels. */
export function createOutlineMaterial(shared: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'outline',
    glslVersion: GLSL3,
    uniforms: {
      uCut: shared.uCut,
      uInk: { value: new Color() },
      uWidth: { value: 2 },
      uViewport: { value: new Vector2(1, 1) },
    },
    vertexShader: vertex,
    fragmentShader: fragment,
    side: BackSide,
  });
}
