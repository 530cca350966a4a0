import { GLSL3, NormalBlending, ShaderMaterial } from 'three';
import { lighting } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the gyrus about the column. */
export interface GyrusUniforms {
  readonly [name: string]: { value: unknown };
  /** How far it is there, 0-1. */
  readonly uShown: { value: number };
  /** How far what stands before the column's plane has gone, 0-1. */
  readonly uOpened: { value: number };
}

const vertex = /* glsl */ `
in vec2 carried; // openness, prefrontal territory
out vec3 vNormal;
out vec3 vView;
out vec3 vAt;
out vec2 vCarried;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vAt = position;
  vCarried = carried;
  gl_Position = projectionMatrix * view;
}
`;

/** What of it is there: all about the column, and less and less of what stands before it. */
const there = /* glsl */ `
in vec3 vAt; // um from the column's origin
uniform float uShown;
uniform float uOpened;
float there() {
  float away = length(vAt - vec3(0.0, PIA, 0.0));
  float within_ = 1.0 - smoothstep(0.45 * REACH, 0.92 * REACH, away);
  float before = smoothstep(-120.0, 500.0, vAt.z);
  return uShown * within_ * (1.0 - uOpened * before);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec2 vCarried;
uniform vec3 uPrefrontalColour;
uniform float uPrefrontalSynapses;
uniform float uContrast;
out vec4 colour;
${lighting}
${there}
void main() {
  float shown = there();
  if (shown < 0.004) discard;
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(-vView);
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  float openness = clamp(vCarried.x, 0.0, 1.0);
  float valley = smoothstep(0.75, 0.2, openness);
  // The rim is drawn inside the outline, which a mesh cannot round off.
  float rim = pow(1.0 - facing, 2.2) * smoothstep(0.0, 0.16, facing);
  float key = max(0.0, 0.3 + 0.7 * dot(normal, KEY_DIRECTION));
  float glint = pow(max(dot(normal, normalize(KEY_DIRECTION + toEye)), 0.0), 26.0);
  // The territory holds its colour as far as it holds its synapses, as the whole brain shows it.
  float structure = smoothstep(0.82, 1.0, uPrefrontalSynapses);
  vec3 tint = uPrefrontalColour * vCarried.y * mix(0.05, 0.20, structure) * (0.25 + 0.75 * key);
  // Where the pia crosses the column's plane: the surface above the cells.
  float across = abs(vAt.z) / max(fwidth(vAt.z), 1e-3);
  float line = 1.0 - smoothstep(0.5, 1.7, across);
  vec3 light = vec3(0.20, 0.30, 0.39) * (rim * (0.95 + uContrast) + 0.14 * valley) + tint;
  light += vec3(0.42, 0.48, 0.55) * 0.20 * glint * openness;
  light = mix(light, vec3(0.62, 0.66, 0.70), 0.75 * line * uOpened);
  float alpha = 0.05 + 0.20 * valley + 0.25 * rim;
  if (uLight > 0.5) {
    alpha = 0.03 + (0.20 + 0.18 * uContrast) * valley + (0.42 + 0.4 * uContrast) * rim + 0.22 * vCarried.y * mix(0.3, 1.0, structure) * (1.0 - 0.5 * key);
    vec3 ink = mix(vec3(0.17, 0.21, 0.26), uPrefrontalColour * 0.55, 0.6 * vCarried.y);
    light = ink * alpha + vec3(0.30) * 0.2 * glint * openness;
    light = mix(light, vec3(0.10, 0.12, 0.15), 0.75 * line * uOpened);
  }
  alpha = mix(alpha, 1.0, 0.75 * line * uOpened);
  colour = vec4(light, clamp(alpha, 0.0, 1.0)) * shown;
}
`;

/** The surface of the gyrus as glass: a depth pre-pass and its nearest layer. @param pia height in the column's world, um @param reach um */
export function createGyrusMaterials(
  shared: SharedUniforms,
  own: GyrusUniforms,
  pia: number,
  reach: number,
): { depth: ShaderMaterial; surface: ShaderMaterial } {
  const common = {
    glslVersion: GLSL3,
    defines: { PIA: pia.toFixed(1), REACH: reach.toFixed(1) },
    uniforms: { ...shared, ...own },
    vertexShader: vertex,
    transparent: true,
  };
  return {
    depth: new ShaderMaterial({
      ...common,
      name: 'gyrus-depth',
      fragmentShader: `precision highp float; out vec4 colour; ${there} void main() { if (there() < 0.004) discard; colour = vec4(0.0); }`,
      colorWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: 0.5,
      polygonOffsetUnits: 1,
    }),
    surface: new ShaderMaterial({
      ...common,
      name: 'gyrus',
      fragmentShader: fragment,
      depthWrite: false,
      premultipliedAlpha: true,
      blending: NormalBlending,
    }),
  };
}
