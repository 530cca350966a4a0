import { bodyLight } from '../body-light';
import { lighting, noise } from '../chunks';
import { pulseChunk } from '../fibre';
import { placeChunk } from './place';
import { OUTLINE } from './spine-vertex';
import { surfaceChunk } from './surface';

/** A spine, the shadow at its foot, and the mark of one that is lost. */
export const spineFragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
in float vAlong;
in vec2 vLight;
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
${bodyLight}
${noise}
${placeChunk}
${surfaceChunk}
${pulseChunk}
const float SKIRT = ${OUTLINE.skirt.toFixed(2)};
/** How dark it is at the foot of a spine. */
const float SHADOW = 0.42;

/** Pale on dark tissue, dark on paper: what is drawn to be read, not a thing that is there. */
vec3 ink() { return mix(vec3(0.80, 0.84, 0.88), vec3(0.22, 0.16, 0.10), uLight); }

/** What lies on the branch about the foot: the shadow of the spine, and a ring where stress once took one. Premultiplied. */
vec4 skirt(float at, float solid) {
  float lost = step(0.25, vState.w);
  float shadow = SHADOW * at * at * (1.0 - step(0.75, vState.w));
  float ring = smoothstep(0.34, 0.46, at) * (1.0 - smoothstep(0.60, 0.72, at)) * lost * 0.55;
  ring *= mix(1.0, vState.y, step(0.75, vState.w));
  vec3 drawn = mix(vec3(0.012, 0.006, 0.006) * shadow, ink() * 0.9, ring);
  float cover = mix(shadow, 1.0, ring);
  return vec4(drawn, cover) * solid;
}

/** A lost spine as an outline of how it stood: an annotation, open in the middle. Premultiplied. */
vec4 ghost(float facing, float far, float solid) {
  float edge = smoothstep(0.62, 0.20, facing);
  float there = vState.y * (1.0 - smoothstep(0.02, 0.12, far)) * solid;
  float cover = (0.035 + 0.40 * edge) * there;
  return vec4(ink() * cover, cover);
}

void main() {
  vec3 toEye = normalize(-vView);
  float far = behind(vWorld);
  // A spine goes as a whole.
  float solid = within(vWorld) * cover() * kept(vRoot);
  if (solid <= 0.004) discard;
  vec3 smooth_ = normalize(vNormal);
  if (vAlong < SKIRT) {
    colour = skirt(vAlong / SKIRT, solid * staying() * (1.0 - smoothstep(0.02, 0.12, far)));
    return;
  }
  if (vState.w > 0.75) {
    colour = ghost(abs(dot(smooth_, toEye)), far, solid * staying());
    if (colour.a < 0.01) discard;
    return;
  }
  vec3 normal = smooth_;
  if (far < 0.15) {
    vec3 bump = vec3(valueNoise(vWorld * 11.0), valueNoise(vWorld * 11.0 + 31.0), valueNoise(vWorld * 11.0 + 57.0)) - 0.5;
    normal = normalize(smooth_ + 0.16 * bump * (1.0 - far / 0.15));
  }
  vec3 shaft = shaftColour(uOldColour) * 0.74;
  vec3 old = mix(uOldColour * 1.25, vec3(0.88, 0.79, 0.66), mix(0.42, 0.16, uLight));
  vec3 fresh = mix(vec3(1.06, 0.67, 0.70) * uNewColour, uNewColour, uLight);
  // Second cue beside the colour: what is new carries a pale ring below a pale tip.
  float tip = smoothstep(0.80, 0.97, vAlong);
  float ring = smoothstep(0.58, 0.63, vAlong) * (1.0 - smoothstep(0.68, 0.73, vAlong));
  fresh = mix(fresh, mix(vec3(1.0, 0.90, 0.88), vec3(0.97, 0.86, 0.86), uLight), 0.75 * max(tip, ring));
  vec3 own = mix(old, fresh, vState.x);
  // It grows out of the shaft: no seam where they meet.
  float root = 1.0 - smoothstep(0.14, 0.32, vAlong);
  vec3 albedo = mix(own, shaft, root);
  // Little light reaches the corner between shaft and neck.
  float corner = smoothstep(0.12, 0.24, vAlong) * (1.0 - smoothstep(0.26, 0.52, vAlong));
  float openness = (mix(0.90, 1.0, smoothstep(0.3, 0.6, vAlong)) - 0.34 * corner) * vLight.x;
  // The foot stands in the shadow that the skirt spreads about it.
  openness *= 1.0 - SHADOW * (1.0 - smoothstep(SKIRT, 0.36, vAlong));
  vec3 shaded = lit(albedo, normal, toEye, openness, vLight.y, mix(0.9, 0.55, smoothstep(0.5, 0.8, vAlong)));
  shaded += uGrowthColour * uGrowth * 0.16 * (1.0 - smoothstep(0.12, 0.5, vAlong)) * (1.0 - far);
  // Transmitter reaching this synapse: one release lights the head and fades.
  vec3 glow = vec3(0.0);
  if (uDrive > 0.0) {
    float flash = pulses(0.0, vState.z, uTau, uDrive, 14.0, 60.0, 0.8);
    float light = mix(min(flash, 1.2), uDrive * 0.8, uStill) * smoothstep(0.50, 0.95, vAlong);
    shaded = mix(shaded, shaded * 0.5, min(light, 1.0));
    glow = uGlutamateColour * light * 1.5 * (1.0 - 0.8 * sqrt(far));
    if (uLight > 0.5) {
      shaded = mix(shaded, uGlutamateColour * 1.15, min(light, 1.0));
      glow = vec3(0.0);
    }
  }
  colour = vec4(leaving(sunk(shaded, vWorld) + glow) * solid, solid);
}
`;
