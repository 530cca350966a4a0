import { spineFormChunk, STAGES } from '../../dendrite/spine-form';
import { lighting } from '../chunks';
import { setBackChunk } from './place';

/** Stations of the outline: what lies on the branch about the foot, the foot, the neck, and from there the head. */
export const OUTLINE = { skirt: 0.12, foot: 0.3, head: 0.5 } as const;

/** The form of a spine: everything of it that has a size, um. A test holds what it gives to published sizes. */
export const spineOutlineChunk = /* glsl */ `
const float SKIRT = ${OUTLINE.skirt.toFixed(2)};
const float FOOT = ${OUTLINE.foot.toFixed(2)};
const float HEAD = ${OUTLINE.head.toFixed(2)};
const float FOOT_HEIGHT = 0.20;
/** How far the skirt reaches beyond the foot, and lies above the branch, um. */
const float SKIRT_REACH = 0.13;
const float SKIRT_HEIGHT = 0.014;
/** Radius and height of the outline at v: a skirt on the branch, a foot that flares into it, a neck, an ellipsoid head. */
vec2 outlineOf(float v, float reach, float neckRadius, float headRadius, float flatness) {
  // Coming up or going, the head is no larger than what stands out.
  float shown = clamp(reach / max(2.0 * headRadius * flatness, 1e-4), 0.0, 1.0);
  float head = headRadius * shown;
  float height = head * flatness;
  float neck = min(neckRadius * mix(0.3, 1.0, shown), head * 0.96);
  float neckTop = max(reach - 2.0 * height, 0.0);
  float join = asin(clamp(neck / max(head, 1e-4), 0.0, 0.98));
  float top = neckTop + height * (1.0 - cos(join));
  float rise = min(FOOT_HEIGHT, top);
  float foot = neck + 0.15 * smoothstep(0.0, 0.5, reach);
  if (v < SKIRT) {
    float q = 1.0 - v / SKIRT;
    return vec2(foot + (SKIRT_REACH + 0.55 * head) * q, SKIRT_HEIGHT);
  }
  if (v < FOOT) {
    float q = (v - SKIRT) / (FOOT - SKIRT);
    float out_ = 1.0 - q;
    return vec2(neck + (foot - neck) * out_ * out_ * out_, rise * q * q - 0.02 * out_);
  }
  if (v < HEAD) {
    float s = (v - FOOT) / (HEAD - FOOT);
    return vec2(neck * (1.0 + 0.10 * smoothstep(0.6, 1.0, s)), mix(rise, top, s));
  }
  float phi = mix(join, 3.14159265, (v - HEAD) / (1.0 - HEAD));
  // A head is fullest above its middle, the more so the larger it is.
  float girth = sin(phi) * (1.0 - 0.20 * smoothstep(0.15, 0.5, head) * cos(phi));
  return vec2(head * girth + 0.0005, neckTop + height * (1.0 - cos(phi)));
}
`;

/** A spine from one outline turned round an axis. `position`: x where along the outline (0-1), y the angle round the axis. */
export const spineVertex = /* glsl */ `
${lighting}
in vec4 base;      // on the branch, um; share of the surroundings that other branches leave
in vec4 direction; // unit, out of the shaft; radius of the shaft, um
in vec4 lean;      // unit, along the shaft; curvature of the neck towards it, 1/um
in vec4 grown;     // when mature: length, diameter of neck and head, um; height of the head as a share of its width
in vec4 young;     // as a filopodium: length, diameter, um; number; 0 a spine, 0.5 one at its lost place, 1 the mark of one
in vec4 life;      // birth, death, hours; rank by age. Of a mark: of the spine in its place
uniform float uHours;
uniform float uMature; // how many of them, the oldest
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
out float vAlong;
out vec2 vLight; // openness, shade
flat out vec4 vState;
flat out vec3 vRoot;
${setBackChunk}
${spineOutlineChunk}
/** Hours after which a spine grows no more. */
const float GROWN = ${STAGES.maturation.toFixed(1)};

vec3 outward;
vec3 across;
vec4 size;  // length, radius of neck and head, um; height of the head as a share of its width
vec4 state; // born since treatment 0-1; share of a mark that is there; number; as above
${spineFormChunk}
/** What this instance is at this hour. */
void live() {
  float age = uHours - life.x;
  float left = life.y - uHours;
  float mark = step(0.75, young.w);
  state = vec4(step(0.0, life.x), mark * (1.0 - outAt(age, left)), young.zw);
  // A mark is the outline of what stood there, grown.
  age = mix(age, GROWN, mark);
  left = mix(left, GROWN, mark);
  float maturity = max(mark, maturityOf(uMature, life.z));
  size = vec4(spineForm(young.x, young.y, grown.x, grown.y, grown.z, age, left, maturity), grown.w);
}

vec2 outline(float v) { return outlineOf(v, size.x, size.y, size.z, size.w); }

/** The point of the surface at v and an angle; what lies on the branch is wrapped round it. */
vec3 surface(float v, float angle) {
  vec2 here = outline(v);
  float grown = smoothstep(0.45, 0.75, v);
  float n = state.z;
  float lump = 1.0 + grown * (0.085 * sin(angle * 2.0 + n * 1.7) + 0.055 * sin(angle * 3.0 - n) * sin(v * 9.0 + n));
  vec3 other = cross(direction.xyz, across);
  vec3 offset = (across * cos(angle) + other * sin(angle)) * here.x * lump;
  vec3 local = direction.xyz * here.y + lean.xyz * lean.w * here.y * here.y + offset;
  // No head sits quite straight on its neck.
  local += across * sin(n * 2.3) * 0.16 * size.z * grown;
  float rooted = 1.0 - smoothstep(SKIRT, FOOT, v);
  float round_ = dot(offset, across) / direction.w;
  vec3 laid = across * direction.w * sin(round_) + lean.xyz * dot(offset, lean.xyz)
    - outward * direction.w * (1.0 - cos(round_)) + outward * (here.y + 0.03 * direction.w);
  return base.xyz + mix(local, laid, rooted);
}

/** What of the key and of the sky the branch itself keeps from a point near it. */
vec2 nearBranch(vec3 p, vec3 normal) {
  float radius = direction.w;
  vec3 q = p - (base.xyz - outward * 0.97 * radius);
  q -= lean.xyz * dot(q, lean.xyz);
  vec3 key = normalize(transpose(mat3(modelViewMatrix)) * KEY_DIRECTION);
  key -= lean.xyz * dot(key, lean.xyz);
  float towards = -dot(q, key) / max(dot(key, key), 1e-3);
  float miss = length(q + key * max(towards, 0.0)) / radius;
  float shade = smoothstep(0.0, 0.5, towards) * (1.0 - smoothstep(0.55, 1.25, miss));
  float away = max(length(q), radius);
  float covered = radius * radius / (away * away);
  return vec2(1.0 - 0.85 * covered * (0.5 - 0.5 * dot(normal, q / away)), shade);
}

void main() {
  live();
  float v = position.x;
  outward = normalize(direction.xyz - lean.xyz * dot(direction.xyz, lean.xyz));
  across = normalize(cross(direction.xyz, lean.xyz));
  vec3 local = surface(v, position.y);
  vec3 normal3;
  if (v >= 0.999) normal3 = normalize(direction.xyz + 2.0 * lean.xyz * lean.w * size.x);
  else {
    float step_ = v > HEAD ? 0.012 : 0.006;
    normal3 = normalize(cross(surface(v, position.y + 0.06) - local, surface(v + step_, position.y) - local) + 1e-7);
  }
  // The foot lies on the round shaft and takes over its normal.
  float rooted = 1.0 - smoothstep(SKIRT, FOOT, v);
  vec3 fromAxis = local - base.xyz + outward * direction.w;
  fromAxis -= lean.xyz * dot(fromAxis, lean.xyz);
  normal3 = normalize(mix(normal3, normalize(fromAxis), rooted * rooted));
  vLight = nearBranch(local, normal3) * vec2(1.0, 1.0 - rooted);
  vLight.x *= base.w;
  vec4 view = modelViewMatrix * vec4(local, 1.0);
  vNormal = normalMatrix * normal3;
  vView = view.xyz;
  vWorld = local;
  vAlong = v;
  vState = state;
  vRoot = base.xyz;
  gl_Position = setBack(view);
}
`;
