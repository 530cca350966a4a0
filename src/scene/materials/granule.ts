import { AlwaysDepth, DoubleSide, GLSL3, ShaderMaterial } from 'three';
import { lighting } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the dentate gyrus inset. */
export interface InsetUniforms {
  readonly [name: string]: { value: unknown };
  /** How far the inset is there, 0-1. */
  readonly uInset: { value: number };
  readonly uPixels: { value: number };
  /** Treatment time, hours. */
  readonly uHours: { value: number };
  /** Half its width, um. */
  readonly uHalf: { value: number };
  readonly uGranuleColour: { value: unknown };
  readonly uNewbornColour: { value: unknown };
}

/** Half the inset's width where there is room and where there is little, its foot and its top, um. */
export const INSET = { half: 205, narrow: 140, foot: -46, top: 346 } as const;

const insideChunk = /* glsl */ `
uniform float uInset;
uniform float uHalf;
/** Distance from the card's rounded edge, um, below zero inside. */
float inside(vec2 p) {
  vec2 middle = vec2(0.0, ${((INSET.foot + INSET.top) / 2).toFixed(1)});
  vec2 q = abs(p - middle) - vec2(uHalf, ${((INSET.top - INSET.foot) / 2).toFixed(1)}) + 16.0;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 16.0;
}
/** Nothing of a cell is seen beyond the card. */
void keepInside(vec2 p) { if (inside(p) > -3.0) discard; }
`;

/** Where a point is seen on the plane of the card, um: what stands before it is cut off where the card ends. */
const seenAtChunk = /* glsl */ `
vec2 seenAt(vec4 view) {
  vec4 middle = modelViewMatrix * vec4(0.0, 0.0, 0.0, 1.0);
  return (view.xy * (middle.z / view.z) - middle.xy) / length(modelViewMatrix[0].xyz);
}
`;

/** Days over which a cell comes and goes; over as many it comes to count as mature. */
const FADE_DAYS = 2;
/** How old a cell is, and how far it is there. */
const lifeChunk = /* glsl */ `
in vec4 life; // born, mature, gone, hours; born since day 0
uniform float uHours;
float ageDays() { return (uHours - life.x) / 24.0; }
float mature() { return smoothstep(-1.0, 1.0, (uHours - life.y) / 24.0); }
float there() { return clamp(min(ageDays(), (life.z - uHours) / 24.0) / ${FADE_DAYS.toFixed(1)}, 0.0, 1.0); }
`;

const branchVertex = /* glsl */ `
in vec3 tangent3;
in vec4 traits;
in float born;
in vec4 place; // x, y, z, yaw
uniform float uPixels;
out float vSide;
out float vAhead;
out float vNew;
out float vMature;
out float vThere;
out float vDepth;
out vec2 vAt;
out vec3 vTangent;
out vec3 vView;
${seenAtChunk}
${lifeChunk}
void main() {
  float age = ageDays();
  float c = cos(place.w);
  float s = sin(place.w);
  vec3 local = vec3(position.x * c + position.z * s, position.y, position.z * c - position.x * s) + place.xyz;
  vec3 along3 = vec3(tangent3.x * c + tangent3.z * s, tangent3.y, tangent3.z * c - tangent3.x * s);
  vec4 view = modelViewMatrix * vec4(local, 1.0);
  vec3 along = normalize(mat3(modelViewMatrix) * along3);
  vec3 across = cross(along, normalize(view.xyz));
  across /= max(length(across), 0.05);
  float unit = length(modelViewMatrix[0].xyz);
  float pixel = -view.z / (projectionMatrix[1][1] * 0.5 * uPixels);
  // A young branch is thin and thickens over two weeks.
  float grown = mix(0.4, 1.0, smoothstep(0.0, 14.0, age - born));
  float half_ = traits.y * grown * unit + min(0.6 * pixel * uPixels / 1000.0, 1.2 * unit);
  view.xyz += across * traits.x * max(half_, 0.5 * pixel);
  vSide = traits.x;
  vAhead = age - born;
  vNew = life.w;
  vMature = mature();
  // Its branches come by growing, and go with it.
  vThere = there();
  vDepth = -local.z;
  vAt = seenAt(view);
  vTangent = along;
  vView = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const branchFragment = /* glsl */ `
precision highp float;
in float vSide;
in float vAhead;
in float vNew;
in float vMature;
in float vThere;
in float vDepth;
in vec2 vAt;
in vec3 vTangent;
in vec3 vView;
uniform vec3 uBackground;
uniform vec3 uGranuleColour;
uniform vec3 uNewbornColour;
out vec4 colour;
${lighting}
${insideChunk}
void main() {
  if (vAhead < 0.0) discard;
  keepInside(vAt);
  vec3 toEye = normalize(-vView);
  vec3 along = normalize(vTangent);
  vec3 across = normalize(cross(along, -toEye));
  float s = clamp(vSide, -1.0, 1.0);
  vec3 normal = normalize(across * s + normalize(cross(across, along)) * sqrt(max(0.0, 1.0 - s * s)));
  normal *= sign(dot(normal, toEye) + 1e-4);
  vec3 albedo = mix(uGranuleColour * mix(1.0, 0.55, vMature), uNewbornColour, vNew);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.32)) * vec3(1.02, 0.98, 0.93) * mix(1.3, 1.0, uLight) + hemisphere(normal) * 1.1;
  vec3 shaded = min(albedo * light, vec3(0.93));
  float dim = 0.35 * smoothstep(-60.0, 80.0, vDepth) + 0.5 * vMature * (1.0 - vNew);
  colour = vec4(mix(shaded, uBackground, dim), 1.0) * uInset * vThere;
}
`;

const bodyVertex = /* glsl */ `
in vec4 at;   // x, y, z, radius
out vec2 vCorner;
out vec2 vAt;
out float vNew;
out float vMature;
${seenAtChunk}
${lifeChunk}
void main() {
  vec4 view = modelViewMatrix * vec4(at.xyz, 1.0);
  float unit = length(modelViewMatrix[0].xyz);
  vCorner = position.xy;
  vNew = life.w;
  vMature = mature();
  view.xy += position.xy * at.w * there() * unit * vec2(0.9, 1.1);
  vAt = seenAt(view);
  view.z += 4.0 * unit * (1.0 - vMature);
  gl_Position = projectionMatrix * view;
}
`;

const bodyFragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in vec2 vAt;
in float vNew;
in float vMature;
uniform vec3 uBackground;
uniform vec3 uGranuleColour;
uniform vec3 uNewbornColour;
out vec4 colour;
${lighting}
${insideChunk}
void main() {
  float r = length(vCorner);
  if (r > 1.0) discard;
  keepInside(vAt);
  vec3 normal = vec3(vCorner, sqrt(max(0.0, 1.0 - r * r)));
  vec3 albedo = mix(uGranuleColour, uNewbornColour, vNew);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.32)) * vec3(1.02, 0.98, 0.93) * mix(1.2, 1.0, uLight) + hemisphere(normal) * 1.1;
  vec3 shaded = min(albedo * light, vec3(0.93));
  colour = vec4(mix(shaded, uBackground, 0.82 * vMature * (1.0 - vNew)), 1.0) * uInset;
}
`;

const panelVertex = /* glsl */ `
out vec2 vAt;
out float vPixel;
uniform float uPixels;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vAt = position.xy;
  vPixel = -view.z / (projectionMatrix[1][1] * 0.5 * uPixels) / length(modelViewMatrix[0].xyz);
  gl_Position = projectionMatrix * view;
  // Drawn where the cells stand, but behind them.
  vec4 deep = projectionMatrix * (view + vec4(0.0, 0.0, -110.0 * length(modelViewMatrix[0].xyz), 0.0));
  gl_Position.z = deep.z / deep.w * gl_Position.w;
}
`;

const panelFragment = /* glsl */ `
precision highp float;
in vec2 vAt;
in float vPixel;
uniform vec3 uBackground;
uniform float uLight;
out vec4 colour;
${insideChunk}
void main() {
  float d = inside(vAt);
  float edge = 1.0 - smoothstep(-vPixel, vPixel, d);
  float line = 1.0 - smoothstep(0.6 * vPixel, 1.6 * vPixel, abs(d + 1.5 * vPixel));
  vec3 ground = mix(uBackground * 1.0, vec3(0.95, 0.93, 0.885), uLight);
  vec3 rule = mix(vec3(0.035, 0.048, 0.066), vec3(0.62, 0.58, 0.52), uLight);
  float alpha = edge * uInset;
  colour = vec4(mix(ground, rule, line) * alpha, alpha);
}
`;

function make(
  name: string,
  vertexShader: string,
  fragmentShader: string,
  uniforms: SharedUniforms,
) {
  return new ShaderMaterial({
    name,
    glslVersion: GLSL3,
    uniforms,
    vertexShader,
    fragmentShader,
    // After the column's see-through parts, in front of which the inset lies like a card.
    transparent: true,
    premultipliedAlpha: true,
    side: DoubleSide,
  });
}

/** The card that the inset lies on, granule cells' branches, and their bodies. */
export function createInsetMaterials(
  shared: SharedUniforms,
  inset: InsetUniforms,
): { panel: ShaderMaterial; branches: ShaderMaterial; bodies: ShaderMaterial } {
  const uniforms = { ...shared, ...inset };
  const panel = make('inset-panel', panelVertex, panelFragment, uniforms);
  panel.depthFunc = AlwaysDepth;
  return {
    panel,
    branches: make('granule-branches', branchVertex, branchFragment, uniforms),
    bodies: make('granule-bodies', bodyVertex, bodyFragment, uniforms),
  };
}
