import { GLSL3, ShaderMaterial, type Color, type Vector3 } from 'three';
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
  /** How far the cell's other branches are there, 0-1: on the way out to the whole cell. */
  readonly uBeyond: { value: number };
  /** How far the synapse's world is there, 0-1. */
  readonly uInner: { value: number };
  /** Top of the host spine, um. */
  readonly uHost: { value: Vector3 };
  /** Half width, half height, front and back of the stretch, um. */
  readonly uReach: { value: readonly number[] };
  readonly uFade: { value: number };
  readonly uGrowthColour: { value: Color };
  readonly uNewColour: { value: Color };
  readonly uOldColour: { value: Color };
}

/** Where a point lies in the stretch: how far it has faded, how far it is behind, and whether the synapse takes its place. */
const placeChunk = /* glsl */ `
uniform vec3 uBackground;
uniform float uInner;
uniform float uBeyond;
uniform vec3 uHost;
uniform vec4 uReach;
uniform float uFade;

/** 0 in the plane of the stretch, 1 where the picture ends behind. */
float behind(vec3 p) {
  return smoothstep(2.5, 34.0, -p.z) * (1.0 - 0.55 * uBeyond);
}

/** How far a point lies outside the stretch in each direction, um; below 0 within. */
vec3 beyond(vec3 p) {
  return vec3(abs(p.x) - uReach.x, abs(p.y) - uReach.y, max(p.z - uReach.z, -p.z - uReach.w));
}

/** 1 within the stretch; branches leave it softly. */
float within(vec3 p) {
  vec3 over = beyond(p);
  vec3 left = 1.0 - smoothstep(vec3(0.0), vec3(uFade), over);
  return left.x * left.y * left.z;
}

/**
 * The synapse's world takes the place of the host spine, and of what would stand before it: each point of the picture that
 * the one gains by coming the other gives up.
 */
void giveWay(vec3 p) {
  if (uInner <= 0.0) return;
  vec3 d = p - uHost - vec3(0.0, -0.35, 0.0);
  float away = p.z > uHost.z + 0.5 ? length(d.xy) - 0.6 : length(d);
  float share = uInner * (1.0 - smoothstep(0.88, 1.05, away));
  float threshold = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  if (threshold < share) discard;
}
`;

const surfaceChunk = /* glsl */ `
/** Soft tissue in deep water: a warm key that travels inside, a blue dusk below, a cool edge. */
vec3 lit(vec3 albedo, vec3 normal, vec3 toEye, float openness, float thin) {
  float facing = max(dot(normal, toEye), 0.0);
  float key = dot(normal, KEY_DIRECTION);
  vec3 light = wrapped(key, vec3(0.40, 0.27, 0.22)) * mix(KEY_COLOUR, vec3(1.04), 0.4) * 1.72;
  // What the key loses on the lit side comes out warmer on the other, most where the body is thin.
  light += vec3(0.20, 0.080, 0.065) * (0.25 + 0.75 * thin) * clamp(0.45 - key, 0.0, 1.0);
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.45)) * FILL_COLOUR * 2.2;
  light += hemisphere(normal) * mix(0.72, 1.35, uLight);
  vec3 shaded = albedo * light * mix(vec3(0.20, 0.13, 0.13), vec3(1.0), openness);
  // At the turning edge one looks through little tissue: it is paler there, and cool against the dark.
  float edge = pow(1.0 - facing, 2.0) * facing * 2.2;
  shaded += albedo * vec3(0.50, 0.36, 0.30) * edge * (0.10 + 0.60 * clamp(key + 0.5, 0.0, 1.0)) * openness * mix(1.0, 0.35, uLight);
  float rim = pow(1.0 - facing, 2.6) * (0.10 + 0.9 * max(dot(normal, RIM_DIRECTION), 0.0));
  shaded += RIM_COLOUR * rim * 0.9 * (1.0 - 0.85 * uLight) * openness;
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  float gloss = max(dot(normal, halfway), 0.0);
  shaded += (vec3(0.050, 0.047, 0.044) * pow(gloss, 14.0) + vec3(0.10) * pow(gloss, 90.0)) * openness;
  return shaded;
}

/** Far things sink into the water: dimmer, bluer, without detail. */
vec3 sunk(vec3 shaded, vec3 p) {
  // What is only lit never reaches the level at which the picture blooms.
  shaded = min(shaded, vec3(0.93));
  float far = behind(p);
  // The key light is a pool about the middle of the stretch.
  shaded *= mix(0.50 + 0.50 * exp(-dot(p.xy, p.xy * vec2(1.0, 2.0)) / 330.0), 1.0, max(uLight, uBeyond));
  vec3 water = mix(uBackground + vec3(0.006, 0.016, 0.028), uBackground * 0.97, uLight);
  float grey = dot(shaded, vec3(0.30, 0.55, 0.15));
  vec3 muted = mix(shaded, grey * mix(vec3(0.46, 0.76, 1.05), vec3(1.0), uLight), 0.72 * far);
  return mix(muted, water, mix(0.80, 0.72, uLight) * sqrt(far));
}

/** How solid the edge of a body is: the further behind, the softer, as out of focus. */
float solidity(vec3 normal, vec3 toEye, vec3 p) {
  float blur = smoothstep(3.0, 24.0, -p.z);
  return blur <= 0.0 ? 1.0 : smoothstep(0.0, 0.4 * blur, max(dot(normal, toEye), 0.0));
}
`;

const shaftVertex = /* glsl */ `
in float core;
out float vCore;
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vWorld = position;
  vCore = core;
  gl_Position = projectionMatrix * view;
}
`;

const shaftFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
in float vCore;
uniform float uGrowth;
uniform vec3 uGrowthColour;
uniform vec3 uOldColour;
out vec4 colour;
${lighting}
${dissolve}
${noise}
${placeChunk}
${surfaceChunk}
void main() {
  dissolveByPresence();
  giveWay(vWorld);
  vec3 toEye = normalize(-vView);
  float far = behind(vWorld);
  vec3 smooth_ = normalize(vNormal);
  vec3 bump = vec3(valueNoise(vWorld * 8.0), valueNoise(vWorld * 8.0 + 31.0), valueNoise(vWorld * 8.0 + 57.0)) - 0.5;
  vec3 normal = normalize(smooth_ + 0.15 * bump * (1.0 - far));
  float relief = valueNoise(vWorld * 5.0) * 0.5 + valueNoise(vWorld * 14.0) * 0.3 + valueNoise(vWorld * 1.3) * 0.6;
  vec3 albedo = mix(uOldColour, vec3(0.54, 0.40, 0.39), 0.66) * (0.56 + 0.26 * relief) * (1.0 + 0.35 * uLight);
  vec3 shaded = lit(albedo, normal, toEye, 0.9, 0.25);
#ifdef BEYOND
  // The finer branches of the stretch itself end a little further on.
  vec3 over = beyond(vWorld) - uFade - 0.3;
  if (max(over.x, max(over.y, over.z)) < 0.0) discard;
  float ends = uBeyond * (1.0 - smoothstep(50.0, 90.0, length(vWorld)));
#else
  float ends = max(within(vWorld) * vCore, uBeyond);
#endif
  // Signalling inside the shaft: strongest where one looks through most of it.
  float through = pow(max(dot(smooth_, toEye), 0.0), 1.6);
  shaded = mix(shaded, shaded * 0.6, min(uGrowth, 1.0) * through);
  // Puncta: more of them light up, and brighter, the further mTORC1 activity is above baseline.
  float grains = valueNoise(vWorld * 7.0 + 3.0) * 0.65 + valueNoise(vWorld * 15.0 + 11.0) * 0.35;
  float punctum = smoothstep(0.86 - 0.24 * uGrowth, 0.97 - 0.22 * uGrowth, grains);
  vec3 glow = uGrowthColour * uGrowth * (0.07 + 1.5 * punctum) * (0.25 + 0.75 * through) * (1.0 - 0.75 * far);
  // On paper light cannot be added; the points are drawn in their colour instead.
  if (uLight > 0.5) {
    shaded = mix(shaded, uGrowthColour, 0.85 * punctum * min(uGrowth * 1.5, 1.0));
    glow = vec3(0.0);
  }
  float solid = ends * solidity(smooth_, toEye, vWorld);
  colour = vec4((sunk(shaded, vWorld) + glow * uPresence) * solid, solid);
}
`;

const spineVertex = /* glsl */ `
in vec3 base;
in vec4 direction; // unit, out of the shaft; radius of the shaft, um
in vec4 lean;  // unit, along the shaft; curvature of the neck towards it, 1/um
in vec4 size;  // length um, neck radius um, head radius um, height of the head as a share of its width
in vec4 state; // born since treatment 0-1, maturity 0-1, number, 1 for the mark of a lost place
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
out float vAlong;
flat out vec4 vState;
flat out vec3 vRoot;

const float LOST_RADIUS = 0.21;
/** Share of the outline that is the foot, and that is foot and neck. */
const float FOOT = 0.24;
const float HEAD = 0.5;
const float FOOT_HEIGHT = 0.20;

/** Radius and height of the outline at v: a foot that flares into the shaft, a neck, an ellipsoid head. */
vec2 outline(float v) {
  if (state.w > 0.5) {
    float r = 1.0 - v;
    return vec2(LOST_RADIUS * r + 0.0005, 0.05);
  }
  // Coming up or going, the head is no larger than what stands out.
  float shown = clamp(size.x / max(2.0 * size.z * size.w, 1e-4), 0.0, 1.0);
  float head = size.z * shown;
  float height = head * size.w;
  float neck = min(size.y * mix(0.3, 1.0, shown), head * 0.96);
  float neckTop = max(size.x - 2.0 * height, 0.0);
  float join = asin(clamp(neck / max(head, 1e-4), 0.0, 0.98));
  float top = neckTop + height * (1.0 - cos(join));
  float rise = min(FOOT_HEIGHT, top);
  if (v < FOOT) {
    float q = v / FOOT;
    float out_ = 1.0 - q;
    return vec2(neck + 0.17 * smoothstep(0.0, 0.5, size.x) * out_ * out_ * out_, rise * q * q - 0.03 * out_);
  }
  if (v < HEAD) {
    float s = (v - FOOT) / (HEAD - FOOT);
    return vec2(neck * (1.0 + 0.10 * smoothstep(0.6, 1.0, s)), mix(rise, top, s));
  }
  float phi = mix(join, 3.14159265, (v - HEAD) / (1.0 - HEAD));
  return vec2(head * sin(phi) + 0.0005, neckTop + height * (1.0 - cos(phi)));
}

void main() {
  // position.x is v along the outline, position.y the angle round it.
  float v = position.x;
  vec2 here = outline(v);
  vec2 along = outline(min(v + 0.006, 1.0)) - outline(max(v - 0.006, 0.0));
  vec3 up = direction.xyz;
  vec3 across = normalize(cross(up, lean.xyz));
  vec3 other = cross(up, across);
  vec3 radial = across * cos(position.y) + other * sin(position.y);
  float lump = 1.0 + (1.0 - state.w) * (0.07 * sin(position.y * 2.0 + state.z * 1.7) + 0.04 * sin(position.y * 3.0 - state.z)) * smoothstep(0.45, 0.75, v);
  vec3 offset = radial * here.x * lump;
  vec3 bend = lean.xyz * lean.w * here.y;
  vec3 local = base + up * here.y + bend * here.y + offset;
  vec3 axis = normalize(up + 2.0 * bend);
  vec3 normal3 = normalize(radial * along.y - axis * along.x + 1e-6);
  if (v >= 0.999) normal3 = axis;
  // The foot lies on the round shaft and takes over its normal.
  float rooted = state.w > 0.5 ? 1.0 : 1.0 - smoothstep(0.0, FOOT, v);
  float aside = here.x * cos(position.y);
  vec3 outward = normalize(up - lean.xyz * dot(up, lean.xyz));
  local -= outward * rooted * (dot(offset, outward) + aside * aside / (2.0 * direction.w));
  vec3 shaftNormal = normalize(outward + across * aside / direction.w);
  normal3 = normalize(mix(normal3, shaftNormal, rooted * rooted));
  vec4 view = modelViewMatrix * vec4(local, 1.0);
  vNormal = normalMatrix * normal3;
  vView = view.xyz;
  vWorld = local;
  vAlong = v;
  vState = state;
  vRoot = base;
  gl_Position = projectionMatrix * view;
}
`;

const spineFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
in float vAlong;
flat in vec4 vState;
flat in vec3 vRoot;
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
${placeChunk}
${surfaceChunk}
${pulseChunk}
void main() {
  dissolveByPresence();
  // A spine goes as a whole.
  giveWay(vRoot);
  vec3 toEye = normalize(-vView);
  float far = behind(vWorld);
  vec3 smooth_ = normalize(vNormal);
  vec3 bump = vec3(valueNoise(vWorld * 11.0), valueNoise(vWorld * 11.0 + 31.0), valueNoise(vWorld * 11.0 + 57.0)) - 0.5;
  vec3 normal = normalize(smooth_ + 0.16 * bump * (1.0 - far));
  vec3 shaft = mix(uOldColour, vec3(0.54, 0.40, 0.39), 0.66) * 0.74 * (1.0 + 0.35 * uLight);
  vec3 old = mix(uOldColour * 1.25, vec3(0.88, 0.79, 0.66), mix(0.42, 0.16, uLight));
  vec3 fresh = mix(vec3(1.0, 0.60, 0.63) * uNewColour, uNewColour, uLight);
  // Second cue beside the colour: what is new carries a pale ring below a pale tip.
  float tip = smoothstep(0.80, 0.97, vAlong);
  float ring = smoothstep(0.58, 0.63, vAlong) * (1.0 - smoothstep(0.68, 0.73, vAlong));
  fresh = mix(fresh, mix(vec3(1.0, 0.90, 0.88), vec3(0.97, 0.86, 0.86), uLight), 0.75 * max(tip, ring));
  vec3 own = mix(old, fresh, vState.x);
  // It grows out of the shaft: no seam where they meet.
  float root = 1.0 - smoothstep(0.06, 0.30, vAlong);
  vec3 albedo = mix(own, shaft, root);
  // Little light reaches the corner between shaft and neck.
  float corner = smoothstep(0.0, 0.16, vAlong) * (1.0 - smoothstep(0.20, 0.52, vAlong));
  float openness = mix(0.90, 1.0, smoothstep(0.3, 0.6, vAlong)) - 0.34 * corner;
  vec3 shaded = lit(albedo, normal, toEye, openness, mix(0.9, 0.55, smoothstep(0.5, 0.8, vAlong)));
  float solid = within(vWorld);
  if (vState.w > 0.5) {
    // Where stress removed a spine: a faint ring in the membrane, and only that.
    float at = 1.0 - vAlong;
    float mark = smoothstep(0.42, 0.52, at) * (1.0 - smoothstep(0.66, 0.76, at));
    float hollow = 1.0 - smoothstep(0.30, 0.50, at);
    shaded = lit(shaft, smooth_, toEye, 0.9, 0.25) * (1.0 - 0.30 * hollow);
    shaded = mix(shaded, mix(vec3(0.80, 0.84, 0.88), vec3(0.22, 0.16, 0.10), uLight), 0.42 * mark);
    solid *= max(mark, hollow);
    colour = vec4(sunk(shaded, vWorld) * solid, solid);
    return;
  }
  shaded += uGrowthColour * uGrowth * 0.16 * (1.0 - smoothstep(0.0, 0.5, vAlong)) * (1.0 - far);
  // Transmitter reaching this synapse: one release lights the head and fades.
  float flash = pulses(0.0, vState.z, uTau, uDrive, 14.0, 60.0, 0.8);
  float light = mix(min(flash, 1.2), uDrive * 0.8, uStill) * smoothstep(0.50, 0.95, vAlong);
  shaded = mix(shaded, shaded * 0.5, min(light, 1.0));
  vec3 glow = uGlutamateColour * light * 1.5 * (1.0 - 0.7 * far);
  if (uLight > 0.5) {
    shaded = mix(shaded, uGlutamateColour * 1.15, min(light, 1.0));
    glow = vec3(0.0);
  }
  colour = vec4((sunk(shaded, vWorld) + glow * uPresence) * solid, solid);
}
`;

/** @param beyond for the branches around the stretch rather than in it */
export function createShaftMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
  beyond: boolean,
): ShaderMaterial {
  const made = material('dendrite-shaft', shaftVertex, shaftFragment, shared, dendrite);
  if (beyond) made.defines['BEYOND'] = 1;
  return made;
}

/** Spines as instances of one outline whose length, neck and head each instance sets. */
export function createSpineMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
): ShaderMaterial {
  return material('dendrite-spine', spineVertex, spineFragment, shared, dendrite);
}

function material(
  name: string,
  vertexShader: string,
  fragmentShader: string,
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name,
    glslVersion: GLSL3,
    uniforms: { ...shared, ...dendrite },
    vertexShader,
    fragmentShader,
    // Translucent only where a branch leaves the stretch, and at edges far behind.
    transparent: true,
    premultipliedAlpha: true,
  });
}
