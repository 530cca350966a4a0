import { GLSL3, ShaderMaterial } from 'three';
import { cloudChunk, GLUTAMATE_RADIUS } from '../../synapse/cloud';
import { GROUP, LEAST } from '../../synapse/motes';
import { stayingChunk, WHOLE } from '../../synapse/staying';
import type { SharedUniforms } from '../shared-uniforms';
import type { SynapseUniforms } from './water';

/** Puts a corner of a mote where it is seen. `look`: kind, how far there 0-1, nm towards the eye, light beyond what reflects. */
const moteChunk = /* glsl */ `
uniform float uNmPerPixel;
out vec2 vCorner;
out vec4 vLook;
vec4 moteAt(vec3 place, float size, vec4 look) {
  float unit = length(modelViewMatrix[0].xyz);
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  // Seen through what holds it.
  view.xyz += normalize(-view.xyz) * look.z * unit;
  // Far away a molecule is drawn larger than it is, or it could not be seen; not so large that a cloud becomes a wall.
  float least = look.x < 0.5 ? 1.35 : (look.x > 4.5 ? 7.0 : (look.x < 1.5 ? 3.6 : 1.7));
  float radius = max(size, least * min(uNmPerPixel, 1.7));
  view.xy += position.xy * radius * unit * 1.5;
  vCorner = position.xy * 1.5;
  vLook = look;
  float near = 1.0 - smoothstep(0.46, 1.2, uNmPerPixel);
  vLook.y *= 1.0 - near * smoothstep(50.0, 96.0, place.z);
  return projectionMatrix * view;
}
`;

const vertex = /* glsl */ `
in vec4 place; // x, y, z, radius, nm
in vec4 look; // of what stays, the kind is raised by its group, and its rank stands where others say how far they are there
uniform float uStaying[${WHOLE.length}];
const float WHOLE[${WHOLE.length}] = float[${WHOLE.length}](${WHOLE.map((each) => each.toFixed(2)).join(', ')});
${moteChunk}
${stayingChunk}
void main() {
  vec4 seen = look;
  int group = int(look.x / ${GROUP.toFixed(1)}) - 1;
  if (group >= 0) {
    seen.x -= ${GROUP.toFixed(1)} * float(group + 1);
    seen.y = WHOLE[group] * lightOfRank(look.y, uStaying[group]);
  }
  gl_Position = moteAt(place.xyz, place.w, seen);
  if (seen.y <= ${LEAST.toFixed(3)}) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const cloudVertex = /* glsl */ `
in vec4 deviate; // standard deviations along the three axes; time of uptake, ms
in vec4 release; // u, w, nm; turn, radians; time since, ms
uniform float uDrive;
${moteChunk}
${cloudChunk}
void main() {
  vec4 molecule = moleculeAt(deviate.x, deviate.y, deviate.z, deviate.w, release.x, release.y, release.z, release.w);
  gl_Position = moteAt(molecule.xyz, ${GLUTAMATE_RADIUS.toFixed(2)}, vec4(0.0, molecule.w, 0.0, 0.1 + 1.5 * uDrive));
  // What has been taken up, or is lost from view, is not drawn.
  if (molecule.w <= ${LEAST.toFixed(3)}) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
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
uniform float uPresence;
float disc(vec2 at, vec2 centre, float radius) { return length(at - centre) - radius; }
void main() {
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
  float alpha = max(inside, glow * (1.0 - uLight)) * vLook.y * uPresence;
  if (alpha < 0.004) discard;
  float lit = kind < 2.0 || kind > 3.5 ? 1.0 : 0.0;
  float form = 0.86 + 0.16 * (vCorner.y - vCorner.x);
  vec3 deep = tint * mix(vec3(1.0), tint, 0.55 * (1.0 - uLight));
  vec3 shade = min(deep * form, vec3(0.93)) + deep * vLook.w * lit * (1.0 - uLight);
  colour = vec4(shade * alpha, alpha);
}
`;

function make(
  name: string,
  vertexShader: string,
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  own: Record<string, { value: unknown }> = {},
): ShaderMaterial {
  return new ShaderMaterial({
    name,
    glslVersion: GLSL3,
    uniforms: { ...shared, ...synapse, ...own },
    vertexShader,
    fragmentShader: fragment,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });
}

/**
 * Everything small that is free in the water, or held in a pore: one quad each.
 * @param staying how many are there of each group that stays
 */
export function createMoteMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  staying: { value: Float32Array },
): ShaderMaterial {
  return make('synapse-motes', vertex, shared, synapse, { uStaying: staying });
}

/** The glutamate of releases: motes whose place is worked out where they are drawn. */
export function createCloudMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
): ShaderMaterial {
  return make('synapse-clouds', cloudVertex, shared, synapse);
}
