import { DoubleSide, GLSL3, ShaderMaterial } from 'three';
import { lighting, noise } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import { sectionChunk, waterChunk, type SynapseUniforms } from './water';

/** Colours of a membrane: outside and inside, dark and light theme, linear RGB. */
export interface MembraneLook {
  readonly outside: readonly [number, number, number];
  readonly inside: readonly [number, number, number];
  readonly outsideLight: readonly [number, number, number];
  readonly insideLight: readonly [number, number, number];
  readonly cut: 'bouton' | 'spine';
}

const vertex = /* glsl */ `
in vec4 _shade;
out vec3 vNormal;
out vec3 vView;
out vec3 vPlace;
out float vOpen;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vPlace = position;
  vOpen = _shade.x / 255.0;
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vPlace;
in float vOpen;
uniform vec3 uOutside;
uniform vec3 uInside;
uniform vec3 uOutsideLight;
uniform vec3 uInsideLight;
out vec4 colour;
${lighting}
uniform float uPresence;
${noise}
${sectionChunk}
${waterChunk}
void main() {
  #ifdef SPINE
  float cut = spineCut(vPlace.y);
  #else
  float cut = BOUTON_CUT;
  #endif
  if (vPlace.z > cut) discard;
  // Axon and dendrite run on; they leave the picture instead of ending in it.
  float there = (1.0 - beyond(vPlace)) * uPresence;
  vec3 toEye = normalize(-vView);
  vec3 grain = vec3(valueNoise(vPlace * 0.045), valueNoise(vPlace * 0.045 + 31.0), valueNoise(vPlace * 0.045 + 57.0)) - 0.5;
  vec3 normal = normalize(normalize(vNormal) + 0.10 * grain);
  vec3 shaded;
  if (gl_FrontFacing) {
    vec3 albedo = mix(uOutside, uOutsideLight, uLight) * (0.93 + 0.14 * valueNoise(vPlace * 0.11));
    shaded = inWater(albedo, normal, toEye, mix(0.45, 1.0, vOpen), 1.0);
    #ifdef SPINE
    // Among the receptors the membrane is the dark floor that they stand on, and sinks towards the eye.
    float near = 1.0 - smoothstep(0.46, 1.2, uNmPerPixel);
    float heads = valueNoise(vPlace * 0.9) * 0.6 + valueNoise(vPlace * 2.1) * 0.4;
    shaded *= mix(1.0, mix(0.34, 0.92, uLight) * (0.80 + 0.40 * heads), near);
    #endif
    shaded = sunk(shaded, vPlace);
  } else {
    // Inside: water that darkens away from the opening, and light that still comes through the wall.
    float depth = clamp((cut - vPlace.z) / 620.0, 0.0, 1.0);
    vec3 albedo = mix(uInside, uInsideLight, uLight);
    float through = pow(max(dot(-normal, toEye), 0.0), 0.8);
    float above = 0.5 + 0.5 * dot(-normal, vec3(0.0, -1.0, 0.0));
    vec3 light = mix(vec3(0.34, 0.38, 0.44), vec3(1.02), uLight) * (0.55 + 0.45 * above) + wrapped(dot(-normal, KEY_DIRECTION), vec3(0.5)) * mix(0.32, 0.12, uLight);
    shaded = albedo * light * mix(1.35, mix(0.42, 0.80, uLight), sqrt(depth)) * mix(0.72, 1.0, through);
    #ifdef SPINE
    shaded = sunk(shaded, vPlace);
    #endif
  }
  colour = vec4(shaded * there, there);
}
`;

/** A membrane open towards the eye: its outer face where it stands, its inner face where it is cut away. */
export function createMembraneMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
  look: MembraneLook,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-membrane',
    glslVersion: GLSL3,
    side: DoubleSide,
    // See-through where it leaves the picture, and while it comes or goes.
    transparent: true,
    premultipliedAlpha: true,
    defines: look.cut === 'spine' ? { SPINE: '' } : {},
    uniforms: {
      ...shared,
      ...synapse,
      uOutside: { value: look.outside },
      uInside: { value: look.inside },
      uOutsideLight: { value: look.outsideLight },
      uInsideLight: { value: look.insideLight },
    },
    vertexShader: vertex,
    fragmentShader: fragment,
  });
}

const rimVertex = /* glsl */ `
in vec2 inward;
in float across;
in float tone;
uniform float uNmPerPixel;
out float vAcross;
out float vTone;
out vec3 vPlace;
void main() {
  // The bilayer's own 5 nm where they can be seen, a line where they cannot.
  float width = max(5.0, 1.7 * uNmPerPixel);
  vec3 place = position + vec3(inward * width * across, 0.0);
  vAcross = across;
  vTone = tone;
  vPlace = place;
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  gl_Position = projectionMatrix * view;
}
`;

const rimFragment = /* glsl */ `
precision highp float;
in float vAcross;
in float vTone;
in vec3 vPlace;
out vec4 colour;
${lighting}
uniform float uPresence;
${waterChunk}
${sectionChunk}
void main() {
  // Two leaflets with their tails between, once there are pixels for them.
  float near = 1.0 - smoothstep(0.35, 0.9, uNmPerPixel);
  float tails = smoothstep(0.22, 0.36, vAcross) * (1.0 - smoothstep(0.64, 0.78, vAcross));
  vec3 dark = mix(vec3(0.80, 0.72, 0.66), mix(vec3(0.62, 0.76, 0.86), vec3(0.50, 0.36, 0.42), step(1.5, vTone)), step(0.5, vTone));
  vec3 ink = mix(vec3(0.30, 0.20, 0.17), mix(vec3(0.16, 0.26, 0.33), vec3(0.34, 0.20, 0.26), step(1.5, vTone)), step(0.5, vTone));
  vec3 shade = mix(dark, ink, uLight) * mix(1.0, mix(0.42, 1.7, uLight), tails * near);
  float there = (1.0 - beyond(vPlace)) * uPresence;
  colour = vec4(sunk(shade, vPlace) * there, there);
}
`;

/** The bright edge of everything that is cut. */
export function createRimMaterial(
  shared: SharedUniforms,
  synapse: SynapseUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'synapse-rim',
    glslVersion: GLSL3,
    side: DoubleSide,
    transparent: true,
    premultipliedAlpha: true,
    uniforms: { ...shared, ...synapse },
    vertexShader: rimVertex,
    fragmentShader: rimFragment,
  });
}
