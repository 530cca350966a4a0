/** Shader pieces that several materials share; put together by name in the files beside this one. */

/** Lights in view space: warm key from upper left front, cool fill, cool rim from behind right. */
export const lighting = /* glsl */ `
uniform float uLight; // 0 dark theme, 1 light theme
const vec3 KEY_DIRECTION = vec3(-0.737, 0.598, 0.299);
const vec3 FILL_DIRECTION = vec3(0.80, -0.10, 0.59);
const vec3 RIM_DIRECTION = vec3(0.62, 0.30, -0.72);
const vec3 KEY_COLOUR = vec3(1.16, 1.02, 0.90);
const vec3 FILL_COLOUR = vec3(0.070, 0.095, 0.130);
const vec3 RIM_COLOUR = vec3(0.30, 0.42, 0.55);

/** Diffuse light that wraps past the terminator, more in red: light that has been inside tissue. */
vec3 wrapped(float cosine, vec3 wrap) {
  return clamp((cosine + wrap) / (1.0 + wrap), 0.0, 1.0);
}

/** What is only lit stays below the level at which the picture blooms: light around a thing means activity. */
vec3 belowGlow(vec3 lit) {
  float peak = max(lit.r, max(lit.g, lit.b));
  float held = peak < 0.72 ? peak : 0.72 + 0.21 * (1.0 - exp((0.72 - peak) / 0.21));
  return uLight > 0.5 ? lit : lit * (held / max(peak, 1e-4));
}

/** Sky above, ground below. */
vec3 hemisphere(vec3 normal) {
  vec3 sky = mix(vec3(0.085, 0.100, 0.130), vec3(0.52, 0.50, 0.48), uLight);
  vec3 ground = mix(vec3(0.030, 0.026, 0.034), vec3(0.34, 0.30, 0.28), uLight);
  return mix(ground, sky, 0.5 + 0.5 * normal.y);
}
`;

export const dissolve = /* glsl */ `
uniform float uPresence; // 1 fully there, 0 dissolved
uniform float uCoverage; // samples of a pixel that can be covered each for itself; 0 if it has but one
/** A fixed pattern of numbers 0-1 over the picture: interleaved gradient noise, Jimenez 2014. */
float scatter() { return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))); }
/**
 * A solid surface while its world comes or goes, for alphaToCoverage: it covers whole samples of a pixel, so that nothing is
 * see-through and nothing needs sorting, and what lies between two samples its colour gives up to the ground. No pattern, no grain.
 */
vec4 dissolved(vec3 shaded, vec3 ground) {
  float samples = max(uCoverage, 1.0);
  float share = ceil(clamp(uPresence, 0.0, 1.0) * samples) / samples;
  if (share <= 0.0) discard;
  return vec4(mix(ground, shaded, min(uPresence / share, 1.0)), share);
}
/** The same for one thing among others, where what lies behind is no ground: between two samples the pattern decides. */
float covered(float there) {
  float samples = floor(there * max(uCoverage, 1.0) + scatter());
  if (samples < 0.5) discard;
  return min(samples / max(uCoverage, 1.0), 1.0);
}
`;

export const noise = /* glsl */ `
float hash13(vec3 p) {
  p = fract(p * 0.1031);
  p += dot(p, p.zyx + 31.32);
  return fract((p.x + p.y) * p.z);
}

float valueNoise(vec3 p) {
  vec3 cell = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  float x00 = mix(hash13(cell), hash13(cell + vec3(1, 0, 0)), f.x);
  float x10 = mix(hash13(cell + vec3(0, 1, 0)), hash13(cell + vec3(1, 1, 0)), f.x);
  float x01 = mix(hash13(cell + vec3(0, 0, 1)), hash13(cell + vec3(1, 0, 1)), f.x);
  float x11 = mix(hash13(cell + vec3(0, 1, 1)), hash13(cell + vec3(1, 1, 1)), f.x);
  return mix(mix(x00, x10, f.y), mix(x01, x11, f.y), f.z);
}
`;

/** What is selected, pointed at, shown alone or cut away. */
export const marking = /* glsl */ `
in vec3 vPosition;
in vec3 vRegion;
uniform float uAlone; // 1 shows only the region that is shown alone, -1 all but it, 0 everything
uniform vec4 uCut; // plane, world mm: what lies beyond it is cut away
uniform vec3 uMarkColour;

void keepUncut() {
  if (dot(vPosition, uCut.xyz) > uCut.w) discard;
  if (uAlone * (vRegion.z - 0.5) < 0.0) discard;
}

/** x: how far a point is lit as part of a marked region, y: how far it lies on the border of one. */
vec2 mark() {
  vec2 lit = smoothstep(0.1, 0.9, vRegion.xy);
  vec2 border = smoothstep(0.25, 0.5, vRegion.xy) * smoothstep(0.75, 0.5, vRegion.xy);
  return vec2(max(lit.x, 0.5 * lit.y), max(border.x, 0.7 * border.y));
}
`;

/** Surface attributes that the anatomy bake writes: occlusion, sulcal depth, curvature, region id. */
export const bakedVertex = /* glsl */ `
in vec4 _shade;
#ifdef TERRITORY
in vec4 _territory;
out vec4 vTerritory;
#endif
out vec3 vNormal;
out vec3 vView;
out vec3 vShade;
out float vForm;
out vec3 vPosition;
out vec3 vRegion;
uniform vec3 uCentre;
in vec3 _region;
#ifdef GLASS
uniform vec4 uTurned;
#endif

void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vec4 world = modelMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  // Clamped again where it is read: samples at a triangle's edge may lie a little outside it.
  vShade = vec3(_shade.x / 255.0, _shade.y / 255.0, (_shade.z - 128.0) / 127.0);
  vPosition = world.xyz;
  // Belonging to a region, which fades at its border; absent, and so 0, where nothing is marked.
  vRegion = _region;
  // Form shadow: how far this point lies on the lit side of the whole brain.
  vForm = dot(normalize(mat3(viewMatrix) * (world.xyz - uCentre)), vec3(-0.737, 0.598, 0.299));
  #ifdef TERRITORY
  vTerritory = _territory / 255.0;
  #endif
  gl_Position = projectionMatrix * view;
  #ifdef GLASS
  // Where tissue spreads in its place (glass.ts), glass lies a millimetre before that: its coarser form would come through it in pieces.
  if (uTurned.w > 0.0) {
    vec4 nearer = projectionMatrix * (view + vec4(0.0, 0.0, 1.0, 0.0));
    gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  }
  #endif
}
`;
