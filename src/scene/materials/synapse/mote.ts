import { GLSL3, ShaderMaterial } from 'three';
import { dissolve } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import type { SynapseUniforms } from './water';

const vertex = /* glsl */ `
in vec4 place; // x, y, z, radius, nm
in vec4 look;  // kind, how far there 0-1, nm towards the eye, light beyond what reflects
uniform float uNmPerPixel;
out vec2 vCorner;
out vec4 vLook;
void main() {
  float unit = length(modelViewMatrix[0].xyz);
  vec4 view = modelViewMatrix * vec4(place.xyz, 1.0);
  // Seen through what holds it.
  view.xyz += normalize(-view.xyz) * look.z * unit;
  // Far away a molecule is drawn larger than it is, or it could not be seen; not so large that a cloud becomes a wall.
  float least = look.x < 0.5 ? 1.35 : (look.x > 4.5 ? 7.0 : (look.x < 1.5 ? 3.6 : 1.7));
  float radius = max(place.w, least * min(uNmPerPixel, 1.7));
  view.xy += position.xy * radius * unit * 1.5;
  vCorner = position.xy * 1.5;
  vLook = look;
  float near = 1.0 - smoothstep(0.46, 1.2, uNmPerPixel);
  vLook.y *= 1.0 - near * smoothstep(50.0, 96.0, place.z);
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in vec4 vLook;
uniform float uLight;
uniform vec3 uGlutamateColour;
uniform vec3 uKetamineColour;
uniform vec3 uGrowthColour;
out vec4 colour;
${dissolve}
float disc(vec2 at, vec2 centre, float radius) { return length(at - centre) - radius; }
void main() {
  dissolveByPresence();
  float kind = vLook.x;
  float body;
  vec3 tint;
  float halo = 0.0;
  if (kind < 0.5) { // glutamate
    body = disc(vCorner, vec2(0.0), 0.80);
    tint = uGlutamateColour;
    halo = 0.30;
  } else if (kind < 1.5) { // ketamine: two rings joined
    body = min(disc(vCorner, vec2(-0.42, -0.26), 0.56), disc(vCorner, vec2(0.42, 0.28), 0.62));
    tint = uKetamineColour;
    halo = 0.34;
  } else if (kind < 2.5) { // sodium
    body = disc(vCorner, vec2(0.0), 0.72);
    tint = mix(vec3(0.66, 0.80, 0.92), vec3(0.20, 0.32, 0.44), uLight);
  } else if (kind < 3.5) { // magnesium: a ring with its charge
    float ring = abs(length(vCorner) - 0.62) - 0.24;
    body = ring;
    tint = mix(vec3(0.82, 0.86, 0.90), vec3(0.26, 0.30, 0.35), uLight);
  } else if (kind < 4.5) { // BDNF: a dimer
    body = min(disc(vCorner, vec2(-0.40, 0.0), 0.56), disc(vCorner, vec2(0.40, 0.0), 0.56));
    tint = uGrowthColour;
    halo = 0.18;
  } else { // ring about what is active
    body = abs(length(vCorner) - 0.95) - 0.055;
    tint = uGrowthColour;
  }
  float soft = fwidth(body);
  float inside = 1.0 - smoothstep(-soft, soft, body);
  float glow = halo * exp(-3.5 * max(body, 0.0)) * smoothstep(1.5, 1.0, length(vCorner));
  float alpha = max(inside, glow * (1.0 - uLight)) * vLook.y;
  if (alpha < 0.004) discard;
  float lit = kind < 2.0 || kind > 3.5 ? 1.0 : 0.0;
  float form = 0.86 + 0.16 * (vCorner.y - vCorner.x);
  vec3 deep = tint * mix(vec3(1.0), tint, 0.55 * (1.0 - uLight));
  vec3 shade = min(deep * form, vec3(0.93)) + deep * vLook.w * lit * (1.0 - uLight);
  colour = vec4(shade * alpha, alpha);
}
`;

/** Everything small that is free in the water, or held in a pore: one quad each. */
export function createMoteMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-motes',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...synapse },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });
}
