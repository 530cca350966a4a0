import { GLSL3, ShaderMaterial } from 'three';
import { dissolve, lighting } from './chunks';
import { HERO_EXTRA_MOST, HERO_EXTRA_PIXELS, type ColumnUniforms } from './neurite';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the hero's spines. */
export interface SpineUniforms {
  readonly [name: string]: { value: unknown };
  /** Share of sites that carry a spine now, and that did when the course began. */
  readonly uNow: { value: number };
  readonly uThen: { value: number };
  readonly uNewColour: { value: unknown };
}

const vertex = /* glsl */ `
in vec4 root;    // x, y, z, radius of the dendrite; um
in vec4 outward; // direction, mark
uniform float uPixels;
uniform float uNow;
uniform float uThen;
uniform float uLight;
out vec2 vCorner;
out float vNew;
out float vCover;
out vec3 vNormal;
void main() {
  float mark = outward.w;
  vNew = step(uThen, mark);
  float there = 1.0 - smoothstep(uNow - 0.0008, uNow + 0.0008, mark);
  vec4 view = modelViewMatrix * vec4(root.xyz, 1.0);
  float unit = length(modelViewMatrix[0].xyz);
  float pixel = -view.z / (projectionMatrix[1][1] * 0.5 * uPixels);
  float extra = min(${HERO_EXTRA_PIXELS.toFixed(3)} * pixel * uPixels / 1000.0, ${HERO_EXTRA_MOST.toFixed(3)} * unit);
  vec3 out3 = normalize(mat3(modelViewMatrix) * outward.xyz);
  // A head half a micrometre across at the end of a neck; never so small that it would break up.
  float own = mix(0.26, 0.34, vNew) * unit;
  float least = mix(0.7, 0.85, vNew) * pixel;
  float head = max(own, least) * there;
  // What is drawn larger than it is covers less: old ones are a texture from far off, new ones still stand out.
  vCover = mix(clamp(mix(1.0, 1.6, uLight) * sqrt(own / least), 0.0, 1.0), clamp(4.0 * own / least, 0.0, 1.0), vNew);
  view.xyz += out3 * (root.w * unit + extra + mix(0.75, 0.9, vNew) * unit + mix(0.15, 0.4, vNew) * pixel);
  vNormal = out3;
  vCorner = position.xy;
  view.xy += position.xy * head;
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in float vNew;
in float vCover;
in vec3 vNormal;
uniform vec3 uTissueColour;
uniform vec3 uNewColour;
uniform vec3 uBackground;
out vec4 colour;
${lighting}
${dissolve}
void main() {
  float r = length(vCorner);
  if (r > 1.0) discard;
  vec3 normal = normalize(vec3(vCorner, sqrt(1.0 - r * r)) + 0.6 * vNormal);
  vec3 fresh = mix(vec3(1.0, 0.48, 0.47) * uNewColour, uNewColour, uLight);
  vec3 albedo = mix(uTissueColour * 1.25, fresh * 1.2, vNew);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.45)) * KEY_COLOUR * mix(1.5, 1.05, uLight) + hemisphere(normal) * 1.1;
  colour = dissolved(min(albedo * light, vec3(0.93)), uBackground);
  colour.a *= vCover;
}
`;

/** Spines as small heads off the dendrite: as many as the density says, new ones in their own colour. */
export function createHeroSpineMaterial(
  shared: SharedUniforms,
  column: ColumnUniforms,
  spines: SpineUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'hero-spine',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...column, ...spines },
    vertexShader: vertex,
    fragmentShader: fragment,
    alphaToCoverage: true,
  });
}
