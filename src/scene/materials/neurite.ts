import { type Color, DoubleSide, GLSL3, ShaderMaterial } from 'three';
import { spikeLightChunk } from '../microcircuit/spike-light';
import { bodyLight } from './body-light';
import { dissolve, lighting } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the whole column: one object, shared by every material in it. */
export interface ColumnUniforms {
  readonly [name: string]: { value: unknown };
  /** Ages of the latest spikes of each cell, display seconds, four to a cell. */
  readonly uAges: { value: Float32Array };
  /** Soma of the cell that is the subject, um. */
  readonly uHero: { value: unknown };
  /** Drawing buffer height, pixels. */
  readonly uPixels: { value: number };
  /** 1 if motion is reduced. */
  readonly uStill: { value: number };
  /** How far the brain is still behind the column, which is a speck on it; 0 once it stands alone. */
  readonly uSpeck: { value: number };
  /** What cells sink into: in place of the ground of the whole picture, the face of a cut that they stand before. */
  readonly uBackground: { value: Color };
  readonly uTissueColour: { value: Color };
  readonly uGabaColour: { value: Color };
}

/** Uniforms of one kind of cell. */
export interface KindUniforms {
  readonly [name: string]: { value: unknown };
  readonly uAlbedo: { value: Color };
  readonly uSpikeColour: { value: Color };
  /** Strength of a spike's light. */
  readonly uSpike: { value: number };
  /** Brightness of the bodies, 1 at baseline. */
  readonly uBody: { value: number };
  /** um per display second: axon, dendrite. */
  readonly uSpeed: { value: unknown };
}

/** Half the width that a branch is drawn wider than it is: CSS pixels of a window 1000 high, and at most um. */
const EXTRA_PIXELS = 0.75;
const EXTRA_MOST = 1.5;
/** Light of a cell without motion, as a share of the square of a spike's. */
const STILL = 0.1;
/** Of the subject's dendrites it is a little more. */
const HERO_EXTRA = 1.25;
export const HERO_EXTRA_PIXELS = EXTRA_PIXELS * HERO_EXTRA;
export const HERO_EXTRA_MOST = EXTRA_MOST * HERO_EXTRA;

/**
 * Half the width (um) that a branch is drawn wider than it is, by what a CSS pixel of a window 1000 high spans there (um). A test holds it to what is
 * said about it.
 */
export const extraWidthChunk = /* glsl */ `
float extraHalf(float pixel, float hero, float dendrite) {
  return min(${EXTRA_PIXELS.toFixed(2)} * pixel, ${EXTRA_MOST.toFixed(2)}) * mix(0.35, mix(0.85, ${HERO_EXTRA.toFixed(2)}, hero), dendrite);
}
`;

/** Places an instance in the column, and tells how far behind the subject a point lies, um. */
const placingChunk = /* glsl */ `
in vec4 place; // x, y, z um, yaw
in vec2 form;  // rise, number of the cell
uniform vec3 uHero;
uniform float uPixels;

vec3 turned(vec3 p) {
  float c = cos(place.w);
  float s = sin(place.w);
  return vec3(p.x * c + p.z * s, p.y, p.z * c - p.x * s);
}
vec3 fitted(vec3 p) {
  return vec3(p.x, p.y * (p.y > 0.0 ? form.x : 1.0), p.z);
}
float unitOf(mat4 m) { return length(m[0].xyz); }
float behind(vec4 view) {
  return ((modelViewMatrix * vec4(uHero, 1.0)).z - view.z) / unitOf(modelViewMatrix);
}
/** Size of a pixel at a point, in units of the camera's world. */
float pixelAt(vec4 view) { return -view.z / (projectionMatrix[1][1] * 0.5 * uPixels); }
`;

/** Light on tissue, and how what lies behind sinks into the background. */
const tissueChunk = /* glsl */ `
uniform vec3 uBackground;
uniform float uSpeck;
/**
 * What a line thinner than a pixel leaves of it is the ground; but a column that is still a speck on the brain has that behind it, and the
 * ground's colour would be a stain: there the pattern leaves it, too small to be seen.
 */
vec4 shown(vec3 shaded, float thin) {
  if (uSpeck <= 0.0) return dissolved(mix(uBackground, shaded, thin), uBackground);
  return vec4(mix(uBackground, shaded, mix(thin, 1.0, uSpeck)), covered(uPresence * mix(1.0, thin, uSpeck)));
}
vec3 lit(vec3 albedo, vec3 normal, vec3 toEye) {
  float facing = max(dot(normal, toEye), 0.0);
  vec3 light = lightOn(normal, vec3(0.42, 0.30, 0.24), KEY_COLOUR * mix(1.55, 1.05, uLight), 0.4, 1.6, mix(1.0, 1.15, uLight));
  // On paper thin lines are drawn firmly, or the paper takes them.
  vec3 shaded = albedo * light * mix(1.0, 0.62, uLight) + coolRim(normal, facing, 0.22);
  return min(shaded, vec3(0.93));
}
vec3 sunk(vec3 shaded, float behind_) {
  float share = smoothstep(-10.0, 470.0, behind_);
  // As through air: first the warmth goes, then the light, into a haze that is a little brighter than the ground.
  float grey = dot(shaded, vec3(0.30, 0.55, 0.15));
  vec3 cool = mix(shaded, grey * vec3(0.58, 0.82, 1.08), 0.5 * share * (1.0 - uLight));
  vec3 haze = uBackground + vec3(0.004, 0.010, 0.017) * (1.0 - uLight);
  return mix(cool, haze, mix(0.84, 0.66, uLight) * sqrt(share));
}
`;

const neuriteVertex = /* glsl */ `
in vec3 tangent3;
in vec4 traits; // side, radius um, path from the soma um, 1 in dendrites
uniform vec4 uAges[CELLS];
uniform float uSpike;
uniform vec2 uSpeed;
uniform float uStill;
out float vSide;
out float vSpike;
out float vBehind;
out float vThin;
out float vHero;
out float vAxon;
out vec3 vTangent;
out vec3 vView;
${placingChunk}
${spikeLightChunk}
${extraWidthChunk}
void main() {
  vec4 view = modelViewMatrix * vec4(turned(fitted(position)) + place.xyz, 1.0);
  vec3 along = normalize(mat3(modelViewMatrix) * turned(vec3(tangent3.x, tangent3.y * (position.y > 0.0 ? form.x : 1.0), tangent3.z)));
  vec3 across = cross(along, normalize(view.xyz));
  across /= max(length(across), 0.05);
  float unit = unitOf(modelViewMatrix);
  float pixel = pixelAt(view);
  // A little thicker than life, by about a pixel and never more than a micrometre and a half: from far off, tubes
  // a third of a pixel thick would break up; from close by, thickness is true.
  vHero = form.y < 0.5 ? 1.0 : 0.0;
  float extra = extraHalf(pixel * uPixels / 1000.0 / unit, vHero, traits.w) * unit;
  float half_ = traits.y * unit + extra;
  float least = 0.5 * pixel;
  vThin = min(1.0, half_ / least);
  view.xyz += across * traits.x * max(half_, least);
  vSide = traits.x;
  vec4 ages = uAges[int(form.y + 0.5)];
  float arc = traits.z;
  float speed = mix(uSpeed.x, uSpeed.y, traits.w);
  float sum = spikeLight(ages.x, arc, traits.w, speed) + spikeLight(ages.y, arc, traits.w, speed) + spikeLight(ages.z, arc, traits.w, speed);
  // Motion reduced: a steady light, weakening along the path as a spike does; all but none at rest.
  vSpike = mix(min(sum, 1.0), STILL * uSpike * exp(-traits.w * arc / 520.0), uStill) * uSpike * mix(1.0, 0.62, traits.w);
  vBehind = behind(view);
  vAxon = 1.0 - traits.w;
  vTangent = along;
  vView = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const neuriteFragment = /* glsl */ `
precision highp float;
in float vSide;
in float vSpike;
in float vBehind;
in float vThin;
in float vHero;
in float vAxon;
in vec3 vTangent;
in vec3 vView;
uniform vec3 uAlbedo;
uniform vec3 uSpikeColour;
uniform float uBody;
out vec4 colour;
${lighting}
${bodyLight}
${dissolve}
${tissueChunk}
void main() {
  vec3 toEye = normalize(-vView);
  vec3 along = normalize(vTangent);
  vec3 across = normalize(cross(along, -toEye));
  vec3 towards = normalize(cross(across, along));
  towards *= sign(dot(towards, toEye));
  float s = clamp(vSide, -1.0, 1.0);
  vec3 normal = normalize(across * s + towards * sqrt(max(0.0, 1.0 - s * s)));
  vec3 albedo = uAlbedo * uBody * mix(mix(0.92, 0.80, uLight), mix(1.3, 0.95, uLight), vHero) * mix(1.0, 0.62, vAxon);
  vec3 shaded = sunk(lit(albedo, normal, toEye), vBehind);
  // In a small picture what is thinner than a pixel goes over into the ground; the subject less, and on paper, which takes thin lines, all dendrites less.
  float thin = mix(vThin, 1.0, (1.0 - vAxon) * mix(0.35 * uLight, mix(0.35, 0.9, uLight), vHero));
  float near = 1.0 - 0.72 * smoothstep(0.0, 470.0, vBehind);
  float light = vSpike * near;
  if (uLight > 0.5) {
    shaded = mix(shaded, uSpikeColour, min(light * 1.3, 1.0));
  } else {
    shaded = shaded * (1.0 - 0.55 * min(light, 1.0)) + uSpikeColour * light * (0.55 + 0.45 * (1.0 - s * s));
  }
  colour = shown(shaded, thin);
}
`;

const somaVertex = /* glsl */ `
uniform vec4 uAges[CELLS];
uniform float uSpike;
uniform vec2 uSpeed;
uniform float uStill;
out float vSpike;
out float vBehind;
out float vHero;
out vec3 vNormal;
out vec3 vView;
${placingChunk}
${spikeLightChunk}
void main() {
  vec4 view = modelViewMatrix * vec4(turned(position) + place.xyz, 1.0);
  vec4 ages = uAges[int(form.y + 0.5)];
  float sum = spikeLight(ages.x, 0.0, 0.0, uSpeed.x) + spikeLight(ages.y, 0.0, 0.0, uSpeed.x) + spikeLight(ages.z, 0.0, 0.0, uSpeed.x);
  vSpike = mix(min(sum, 1.0), 1.6 * STILL * uSpike, uStill) * uSpike;
  vBehind = behind(view);
  vHero = form.y < 0.5 ? 1.0 : 0.0;
  vNormal = normalMatrix * turned(normal);
  vView = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const somaFragment = /* glsl */ `
precision highp float;
in float vSpike;
in float vBehind;
in float vHero;
in vec3 vNormal;
in vec3 vView;
uniform vec3 uAlbedo;
uniform vec3 uSpikeColour;
uniform float uBody;
out vec4 colour;
${lighting}
${bodyLight}
${dissolve}
${tissueChunk}
void main() {
  vec3 toEye = normalize(-vView);
  vec3 normal = normalize(vNormal);
  vec3 albedo = uAlbedo * uBody * mix(0.80, 1.3, vHero);
  vec3 shaded = sunk(lit(albedo, normal, toEye), vBehind);
  float near = 1.0 - 0.72 * smoothstep(0.0, 470.0, vBehind);
  float light = vSpike * near;
  float through = 0.35 + 0.65 * pow(max(dot(normal, toEye), 0.0), 1.4);
  if (uLight > 0.5) {
    shaded = mix(shaded, uSpikeColour, min(light * 1.2, 1.0) * through);
  } else {
    shaded = shaded * (1.0 - 0.6 * min(light, 1.0)) + uSpikeColour * light * 1.25 * through;
  }
  colour = shown(shaded, 1.0);
}
`;

function make(
  name: string,
  vertexShader: string,
  fragmentShader: string,
  uniforms: SharedUniforms,
  cells: number,
): ShaderMaterial {
  return new ShaderMaterial({
    name,
    glslVersion: GLSL3,
    defines: {
      CELLS: cells,
      STILL: STILL.toFixed(3),
    },
    uniforms,
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    alphaToCoverage: true,
  });
}

/** Materials of one kind of cell: its branches as ribbons lit like tubes, and its bodies. */
export function createCellMaterials(
  shared: SharedUniforms,
  column: ColumnUniforms,
  kind: KindUniforms,
  cells: number,
): { neurites: ShaderMaterial; somata: ShaderMaterial } {
  const uniforms = { ...shared, ...column, ...kind };
  return {
    neurites: make('neurite', neuriteVertex, neuriteFragment, uniforms, cells),
    somata: make('cell-body', somaVertex, somaFragment, uniforms, cells),
  };
}
