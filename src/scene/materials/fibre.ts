import {
  Color,
  CustomBlending,
  DoubleSide,
  GLSL3,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector2,
} from 'three';
import { HIPPOCAMPAL_PREFRONTAL_VELOCITY } from '../../evidence/conduction';
import type { SharedUniforms } from './shared-uniforms';

/** How much slower than life the display runs, so that an eye can follow a pulse. */
const SLOWED = 10;
/** Display conduction velocity, mm per second of display time. */
const DISPLAY_VELOCITY = (HIPPOCAMPAL_PREFRONTAL_VELOCITY.value * 1000) / SLOWED;
/** Slots per second in which a fibre may carry a pulse; each is kept with probability drive. */
const PULSE_SLOTS_PER_SECOND = 0.8;

/** How much of a healthy pathway is there, 0-1: from 79 % of healthy, just below the most depleted patient of the presets, to 100 %. */
const heldChunk = /* glsl */ `
uniform float uConnectivity;
float held() { return clamp((uConnectivity - 0.79) / 0.21, 0.0, 1.0); }
`;

const vertex = /* glsl */ `
in vec3 tangent3;
in vec4 fibre; // side (-1, 1), arc length mm, fibre number, length mm
uniform float uHalfWidth;
uniform float uWiden;
uniform vec2 uViewport;
out float vSide;
out float vArc;
out float vFibre;
out float vLength;
out float vKept;
out vec3 vViewTangent;
out vec3 vView;
out vec3 vWorld;
${heldChunk}

void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vec3 along = normalize(mat3(modelViewMatrix) * tangent3);
  vec3 across = normalize(cross(along, normalize(view.xyz)));
  // Never thinner than a pixel: thinner lines would break up.
  float pixel = -view.z / (projectionMatrix[1][1] * 0.5 * uViewport.y);
  // A depleted circuit has fewer whole fibres: each has its own threshold.
  float place = fract(fibre.z * 0.61803);
  vKept = smoothstep(place - 0.08, place + 0.08, held() * 1.08);
  float half_ = max(uHalfWidth * mix(0.45, 1.0, vKept) * mix(0.8, 1.0, held()), 0.55 * pixel) * uWiden;
  view.xyz += across * fibre.x * half_;
  vSide = fibre.x;
  vArc = fibre.y;
  vFibre = fibre.z;
  vLength = fibre.w;
  vViewTangent = along;
  vView = view.xyz;
  vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
  gl_Position = projectionMatrix * view;
}
`;

/**
 * Pulses by thinning: fixed slots, each with a seeded moment and a seeded mark; a slot fires if its mark
 * lies below the release above baseline. So pulses do not jump when treatment time is scrubbed.
 */
export const pulseChunk = /* glsl */ `
float hash12(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

/** Light at arc length (mm) of a fibre at display time tau (s); drive 0..1 is the share of slots that fire. */
float pulses(float arc, float fibreId, float tau, float drive, float spread, float velocity, float slots) {
  float left = (tau - arc / velocity) * slots;
  float first = floor(left) - 1.0;
  float sum = 0.0;
  for (int k = 0; k < 4; k += 1) {
    float slot = first + float(k);
    float moment = slot + hash12(vec2(slot, fibreId));
    float mark = hash12(vec2(fibreId + 57.0, slot));
    float fires = smoothstep(mark - 0.02, mark + 0.02, drive) * step(0.001, drive);
    float distance_ = (left - moment) / slots * velocity;
    // A sharp front and a longer tail behind it.
    float width = distance_ > 0.0 ? spread * 2.2 : spread * 0.6;
    sum += fires * exp(-distance_ * distance_ / (width * width));
  }
  return sum;
}
`;

const fragment = /* glsl */ `
precision highp float;
in float vSide;
in float vArc;
in float vFibre;
in float vLength;
in float vKept;
in vec3 vViewTangent;
in vec3 vView;
in vec3 vWorld;
uniform vec4 uCut;
uniform vec3 uColour;
uniform vec3 uPulseColour;
uniform float uDrive;
uniform float uTau;
uniform float uStill;
uniform float uPresence;
uniform float uHalo;
uniform float uLight;
out vec4 colour;
${heldChunk}
${pulseChunk}

void main() {
  if (dot(vWorld, uCut.xyz) > uCut.w) discard;
  float round_ = sqrt(max(0.0, 1.0 - vSide * vSide));
  float ends = smoothstep(0.0, 5.0, vArc) * smoothstep(0.0, 7.0, vLength - vArc);
  float rest = mix(0.05, mix(0.62, 0.85, uLight), vKept);
  float moving = pulses(vArc, vFibre, uTau, uDrive, max(1.8, 0.026 * vLength), ${DISPLAY_VELOCITY.toFixed(1)}, ${PULSE_SLOTS_PER_SECOND.toFixed(2)});
  // Reduced motion: the same release as a steady light along the fibre.
  // What is left of a thinned fibre carries what is left of its traffic.
  float light = mix(moving, uDrive * 0.55, uStill) * mix(0.55, 1.0, vKept);
  if (uHalo > 0.5) {
    float soft = exp(-vSide * vSide * 4.5) - 0.011;
    colour = vec4(uPulseColour * light * soft * ends * 0.20 * uPresence, 0.0);
    return;
  }
  vec3 fibreLight = uColour * (0.30 + 0.70 * round_) * (0.75 + 0.25 * abs(dot(normalize(vViewTangent), vec3(0.737, -0.598, 0.0))));
  // A depleted bundle is dimmer as a whole, since where fibres lie close their number is not seen: on paper it is paler.
  fibreLight *= mix(mix(0.42, 1.0, held()), 1.0, uLight);
  float alpha = rest * ends * smoothstep(0.0, 0.35, round_) * mix(0.85, mix(0.28, 1.0, held()), uLight);
  vec3 premultiplied = fibreLight * alpha + uPulseColour * light * round_ * ends * mix(1.35, 0.9, uLight);
  alpha = clamp(alpha + light * 0.6 * ends, 0.0, 1.0);
  colour = vec4(premultiplied, alpha) * uPresence;
}
`;

/** Fibres of a pathway as camera-facing ribbons shaded as cylinders. @param halo the wide additive light */
export function createFibreMaterial(
  shared: SharedUniforms,
  colour: string,
  halo: boolean,
): ShaderMaterial {
  return new ShaderMaterial({
    name: halo ? 'fibre-halo' : 'fibre',
    glslVersion: GLSL3,
    uniforms: {
      ...shared,
      uColour: { value: new Color(colour) },
      uPulseColour: { value: new Color(colour) },
      uHalfWidth: { value: 0.2 },
      uWiden: { value: halo ? 11 : 1 },
      uViewport: { value: new Vector2(1440, 900) },
      uConnectivity: { value: 1 },
      uDrive: { value: 0 },
      uTau: { value: 0 },
      uStill: { value: 0 },
      uHalo: { value: halo ? 1 : 0 },
    },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    side: DoubleSide,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    premultipliedAlpha: true,
  });
}
