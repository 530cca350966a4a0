import { DoubleSide, GLSL3, ShaderMaterial, Vector2, type DataTexture } from 'three';
import type { SharedUniforms } from '../materials/shared-uniforms';

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
uniform sampler2D uSlice; // grey level, belonging
uniform vec2 uWindow; // grey levels shown black and white, 0-1
uniform float uPresence;
uniform float uLight;
uniform vec3 uBackground;
out vec4 colour;
void main() {
  vec2 slice = texture(uSlice, vUv).rg;
  if (slice.g < 0.5) discard;
  float level = pow(clamp((slice.r - uWindow.x) / (uWindow.y - uWindow.x), 0.0, 1.0), 2.0);
  // A film on a light box: neutral, a breath of warmth in what is bright.
  vec3 film = mix(vec3(0.006, 0.008, 0.011), vec3(0.62, 0.59, 0.55), level) * mix(1.0, 1.2, uLight);
  colour = vec4(mix(uBackground, film, uPresence), 1.0);
}
`;

/** The scan on the plane of a cut. @param window grey levels that are shown black and white, 0-255 */
export function createSliceMaterial(
  shared: SharedUniforms,
  slice: DataTexture,
  [black, white]: readonly [number, number],
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'slice',
    glslVersion: GLSL3,
    uniforms: {
      uSlice: { value: slice },
      uWindow: { value: new Vector2(black / 255, white / 255) },
      uPresence: shared.uPresence,
      uLight: shared.uLight,
      uBackground: shared.uBackground,
    },
    vertexShader: vertex,
    fragmentShader: fragment,
    side: DoubleSide,
  });
}
