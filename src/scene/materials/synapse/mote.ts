import { GLSL3, ShaderMaterial } from 'three';
import { cloudChunk, GLUTAMATE_RADIUS } from '../../synapse/cloud';
import { releasesChunk, type DrawnReleases } from '../../synapse/drawn-releases';
import { faceChunk } from '../../synapse/face';
import { filmChunk } from '../../synapse/film';
import { GROUP, LEAST, MOTE, moteRadiusChunk, type Motes } from '../../synapse/motes';
import { ON_THE_WAY } from '../../synapse/small-parts';
import { ampaChunk } from '../../synapse/receptors';
import { SODIUM, sodiumChunk, WAY } from '../../synapse/sodium';
import { magnesiumChunk, STAYING, stayingChunk, THROUGH, WHOLE } from '../../synapse/staying';
import { glslNumber } from '../glsl-number';
import type { SharedUniforms } from '../shared-uniforms';
import type { SynapseUniforms } from './water';

/** Radians: turned by it again and again, nothing comes back to a side where it was. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Puts a corner of a mote where it is seen. `look`: kind, how far there 0-1, nm towards the eye, light beyond what reflects. */
const moteChunk = /* glsl */ `
${moteRadiusChunk}uniform float uNmPerPixel;
out vec2 vCorner;
out vec4 vLook;
vec4 moteAt(vec3 place, float size, vec4 look) {
  float unit = length(modelViewMatrix[0].xyz);
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  // Seen through what holds it.
  view.xyz += normalize(-view.xyz) * look.z * unit;
  float radius = moteRadius(size, look.x, uNmPerPixel);
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
in vec4 look; // kind, raised by its group; rank in its group; what is its own (MoteLook); light
uniform float uStaying[${WHOLE.length}];
uniform float uStay;
uniform float uShown[${WHOLE.length}]; // 1 for each group that is shown
uniform float uOpen[NMDA];
const float WHOLE[${WHOLE.length}] = float[${WHOLE.length}](${WHOLE.map(glslNumber).join(', ')});
${moteChunk}
${stayingChunk}
${magnesiumChunk}
void main() {
  int group = int(look.x / ${glslNumber(GROUP)});
  vec4 seen = vec4(look.x - ${glslNumber(GROUP)} * float(group), WHOLE[group] * uShown[group], look.zw);
  vec3 at = place.xyz;
  if (group == ${STAYING.magnesium}) {
    float open = uOpen[int(look.z)];
    seen.y *= magnesiumThere(look.y, uStaying[${STAYING.heldKetamine}], open);
    seen.z = ${glslNumber(THROUGH)};
    at = magnesiumAt(at, open);
  } else {
    seen.y *= lightOfRank(look.y, uStaying[group]);
    if (group >= ${STAYING.freeGlutamate}) {
      seen.y *= freeThere(look.z, uStay);
      seen.z = 0.0;
    }
  }
  gl_Position = moteAt(at, place.w, seen);
  if (seen.y <= ${glslNumber(LEAST)}) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const cloudVertex = /* glsl */ `
// Of a molecule: standard deviations along the three axes; time of uptake, ms. Of an ion: where its receptor stands on the face, nm; the
// chance by which that closes; its number and, as the part behind the point, when it passes. position.z: 0, or 1 and the receptor's number.
in vec4 deviate;
uniform float uDrive;
uniform float uAmpaThere;
uniform float uShown[${ON_THE_WAY.length}];
${releasesChunk}
${moteChunk}
${cloudChunk}
${faceChunk}
${filmChunk}
${ampaChunk}
${sodiumChunk}
void main() {
  vec4 release = uReleases[gl_InstanceID];
  vec4 opens = uOpenings[gl_InstanceID];
  vec4 look;
  if (position.z < 0.5) {
    vec4 molecule = moleculeAt(deviate.x, deviate.y, deviate.z, deviate.w, release.x, release.y, release.z, release.w);
    look = vec4(${glslNumber(MOTE.glutamate)}, molecule.w * uShown[0], 0.0, 0.1 + 1.5 * uDrive);
    gl_Position = moteAt(molecule.xyz, ${glslNumber(GLUTAMATE_RADIUS)}, look);
  } else {
    vec2 away = deviate.xy - release.xy;
    bool opened = position.z < uAmpaThere + 0.5 && dot(away, away) <= opens.x;
    float ion = floor(deviate.w);
    float way = opened ? sodiumWay(opens.z, ampaCloses(fract(deviate.z + opens.w)), ion, fract(deviate.w + opens.w)) : -1.0;
    // It comes from aside, each from another side.
    float from = release.z + ${glslNumber(GOLDEN_ANGLE)} * (ion + 5.0 * position.z);
    vec3 aside = vec3(cos(from), 0.0, sin(from)) * 5.0 * (1.0 - way);
    look = vec4(${glslNumber(MOTE.sodium)}, max(0.0, sin(3.14159265 * way)) * uShown[1], ${glslNumber(SODIUM.towards)}, 0.0);
    gl_Position = moteAt(overFace(deviate.x, deviate.y, mix(${glslNumber(WAY.from)}, ${glslNumber(WAY.to)}, way)) + aside, ${glslNumber(SODIUM.radius)}, look);
  }
  // What has been taken up, has passed, or is lost from view, is not drawn.
  if (look.y <= ${glslNumber(LEAST)}) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
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

/**
 * Small things that are free in the water, or held in a pore: one quad each.
 * @param open how far each NMDA receptor is open: magnesium sits in them
 * @param shown 1 for each group that is shown
 */
export function createMoteMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  { there, stay }: Pick<Motes, 'there' | 'stay'>,
  open: { readonly value: Float32Array },
  shown: { readonly value: Float32Array },
): ShaderMaterial {
  return new ShaderMaterial({
    ...usual('synapse-motes'),
    defines: { NMDA: open.value.length },
    uniforms: { ...shared, ...synapse, uStaying: there, uStay: stay, uOpen: open, uShown: shown },
    vertexShader: vertex,
  });
}

/**
 * What is on its way after releases: glutamate, and the sodium that it lets in.
 * @param ampaThere AMPA receptors that are there
 * @param shown 1 for glutamate, and 1 for sodium, if it is shown
 */
export function createCloudMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  releases: DrawnReleases['uniforms'],
  ampaThere: { value: number },
  shown: { readonly value: Float32Array },
): ShaderMaterial {
  return new ShaderMaterial({
    ...usual('synapse-clouds'),
    uniforms: { ...shared, ...synapse, ...releases, uAmpaThere: ampaThere, uShown: shown },
    vertexShader: cloudVertex,
  });
}

const usual = (name: string) =>
  ({
    name,
    glslVersion: GLSL3,
    fragmentShader: fragment,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  }) as const;
