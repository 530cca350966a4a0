import { DoubleSide, GLSL3, ShaderMaterial } from 'three';
import { dissolve, lighting, noise } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import { dockChunk } from '../../synapse/fusion';
import { waterChunk, type SynapseUniforms } from './water';

/** A vesicle as a drop: a thin shell that gathers light at its edge, transmitter inside. */
const dropChunk = /* glsl */ `
uniform vec3 uGlutamateColour;
uniform vec3 uGrowthColour;
vec3 drop(vec3 normal, vec3 toEye, float pool, float lit, vec3 place) {
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  // Share of the radius: the bilayer is its outer quarter, as a soap bubble is its edge.
  float from = sqrt(1.0 - facing * facing);
  float shell = smoothstep(0.74, 0.93, from);
  vec3 filling = mix(uGlutamateColour, vec3(0.95, 0.62, 0.30), 0.25 * (1.0 - uLight));
  float strength = pool < 0.5 ? 0.13 : (pool < 1.5 ? 0.62 : 0.97);
  vec3 grey = mix(vec3(0.13, 0.25, 0.38), vec3(0.62, 0.64, 0.64), uLight);
  vec3 albedo = mix(grey, filling, strength) * mix(0.82, 1.06, uLight);
  if (pool > 2.5) albedo = mix(mix(vec3(0.13, 0.20, 0.15), vec3(0.55, 0.66, 0.56), uLight), uGrowthColour, 0.35 + 0.5 * lit);
  float speckle = valueNoise(place * 0.55) - 0.5;
  albedo *= 1.0 + 0.12 * speckle * (1.0 - shell);
  vec3 glint = inWater(albedo, normal, toEye, 1.0, 0.0);
  // Those that wait are bubbles with the water's own dark in them; a docked one is full of light.
  float full = pool > 1.5 ? 1.0 : 0.0;
  vec3 inner = glint * mix(mix(0.24, 0.44, full), 0.92, uLight) + albedo * mix(mix(0.10, 0.38, full), 0.02, uLight) * facing * facing;
  inner = mix(inner, uBackground, (1.0 - full) * mix(0.30, 0.12, uLight));
  vec3 outer = glint * mix(1.15, 0.80, uLight) + albedo * mix(0.16, 0.0, uLight);
  vec3 shaded = mix(inner, outer, shell);
  return min(shaded, vec3(0.92));
}
`;

const ballVertex = /* glsl */ `
in vec4 place; // x, y, z, radius, nm
in vec2 kind;  // pool 0 resting, 1 recycling, 2 docked, 3 granule; of a granule its rank among those that light up
uniform float uGranulesLit;
out vec2 vCorner;
out vec2 vKind;
out vec3 vPlace;
out vec3 vView;
void main() {
  float unit = length(modelViewMatrix[0].xyz);
  vec4 view = modelViewMatrix * vec4(place.xyz, 1.0);
  vView = view.xyz;
  view.xy += position.xy * place.w * unit * 1.12;
  vCorner = position.xy * 1.12;
  vKind = vec2(kind.x, kind.x > 2.5 ? clamp(uGranulesLit - kind.y, 0.0, 1.0) : 0.0);
  vPlace = place.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const ballFragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in vec2 vKind;
in vec3 vPlace;
in vec3 vView;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${waterChunk}
${dropChunk}
void main() {
  float away = dot(vCorner, vCorner);
  float soft = fwidth(away);
  float cover = 1.0 - smoothstep(1.0 - soft, 1.0 + soft, away);
  if (cover < 0.5) discard;
  vec3 normal = normalize(vec3(vCorner, sqrt(max(0.0, 1.0 - away))));
  vec3 shaded = drop(normal, vec3(0.0, 0.0, 1.0), vKind.x, vKind.y, vPlace * 3.1 + normal * 19.0);
  shaded = sunk(shaded, vPlace + vec3(0.0, 0.0, 40.0));
  // A crowd is read by its depth: the row at the opening in full light, those behind in the shade of those before them.
  float deep = smoothstep(-70.0, -430.0, vPlace.z);
  vec3 shade = mix(uBackground + vec3(0.004, 0.012, 0.022), vec3(0.50, 0.58, 0.63), uLight);
  shaded = mix(shaded * mix(1.18, 1.0, uLight), shade, (vKind.x > 2.5 ? 0.4 : mix(0.80, 0.62, uLight)) * sqrt(deep));
  if (vKind.x > 2.5) shaded += uGrowthColour * vKind.y * 0.9 * (1.0 - uLight) * pow(normal.z, 1.5);
  colour = dissolved(shaded, uBackground);
  colour.a *= cover;
}
`;

/** Vesicles of the pools, and granules, as spheres drawn on two triangles each. @param granulesLit how many of those are lit */
export function createBallMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  granulesLit: { value: number },
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-vesicles',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...synapse, uGranulesLit: granulesLit },
    vertexShader: ballVertex,
    fragmentShader: ballFragment,
    alphaToCoverage: true,
  });
}

const dockedVertex = /* glsl */ `
in vec4 place;  // centre of the docked vesicle, radius, nm
in vec3 axis;   // towards the bouton's inside
uniform float uAges[SITES]; // s of the film since the last release of each
out vec3 vNormal;
out vec3 vView;
out vec3 vPlace;
${dockChunk}
/** A cap of constant area: at 0 the whole sphere, at 1 a flat disc in the membrane. Twin: flattened() in fusion.ts. */
void main() {
  vec3 fusion = dockAt(uAges[gl_InstanceID]); // how far it has flattened, how far it is from its dock, how far it is there, each 0-1
  float closed = 3.14159265 * (1.0 - 0.985 * fusion.x);
  float radius = place.w * fusion.z * sqrt(2.0 / (1.0 - cos(closed)));
  float polar = position.x * closed;
  vec3 side = normalize(cross(axis, vec3(0.31, 0.12, 0.94)));
  vec3 other = cross(side, axis);
  vec3 radial = side * cos(position.y) + other * sin(position.y);
  vec3 outward = radial * sin(polar) + axis * cos(polar);
  // The open rim stays where the vesicle touched the membrane.
  float low = -place.w;
  float height = radius * (cos(polar) - cos(closed)) + low;
  vec3 local = place.xyz + radial * radius * sin(polar) + axis * height;
  local += (axis * 78.0 + vec3(0.0, 0.0, -34.0)) * fusion.y;
  vec4 view = modelViewMatrix * vec4(local, 1.0);
  vNormal = normalMatrix * outward;
  vView = view.xyz;
  vPlace = local;
  gl_Position = projectionMatrix * view;
}
`;

const dockedFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vPlace;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${waterChunk}
${dropChunk}
void main() {
  vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 shaded = drop(normal, normalize(-vView), 2.0, 0.0, vPlace * 0.6);
  colour = dissolved(sunk(shaded, vec3(vPlace.x, vPlace.y - 30.0, vPlace.z + 60.0)), uBackground);
}
`;

/** Docked vesicles, which fuse. `position` of the geometry: share of the way from pole to pole, angle round the axis. */
export function createDockedMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  ages: { readonly value: Float32Array },
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-docked',
    glslVersion: GLSL3,
    side: DoubleSide,
    defines: { SITES: ages.value.length },
    uniforms: { ...shared, ...synapse, uAges: ages },
    vertexShader: dockedVertex,
    fragmentShader: dockedFragment,
    alphaToCoverage: true,
  });
}
