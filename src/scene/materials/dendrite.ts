import { GLSL3, ShaderMaterial } from 'three';
import { dissolve, lighting, noise } from './chunks';
import { pulseChunk } from './fibre';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the dendrite world, shared by shaft and spines. */
export interface DendriteUniforms {
  readonly [name: string]: { value: unknown };
  /** mTORC1 activity above baseline, 0-1. */
  readonly uGrowth: { value: number };
  /** Release above baseline as a share of synaptic slots that fire. */
  readonly uDrive: { value: number };
  readonly uTau: { value: number };
  readonly uStill: { value: number };
  readonly uGrowthColour: { value: unknown };
  readonly uNewColour: { value: unknown };
  readonly uOldColour: { value: unknown };
}

const depthChunk = /* glsl */ `
uniform vec3 uBackground;
/** Far things sink into the dark; nothing is hidden, everything is dimmer the further behind. */
vec3 sunk(vec3 colour_, vec3 world) {
  // What is only lit never reaches the level at which the picture blooms.
  colour_ = min(colour_, vec3(0.93));
  float behind = smoothstep(1.5, 26.0, -world.z);
  return mix(uBackground, colour_, 1.0 - 0.86 * sqrt(behind));
}
`;

const shaftVertex = /* glsl */ `
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vWorld = position;
  gl_Position = projectionMatrix * view;
}
`;

const surfaceChunk = /* glsl */ `
/** Soft tissue in deep water: one warm key, dark underside, light that has travelled inside, cool edge. */
vec3 lit(vec3 albedo, vec3 normal, vec3 toEye, float openness) {
  float facing = max(dot(normal, toEye), 0.0);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.34, 0.20, 0.15)) * KEY_COLOUR * 1.75;
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.4)) * FILL_COLOUR * 1.2;
  light += hemisphere(normal) * mix(0.75, 1.6, uLight);
  vec3 shaded = albedo * light * openness;
  // Light from inside at the turning edge, warmer where the body is thin.
  float edge = pow(clamp(1.0 - facing, 0.0, 1.0), 2.2);
  shaded += albedo * vec3(0.42, 0.20, 0.14) * edge * (0.35 + 0.65 * max(dot(normal, KEY_DIRECTION) + 0.35, 0.0)) * openness;
  shaded += RIM_COLOUR * pow(clamp(1.0 - facing, 0.0, 1.0), 3.4) * (0.20 + 0.9 * max(dot(normal, RIM_DIRECTION), 0.0)) * (1.0 - 0.8 * uLight);
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  shaded += vec3(0.060, 0.056, 0.052) * pow(max(dot(normal, halfway), 0.0), 18.0) * openness;
  shaded += vec3(0.16) * pow(max(dot(normal, halfway), 0.0), 120.0) * openness;
  return shaded;
}
`;

const shaftFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
uniform float uGrowth;
uniform vec3 uGrowthColour;
uniform vec3 uOldColour;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${depthChunk}
${surfaceChunk}
void main() {
  dissolveByPresence();
  vec3 toEye = normalize(-vView);
  float relief = valueNoise(vWorld * 5.0) + 0.5 * valueNoise(vWorld * 11.0);
  vec3 bump = vec3(valueNoise(vWorld * 6.0), valueNoise(vWorld * 6.0 + 31.0), valueNoise(vWorld * 6.0 + 57.0)) - 0.5;
  vec3 normal = normalize(normalize(vNormal) + 0.16 * bump);
  vec3 albedo = mix(uOldColour, vec3(0.62, 0.43, 0.36), 0.45) * (0.82 + 0.12 * relief);
  vec3 shaded = lit(albedo, normal, toEye, 0.86);
  float reach = abs(vWorld.x) / (1.0 - vWorld.z * 0.017);
  float ends = 1.0 - smoothstep(11.2, 12.6, reach);
  // Signalling inside the shaft: strongest where one looks through most of it.
  float through = pow(max(dot(normalize(vNormal), toEye), 0.0), 1.6);
  shaded = mix(shaded, shaded * 0.62, min(uGrowth, 1.0) * through);
  // Puncta: more of them light up, and brighter, the further mTORC1 activity is above baseline.
  float grain = valueNoise(vWorld * 7.0 + 3.0) * 0.65 + valueNoise(vWorld * 15.0 + 11.0) * 0.35;
  float punctum = smoothstep(0.86 - 0.24 * uGrowth, 0.97 - 0.22 * uGrowth, grain);
  vec3 glow = uGrowthColour * uGrowth * (0.09 + 1.5 * punctum) * (0.25 + 0.75 * through) * ends * (1.0 - 0.6 * smoothstep(1.5, 26.0, -vWorld.z));
  // On paper light cannot be added; the points are drawn in their colour instead.
  if (uLight > 0.5) {
    shaded = mix(shaded, uGrowthColour, 0.85 * punctum * min(uGrowth * 1.5, 1.0));
    glow = vec3(0.0);
  }
  colour = vec4(sunk(shaded, vWorld) * ends + glow * uPresence, ends);
}
`;

const spineVertex = /* glsl */ `
in vec3 base;
in vec3 direction;
in vec3 lean;
in vec4 size;  // length um, neck radius um, head radius um, number
in vec4 state; // growth 0-1, born since treatment 0-1, maturity 0-1, unused
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
out float vAlong;
out float vNew;
out float vNumber;
out float vGrowth;

/** Radius and height of the outline at v: a flared foot, a neck, an ellipsoid head. */
vec2 outline(float v) {
  float head = size.z * mix(0.80, 1.0, state.z) * mix(0.55, 1.0, state.x);
  float total = size.x * mix(0.35, 1.0, state.x);
  float neck = min(size.y, head * 0.72);
  float headHeight = head * 0.86;
  float neckTop = max(total - 2.0 * headHeight, 0.06);
  float join = asin(clamp(neck / head, 0.0, 0.98));
  if (v < 0.45) {
    float s = v / 0.45;
    float y = mix(-0.10, neckTop + headHeight * (1.0 - cos(join)), s);
    float foot = exp(-max(y, 0.0) / 0.10);
    float blend = smoothstep(0.72, 1.0, s) * 0.10 * neck;
    return vec2(neck + 0.16 * foot + blend, y);
  }
  float phi = mix(join, 3.14159265, (v - 0.45) / 0.55);
  return vec2(head * sin(phi) + 0.0005, neckTop + headHeight * (1.0 - cos(phi)));
}

void main() {
  // position.x is v along the outline, position.y the angle round it.
  float v = position.x;
  vec2 here = outline(v);
  vec2 ahead = outline(min(v + 0.004, 1.0));
  vec2 behind = outline(max(v - 0.004, 0.0));
  vec2 along = ahead - behind;
  vec3 side = normalize(cross(direction, abs(direction.y) < 0.9 ? vec3(0, 1, 0) : vec3(1, 0, 0)));
  vec3 other = cross(direction, side);
  vec3 radial = side * cos(position.y) + other * sin(position.y);
  float bend = here.y * here.y * 0.16;
  float lump = 1.0 + 0.10 * sin(position.y * 2.0 + size.w * 1.7) * smoothstep(0.45, 0.75, v) + 0.06 * sin(position.y * 3.0 - size.w);
  vec3 local = base + direction * here.y + lean * bend + radial * here.x * lump;
  vec3 normal3 = normalize(radial * along.y - direction * along.x + 1e-6);
  if (v >= 0.999) normal3 = direction;
  vec4 view = modelViewMatrix * vec4(local, 1.0);
  vNormal = normalMatrix * normal3;
  vView = view.xyz;
  vWorld = local;
  vAlong = v;
  vNew = state.y;
  vNumber = size.w;
  vGrowth = state.x;
  gl_Position = projectionMatrix * view;
}
`;

const spineFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
in float vAlong;
in float vNew;
in float vNumber;
in float vGrowth;
uniform float uDrive;
uniform float uTau;
uniform float uStill;
uniform float uGrowth;
uniform vec3 uGrowthColour;
uniform vec3 uGlutamateColour;
uniform vec3 uNewColour;
uniform vec3 uOldColour;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${depthChunk}
${surfaceChunk}
${pulseChunk}
void main() {
  dissolveByPresence();
  vec3 toEye = normalize(-vView);
  vec3 bump = vec3(valueNoise(vWorld * 9.0), valueNoise(vWorld * 9.0 + 31.0), valueNoise(vWorld * 9.0 + 57.0)) - 0.5;
  vec3 normal = normalize(normalize(vNormal) + 0.22 * bump);
  vec3 albedo = mix(mix(uOldColour * 1.12, vec3(0.62, 0.43, 0.36), 0.22), mix(vec3(1.0, 0.52, 0.50) * uNewColour, uNewColour, uLight), vNew);
  float openness = mix(0.50, 1.0, smoothstep(0.02, 0.30, vAlong));
  vec3 shaded = lit(albedo, normal, toEye, openness);
  shaded += uGrowthColour * uGrowth * 0.22 * (1.0 - smoothstep(0.0, 0.5, vAlong));
  // Transmitter reaching this synapse: one release lights the head and fades.
  float flash = pulses(0.0, vNumber, uTau, uDrive, 14.0, 60.0, 0.8);
  float light = mix(min(flash, 1.2), uDrive * 0.8, uStill) * smoothstep(0.50, 0.95, vAlong);
  shaded = mix(shaded, shaded * 0.5, min(light, 1.0));
  vec3 glow = uGlutamateColour * light * 1.5 * (1.0 - 0.6 * smoothstep(1.5, 26.0, -vWorld.z));
  if (uLight > 0.5) {
    shaded = mix(shaded, uGlutamateColour * 1.15, min(light, 1.0));
    glow = vec3(0.0);
  }
  colour = vec4(sunk(shaded, vWorld) + glow * uPresence, 1.0);
}
`;

export function createShaftMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'dendrite-shaft',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...dendrite },
    vertexShader: shaftVertex,
    fragmentShader: shaftFragment,
    // Only the very ends are translucent, where a branch leaves the picture.
    transparent: true,
    premultipliedAlpha: true,
  });
}

/** Spines as instances of one outline whose length, neck and head each instance sets. */
export function createSpineMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'dendrite-spine',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...dendrite },
    vertexShader: spineVertex,
    fragmentShader: spineFragment,
  });
}
