import { GLSL3, ShaderMaterial, type Vector2 } from 'three';
import { pulseChunk } from './fibre';
import type { ColumnUniforms } from './neurite';
import type { SharedUniforms } from './shared-uniforms';

/** Uniforms of the synapses on the drawn cells. */
export interface SiteUniforms {
  readonly [name: string]: { value: unknown };
  /** Share of interneurons' NMDA receptors that are blocked. */
  readonly uBlocked: { value: number };
  /** Share of time slots in which a synapse releases. */
  readonly uReleases: { value: number };
  /** Light of a release. */
  readonly uFlash: { value: number };
  readonly uTau: { value: number };
  readonly uGabaColour: { value: unknown };
}

/** Which sites a picture shows: 1 for those on pyramidal cells, 1 for those on interneurons. */
export interface SitesShown {
  readonly value: Vector2;
}

/** Slots per display second in which a synapse may release. */
export const RELEASE_SLOTS_PER_SECOND = 0.1;

const vertex = /* glsl */ `
in vec3 at;
in vec4 traits; // mark, number, on an interneuron, on the hero
uniform vec3 uHero;
uniform float uPixels;
uniform float uBlocked;
uniform float uReleases;
uniform float uTau;
uniform float uStill;
uniform float uFlash;
uniform vec2 uShown;
out vec2 vCorner;
out float vBlocked;
out float vLight;
out float vKind;
out float vNear;
out float vPixel;
${pulseChunk}
void main() {
  vec4 view = modelViewMatrix * vec4(at, 1.0);
  float unit = length(modelViewMatrix[0].xyz);
  float behind = ((modelViewMatrix * vec4(uHero, 1.0)).z - view.z) / unit;
  float pixel = -view.z / (projectionMatrix[1][1] * 0.5 * uPixels);
  float css = pixel * uPixels / 900.0;
  vKind = traits.z;
  vBlocked = smoothstep(traits.x - 0.012, traits.x + 0.012, uBlocked);
  float flash = vKind > 0.5 ? 0.0 : pulses(0.0, traits.y, uTau, uReleases, 16.0, 60.0, ${RELEASE_SLOTS_PER_SECOND.toFixed(2)});
  float still = vKind > 0.5 ? 0.0 : step(traits.x, 0.14);
  vLight = mix(min(flash, 1.0), still, uStill) * uFlash;
  // Larger than life, so that the two states can be told apart; from close by they shrink to a micrometre.
  float least = vKind > 0.5 ? mix(2.2, 3.4, vBlocked) : 1.35;
  float radius = clamp(least * css, 0.5 * unit, (vKind > 0.5 ? 6.0 : 2.4) * unit);
  float reach = vKind > 0.5 ? 1.25 : 1.0 + 2.6 * min(vLight, 1.0);
  vCorner = position.xy * reach;
  vNear = 1.0 - 0.7 * smoothstep(0.0, 470.0, behind);
  vPixel = pixel / radius;
  view.xy += vCorner * radius;
  view.z += 3.0 * unit;
  gl_Position = projectionMatrix * view;
  if ((vKind > 0.5 ? uShown.y : uShown.x) < 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in float vBlocked;
in float vLight;
in float vKind;
in float vNear;
in float vPixel;
uniform vec3 uBackground;
uniform vec3 uKetamineColour;
uniform vec3 uGlutamateColour;
uniform vec3 uGabaColour;
uniform float uLight;
out vec4 colour;
uniform float uPresence;
void main() {
  float seen = vNear * uPresence;
  float r = length(vCorner);
  float soft = vPixel * 0.75;
  float disc = 1.0 - smoothstep(1.0 - soft, 1.0 + soft, r);
  if (vKind > 0.5) {
    // Open receptors are a ring in the cell's own colour; blocked ones a plug with a dark bar across.
    float ring = disc * smoothstep(0.52 - soft, 0.52 + soft, r);
    float bar = 1.0 - smoothstep(0.16, 0.16 + soft, abs(vCorner.y));
    vec3 plug = mix(uKetamineColour, mix(uBackground, vec3(1.0), uLight), 0.78 * bar * step(r, 0.72));
    vec3 paint = mix(uGabaColour * mix(0.95, 0.8, uLight), plug, vBlocked);
    float alpha = mix(ring * 0.6, disc, vBlocked) * seen;
    colour = vec4(paint * alpha, alpha);
    return;
  }
  vec3 matte = uGlutamateColour * mix(0.42, 0.75, uLight);
  float alpha = disc * mix(0.75, 0.5, uLight) * seen;
  float halo = exp(-r * r * 0.9) * min(vLight, 1.0);
  if (uLight > 0.5) {
    float ink = max(alpha, min(1.0, halo * 0.9 + disc * min(vLight, 1.0)) * seen);
    colour = vec4(uGlutamateColour * ink, ink);
    return;
  }
  colour = vec4(matte * alpha + uGlutamateColour * (disc * vLight + 0.35 * halo * vLight) * seen, alpha);
}
`;

/** Synapses as small marks: NMDA receptors of interneurons open or blocked, and glutamate being released. */
export function createSiteMaterial(
  shared: SharedUniforms,
  column: ColumnUniforms,
  site: SiteUniforms,
  shown: SitesShown,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-site',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...column, ...site, uShown: shown },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });
}
