import { GLSL3, ShaderMaterial } from 'three';
import { dissolve, lighting, noise } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import { releasesChunk, type DrawnReleases } from '../../synapse/drawn-releases';
import { ampaChunk } from '../../synapse/receptors';
import { waterChunk, type SynapseUniforms } from './water';

/** How a kind of molecule looks: `uTone` its colour at rest. */
export interface MoleculeLook {
  readonly tone: { value: unknown };
  readonly lit: { value: unknown };
  /** How many of them are lit, of those that light up one by one. */
  readonly litCount: { value: number };
  /** What opens them, if anything does. */
  readonly opened?: OpenedByReleases | OpenedOneByOne;
}

/** AMPA receptors open as releases reach them; each has its `face`. */
interface OpenedByReleases {
  readonly releases: DrawnReleases['uniforms'];
}

/** NMDA receptors: how far each is open, 0-1. They are of glass, so that what they hold is seen. */
interface OpenedOneByOne {
  readonly each: { readonly value: Float32Array };
}

const vertex = /* glsl */ `
in float light; // 0-1, or below 0 -1 less its rank among those that light up one by one
uniform float uLitCount;
#ifdef AMPA
in vec3 face; // u, w, nm; the chance by which it closes
${releasesChunk}
${ampaChunk}
float opening() {
  float open = 0.0;
  for (int e = 0; e < uUnderWay; e += 1) {
    vec2 away = face.xy - uReleases[e].xy;
    vec4 opens = uOpenings[e];
    if (dot(away, away) <= opens.x) open = max(open, ampaOpening(opens.y, ampaCloses(fract(face.z + opens.w))));
  }
  return open;
}
#elif defined(NMDA)
uniform float uOpen[NMDA];
float opening() { return uOpen[gl_InstanceID]; }
#else
float opening() { return 0.0; }
#endif
out vec3 vNormal;
out vec3 vView;
out float vHeight;
out vec2 vCondition;
out vec3 vPlace;
void main() {
  float open = opening();
  // An open channel leans apart a little at its upper half.
  float lean = open * 0.16 * smoothstep(0.0, 6.0, position.y);
  vec3 shape = vec3(position.x * (1.0 + lean), position.y, position.z * (1.0 + lean));
  vec4 local = instanceMatrix * vec4(shape, 1.0);
  vec4 view = modelViewMatrix * local;
  vNormal = normalMatrix * mat3(instanceMatrix) * normal;
  vView = view.xyz;
  vHeight = position.y;
  vCondition = vec2(light < 0.0 ? clamp(uLitCount + light + 1.0, 0.0, 1.0) : light, open);
  vPlace = local.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in float vHeight;
in vec2 vCondition;
in vec3 vPlace;
uniform vec3 uTone;
uniform vec3 uLit;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${waterChunk}
void main() {
  vec3 toEye = normalize(-vView);
  vec3 normal = normalize(vNormal);
  float facing = max(dot(normal, toEye), 0.0);
  vec3 albedo = uTone * mix(0.78, 1.0, uLight);
  #ifdef NMDA
  vec3 shaded = inWater(albedo * mix(1.15, 0.30, pow(facing, 0.8) * (1.0 - uLight)), normal, toEye, 1.0, 1.2);
  shaded = mix(shaded, mix(shaded, vec3(0.97, 0.96, 0.94), 0.55 * facing), uLight);
  #else
  vec3 shaded = inWater(albedo, normal, toEye, 1.0, 0.8);
  #endif
  // Where glutamate sits while the channel is open: the upper domains.
  float bound = vCondition.y * smoothstep(1.0, 6.0, vHeight);
  shaded = mix(shaded, uLit * mix(0.95, 0.9, uLight), 0.75 * bound);
  shaded = sunk(shaded, vPlace - vec3(0.0, 0.0, 25.0));
  shaded = mix(shaded, uLit * mix(0.8, 0.85, uLight), 0.6 * vCondition.x);
  shaded += uLit * vCondition.x * (0.25 + 0.9 * pow(facing, 1.5)) * (1.0 - uLight);
  colour = dissolved(shaded, uBackground);
}
`;

export function createMoleculeMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  look: MoleculeLook,
): ShaderMaterial {
  const { tone, lit, litCount, opened } = look;
  const own = { uTone: tone, uLit: lit, uLitCount: litCount };
  const opening =
    opened === undefined
      ? { defines: {}, uniforms: {} }
      : 'releases' in opened
        ? { defines: { AMPA: '' }, uniforms: opened.releases }
        : { defines: { NMDA: opened.each.value.length }, uniforms: { uOpen: opened.each } };
  return new ShaderMaterial({
    name: 'synapse-molecule',
    glslVersion: GLSL3,
    defines: opening.defines,
    uniforms: { ...shared, ...synapse, ...own, ...opening.uniforms },
    vertexShader: vertex,
    fragmentShader: fragment,
    alphaToCoverage: true,
  });
}

const trimerVertex = /* glsl */ `
in vec3 place;
in vec3 axis;
in float turn;
out vec2 vCorner;
out vec3 vNormal;
out vec3 vPlace;
void main() {
  vec3 side = normalize(cross(axis, abs(axis.y) < 0.9 ? vec3(0, 1, 0) : vec3(1, 0, 0)));
  vec3 other = cross(axis, side);
  vec2 corner = mat2(cos(turn), -sin(turn), sin(turn), cos(turn)) * position.xy;
  vCorner = position.xy;
  vNormal = normalMatrix * axis;
  vPlace = place;
  vec3 local = place + axis * 1.0 + (side * corner.x + other * corner.y) * 5.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(local, 1.0);
}
`;

const trimerFragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in vec3 vNormal;
in vec3 vPlace;
out vec4 colour;
${lighting}
${dissolve}
${waterChunk}
void main() {
  float body = 1e3;
  for (int k = 0; k < 3; k += 1) {
    float angle = 2.0943951 * float(k);
    body = min(body, length(vCorner - 0.44 * vec2(cos(angle), sin(angle))) - 0.42);
  }
  float soft = fwidth(body);
  float cover = 1.0 - smoothstep(-soft, soft, body);
  if (cover < 0.5) discard;
  float basin = smoothstep(0.10, 0.34, length(vCorner));
  vec3 albedo = mix(vec3(0.30, 0.42, 0.50), vec3(0.40, 0.50, 0.56), uLight) * mix(0.55, 1.0, basin);
  vec3 shaded = inWater(albedo, normalize(vNormal), vec3(0.0, 0.0, 1.0), 1.0, 0.2);
  colour = dissolved(sunk(shaded, vPlace), uBackground);
  colour.a *= cover;
}
`;

/** Glutamate transporters: trimers with a basin, flat on the membrane, two triangles each. */
export function createTrimerMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-transporters',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...synapse },
    vertexShader: trimerVertex,
    fragmentShader: trimerFragment,
    alphaToCoverage: true,
  });
}
