import type { Color } from 'three';
import { bodyLight } from '../body-light';

/** Uniforms that all materials of the synapse share. */
export interface SynapseUniforms {
  readonly [name: string]: { value: unknown };
  /** Nanometres that a CSS pixel spans at the target. */
  readonly uNmPerPixel: { value: number };
  /** Release above baseline: light of the glutamate. */
  readonly uDrive: { value: number };
  readonly uGrowthColour: { value: Color };
  readonly uAmpaColour: { value: Color };
  readonly uNmdaColour: { value: Color };
  readonly uTissueColour: { value: Color };
}

/** Where surfaces are open; the twin of src/scene/synapse/section.ts. */
export const sectionChunk = /* glsl */ `
float spineCut(float y) {
  float t = clamp((y + 430.0) / 370.0, 0.0, 1.0);
  return mix(40.0, 165.0, t * t * (3.0 - 2.0 * t));
}
const float BOUTON_CUT = -64.0;
/** Axon and dendrite run on: they leave the picture instead of ending in it. */
float beyond(vec3 place) {
  float shaft = smoothstep(-760.0, -900.0, place.y);
  float away = max(smoothstep(860.0, 1330.0, abs(place.x)), smoothstep(520.0, 900.0, abs(place.x)) * shaft);
  return max(away, smoothstep(-1050.0, -1430.0, place.y));
}
`;

/** Light in deep water: soft from above, swallowed with depth, gathered at the edges of thin things. */
export const waterChunk = /* glsl */ `
${bodyLight}
uniform vec3 uBackground;
vec3 inWater(vec3 albedo, vec3 normal, vec3 toEye, float openness, float thin) {
  float facing = max(dot(normal, toEye), 0.0);
  vec3 key = mix(KEY_COLOUR, vec3(1.0), 0.45) * 1.15;
  vec3 light = lightOn(normal, vec3(0.45, 0.40, 0.36), key, 0.5, 1.6, mix(1.1, 1.5, uLight));
  vec3 shaded = albedo * light * openness;
  float edge = pow(1.0 - facing, 2.6);
  // Light that has come through a thin body leaves at its edge; on paper the edge is drawn darker instead.
  shaded += (albedo * 0.65 + RIM_COLOUR * 0.35) * edge * thin * mix(0.75, -0.35, uLight);
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  shaded += vec3(0.05, 0.055, 0.06) * pow(max(dot(normal, halfway), 0.0), 26.0) * openness;
  return clamp(shaded, vec3(0.0), vec3(0.92));
}
uniform float uNmPerPixel;
/** Things sink into the water behind the section; seen from near, also above and in front of the cleft. Own axes, nm. */
vec3 sunk(vec3 shade, vec3 place) {
  float behind = smoothstep(40.0, 900.0, -place.z);
  float near = 1.0 - smoothstep(0.46, 1.2, uNmPerPixel);
  float aside = max(mix(0.90, 0.45, uLight) * smoothstep(38.0, 74.0, place.y), smoothstep(56.0, 124.0, place.z));
  float far = mix(0.80, 0.30, uLight) * smoothstep(85.0, 230.0, -place.z);
  return mix(shade, uBackground, max(0.62 * behind, near * max(aside, far)));
}
`;
