import { GLSL3, NormalBlending, ShaderMaterial } from 'three';
import { UNDER } from '../microcircuit/gyrus/patch';
import { lighting, noise } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

/** How far beside the column, as the eye sees it, the gyrus begins to fade and has gone, um. */
const FADES = 5100;
const GONE = 13_600;

/** Uniforms of the gyrus about the column. */
export interface GyrusUniforms {
  readonly [name: string]: { value: unknown };
  /** How far it is there, 0-1. */
  readonly uShown: { value: number };
  /** How far what stands before the column's plane has gone, 0-1. */
  readonly uOpened: { value: number };
}

const vertex = /* glsl */ `
in vec2 carried; // openness, prefrontal territory
out vec3 vNormal;
out vec3 vView;
out vec3 vAt;
out vec2 vCarried;
flat out vec4 vMiddle;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vMiddle = vec4((modelViewMatrix * vec4(0.0, PIA, 0.0, 1.0)).xyz, length(modelViewMatrix[0].xyz));
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vAt = position;
  vCarried = carried;
  gl_Position = projectionMatrix * view;
}
`;

/**
 * What of it is there: all about the column as the eye sees it, so that of folds before one another none hides another that outlasts it;
 * and less and less of what stands before the column's plane.
 */
const there = /* glsl */ `
in vec3 vAt; // um from the column's origin
in vec3 vView;
flat in vec4 vMiddle; // the pia above the column, as the camera has it; its units to an um
uniform float uShown;
uniform float uOpened;
float there() {
  vec2 aside = vView.xy * (vMiddle.z / vView.z) - vMiddle.xy;
  float within_ = 1.0 - smoothstep(FADES, GONE, length(aside) / vMiddle.w);
  within_ *= 1.0 - smoothstep(0.7 * REACH, 0.84 * REACH, length(vAt - vec3(0.0, PIA, 0.0)));
  within_ *= smoothstep(-UNDER, 0.7 * -UNDER, vAt.y);
  float before = smoothstep(-120.0, 500.0, vAt.z);
  return uShown * within_ * (1.0 - 0.88 * uOpened * before);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec2 vCarried;
uniform vec3 uPrefrontalColour;
uniform float uPrefrontalSynapses;
uniform float uRelease;
uniform float uContrast;
out vec4 colour;
${lighting}
${noise}
${there}
void main() {
  float shown = there();
  if (shown < 0.004) discard;
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(-vView);
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  float openness = clamp(vCarried.x, 0.0, 1.0);
  float valley = smoothstep(0.75, 0.2, openness);
  // The rim is drawn inside the outline, which a mesh cannot round off.
  float rim = pow(1.0 - facing, 2.4) * smoothstep(0.0, 0.14, facing);
  // The relief of the pia, as on the whole brain, and finer: what tells from near how near it is.
  float grain = valueNoise(vAt / 620.0) + 0.6 * valueNoise(vAt / 190.0);
  vec3 rough = normalize(normal + 0.10 * (vec3(grain, valueNoise(vAt / 620.0 + 19.0), grain) - 0.8));
  // The territory holds its colour as far as it holds its synapses, as the whole brain shows it.
  float structure = uPrefrontalSynapses;
  float hold = vCarried.y * mix(0.15, 0.68, structure);
  vec3 albedo = mix(vec3(0.52, 0.37, 0.33), uPrefrontalColour * mix(0.85, 0.80, uLight), hold) * mix(1.0, 0.72, uLight) * (0.92 + 0.10 * grain);
  vec3 lit = albedo * (wrapped(dot(normal, KEY_DIRECTION), vec3(0.40, 0.24, 0.19)) * KEY_COLOUR * mix(1.15, 0.95, uLight)
    + wrapped(dot(normal, FILL_DIRECTION), vec3(0.3)) * FILL_COLOUR + hemisphere(normal));
  float glint = pow(max(dot(rough, normalize(KEY_DIRECTION + toEye)), 0.0), 30.0);
  float alpha = mix(0.10, 0.30, uLight) + mix(0.36, 0.50, uLight) * pow(1.0 - facing, 1.6) + 0.20 * valley;
  // The burst lights the crowns, as on the whole brain, and gives way to the cells that make it.
  float activity = clamp(uRelease, 0.0, 1.5) * smoothstep(0.2, 0.95, vCarried.y) * (1.0 - uOpened);
  alpha = clamp(alpha + 0.12 * activity, 0.0, 1.0);
  vec3 light = lit * alpha;
  light += uPrefrontalColour * activity * (0.06 + 0.50 * pow(openness, 3.0) * (0.35 + 0.65 * rim)) * mix(1.0, 0.45, uLight);
  if (uLight < 0.5) light += vec3(0.26, 0.36, 0.46) * rim * (0.75 + uContrast) + vec3(0.42, 0.48, 0.55) * 0.10 * glint * openness;
  else {
    // On paper its edges are ink.
    float ink = (0.62 + 0.3 * uContrast) * rim + 0.16 * valley;
    light = light * (1.0 - ink) + vec3(0.17, 0.20, 0.25) * ink + vec3(0.05) * glint;
    alpha = alpha + ink * (1.0 - alpha);
  }
  // Where the pia crosses the column's plane: the surface above the cells.
  float across = abs(vAt.z) / max(fwidth(vAt.z), 1e-3);
  float line = 0.8 * uOpened * (1.0 - smoothstep(0.5, 1.7, across));
  light = mix(light, mix(vec3(0.55, 0.60, 0.66), vec3(0.10, 0.12, 0.15), uLight), line);
  alpha = mix(clamp(alpha, 0.0, 1.0), 1.0, line);
  colour = vec4(light, alpha) * shown;
}
`;

/** The surface of the gyrus as glass: a depth pre-pass and its nearest layer. @param pia height in the column's world, um @param reach um */
export function createGyrusMaterials(
  shared: SharedUniforms,
  own: GyrusUniforms,
  pia: number,
  reach: number,
): { depth: ShaderMaterial; surface: ShaderMaterial } {
  const common = {
    glslVersion: GLSL3,
    defines: {
      PIA: pia.toFixed(1),
      REACH: reach.toFixed(1),
      FADES: FADES.toFixed(1),
      GONE: GONE.toFixed(1),
      UNDER: UNDER.toFixed(1),
    },
    uniforms: { ...shared, ...own },
    vertexShader: vertex,
    transparent: true,
  };
  return {
    depth: new ShaderMaterial({
      ...common,
      name: 'gyrus-depth',
      fragmentShader: `precision highp float; out vec4 colour; ${there} void main() { if (there() < 0.004) discard; colour = vec4(0.0); }`,
      colorWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: 0.5,
      polygonOffsetUnits: 1,
    }),
    surface: new ShaderMaterial({
      ...common,
      name: 'gyrus',
      fragmentShader: fragment,
      depthWrite: false,
      premultipliedAlpha: true,
      blending: NormalBlending,
    }),
  };
}
