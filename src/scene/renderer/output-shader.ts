/** Light as a display shows it in the dark theme: AgX and a gentle grade. Needs three's tone mapping before it. */
export const darkDisplay = /* glsl */ `
vec3 toSrgb(vec3 value) {
  return mix(value * 12.92, 1.055 * pow(max(value, vec3(0.0)), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, value));
}

vec3 darkDisplay(vec3 light) {
  vec3 graded = AgXToneMapping(light);
  float luma = dot(graded, vec3(0.2126, 0.7152, 0.0722));
  graded = max(vec3(0.0), mix(vec3(luma), graded, 1.30));
  vec3 display = toSrgb(clamp(graded, 0.0, 1.0));
  return mix(display, display * display * (3.0 - 2.0 * display), 0.35);
}
`;

/** What there is where nothing stands. */
const ground = /* glsl */ `
uniform vec3 uCentreColour;
uniform vec3 uEdgeColour;
uniform vec2 uAspect;
uniform float uMiddle;
vec3 groundAt(vec2 uv) {
  float away = length((uv - vec2(uMiddle, 0.52)) * uAspect) * 1.25;
  return mix(uCentreColour, uEdgeColour, smoothstep(0.0, 1.0, away));
}
`;

/**
 * The last pass: light from the scene and its bloom, through AgX (dark theme) or a near-neutral curve
 * (light theme; both curves are three's own), a gentle grade, dither against banding.
 */
export const outputFragment = /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uScene;
uniform sampler2D uBloomNear;
uniform sampler2D uBloomFar;
uniform float uBloomStrength;
uniform float uLight;
uniform float uPlain;
uniform vec3 uPaper;
uniform sampler2D uMarked;
uniform float uLine;
uniform float uInk;
uniform float uRest;
/** How far off the corners lie that an edge is told by, in pixels of the scene; 0 for a scene with all its pixels and samples. */
uniform float uCorner;
${ground}
out vec4 colour;

#include <tonemapping_pars_fragment>
${darkDisplay}
float hash12(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

vec3 displayOf(vec3 light) {
  if (uLight < 0.5) return darkDisplay(light);
  vec3 display = toSrgb(clamp(NeutralToneMapping(light), 0.0, 1.0));
  // With high contrast paper is white, and all that stands on it keeps its share of the light.
  return uPlain > 0.5 ? min(display / toSrgb(NeutralToneMapping(uPaper)), vec3(1.0)) : display;
}

float lumaOf(vec3 light) { return dot(light, vec3(0.2126, 0.7152, 0.0722)); }
/** How many times brighter one side of an edge must be before the display's curve bends what is between. */
const float EDGE = 1.6;

/** From this share of cover on a pixel belongs to what is marked. */
const float COVERED = 0.12;
/** Cover of what leaves the picture by fading, between which the line about it fades, too: where nobody sees it any more nothing is marked. */
const float FADED = 0.15;
const float WHOLE = 0.6;

float drawnAt(vec2 uv) {
  vec4 drawn = texture(uMarked, uv);
  return max(drawn.a, max(drawn.r, max(drawn.g, drawn.b)));
}
float coverOf(float drawn) { return smoothstep(0.0, COVERED, drawn); }

/** All but what is marked steps back into the ground, and a line in ink runs about it. */
vec3 marked(vec3 display) {
  vec2 reach = uLine / vec2(textureSize(uMarked, 0));
  float most = drawnAt(vUv);
  float own = coverOf(most);
  float around = 0.0;
  for (int k = 0; k < 12; k += 1) {
    float angle = 0.5236 * float(k);
    float drawn = drawnAt(vUv + reach * vec2(cos(angle), sin(angle)));
    most = max(most, drawn);
    around += coverOf(drawn) / 12.0;
  }
  float line = min(1.0, around * 2.4) * (1.0 - own) * smoothstep(FADED, WHOLE, most) * uInk;
  vec3 rest = mix(displayOf(groundAt(vUv)), display, uRest);
  return mix(mix(rest, display, own), vec3(uLight > 0.5 ? 0.12 : 0.93), line);
}

/** Light about as the eye weighs it, so that a bright pixel does not outweigh its neighbours; and back. */
vec3 weighed(vec2 uv) {
  vec3 light = max(texture(uScene, uv).rgb, vec3(0.0));
  return sqrt(light / (1.0 + lumaOf(light)));
}
vec3 unweighed(vec3 value) {
  vec3 light = value * value;
  return light / max(1.0 - lumaOf(light), 0.001);
}

/**
 * Light of a picture with one sample a pixel, or with fewer pixels than are shown: taken along the edges that run through a pixel,
 * so that they are lines, not stairs. After T. Lottes, FXAA (2009): the direction of an edge from four corners, and means of two and four taps along it.
 */
vec3 alongEdges(vec2 uv) {
  vec2 texel = 1.0 / vec2(textureSize(uScene, 0));
  vec2 corner = uCorner * texel;
  vec3 centre = weighed(uv);
  float own = lumaOf(centre);
  float nw = lumaOf(weighed(uv + corner * vec2(-1.0, 1.0)));
  float ne = lumaOf(weighed(uv + corner * vec2(1.0, 1.0)));
  float sw = lumaOf(weighed(uv + corner * vec2(-1.0, -1.0)));
  float se = lumaOf(weighed(uv + corner * vec2(1.0, -1.0)));
  float low = min(own, min(min(nw, ne), min(sw, se)));
  float high = max(own, max(max(nw, ne), max(sw, se)));
  if (high - low < max(0.02, high * 0.1)) return unweighed(centre);
  vec2 along = vec2(sw + se - nw - ne, nw + sw - ne - se);
  along /= min(abs(along.x), abs(along.y)) + max((nw + ne + sw + se) * 0.03125, 0.0078125);
  along = clamp(along, -3.0, 3.0) * texel;
  vec3 near = 0.5 * (weighed(uv - along / 6.0) + weighed(uv + along / 6.0));
  vec3 far = 0.5 * near + 0.25 * (weighed(uv - 0.5 * along) + weighed(uv + 0.5 * along));
  float reached = lumaOf(far);
  return unweighed(reached < low || reached > high ? near : far);
}

/** Of a picture with all its pixels and samples. */
vec3 displayOfSamples(vec3 bloom) {
  ivec2 at = ivec2(vUv * vec2(textureSize(uScene, 0)));
  vec3 light = texture(uScene, vUv).rgb;
  // A pixel that two surfaces share was mixed as light, a quarter of which is more than half as bright to the eye: edges would
  // be stairs of three steps and half a pixel fat. Its share is read back from its neighbours and mixed as it is seen.
  vec3 dark = light;
  vec3 bright = light;
  float low = lumaOf(light);
  float high = low;
  float own = low;
  for (int k = 0; k < 4; k += 1) {
    ivec2 beside = at + (k < 2 ? ivec2(2 * k - 1, 0) : ivec2(0, 2 * k - 5));
    vec3 other = texelFetch(uScene, clamp(beside, ivec2(0), textureSize(uScene, 0) - 1), 0).rgb;
    float luma = lumaOf(other);
    if (luma < low) { low = luma; dark = other; }
    if (luma > high) { high = luma; bright = other; }
  }
  if (high > EDGE * low && own > low && own < high)
    return mix(displayOf(dark + bloom), displayOf(bright + bloom), (own - low) / (high - low));
  return displayOf(light + bloom);
}

void main() {
  vec3 bloom = (texture(uBloomNear, vUv).rgb * 0.55 + texture(uBloomFar, vUv).rgb * 0.75) * uBloomStrength;
  if (uLight > 0.5) bloom *= 0.35;
  vec3 display = uCorner > 0.0 ? displayOf(alongEdges(vUv) + bloom) : displayOfSamples(bloom);
  if (uLine > 0.0) display = marked(display);
  display += (hash12(gl_FragCoord.xy) - 0.5) / 255.0;
  colour = vec4(display, 1.0);
}
`;

/** What emits, and only that: light beyond what a lit surface can return. */
export const emissionFragment = /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uScene;
uniform vec2 uTexel;
uniform float uThreshold;
out vec4 colour;
void main() {
  vec3 sum = vec3(0.0);
  for (int y = -1; y <= 1; y += 2) {
    for (int x = -1; x <= 1; x += 2) {
      vec3 value = min(texture(uScene, vUv + uTexel * vec2(float(x), float(y))).rgb, vec3(6.0));
      float peak = max(value.r, max(value.g, value.b));
      sum += value * smoothstep(uThreshold, uThreshold + 0.5, peak);
    }
  }
  colour = vec4(sum * 0.25, 1.0);
}
`;

/** One direction of a nine-tap Gaussian in five fetches. */
export const blurFragment = /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uScene;
uniform vec2 uStep;
out vec4 colour;
void main() {
  vec3 sum = texture(uScene, vUv).rgb * 0.2270270270;
  sum += (texture(uScene, vUv + uStep * 1.3846153846).rgb + texture(uScene, vUv - uStep * 1.3846153846).rgb) * 0.3162162162;
  sum += (texture(uScene, vUv + uStep * 3.2307692308).rgb + texture(uScene, vUv - uStep * 3.2307692308).rgb) * 0.0702702703;
  colour = vec4(sum, 1.0);
}
`;

export const backgroundFragment = /* glsl */ `
precision highp float;
in vec2 vUv;
${ground}
out vec4 colour;
void main() {
  colour = vec4(groundAt(vUv), 1.0);
}
`;
