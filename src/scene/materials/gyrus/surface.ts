import { lighting, noise } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import {
  cutTissue,
  gyrusDefines,
  gyrusThere,
  twoPasses,
  type GyrusPasses,
  type GyrusPlace,
  type GyrusUniforms,
} from './place';

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec2 vCarried;
uniform float uHides; // 1 where it only hides what is behind
uniform float uSteps;
uniform vec3 uBackground;
uniform vec3 uPrefrontalColour;
uniform float uPrefrontalSynapses;
uniform float uRelease;
uniform float uContrast;
out vec4 colour;
${lighting}
${noise}
${gyrusThere}
${cutTissue}
void main() {
  float shown = there();
  // A pixel short of the knife, and of the ball, so that no part of a pixel comes through the face of the cut.
  float before = max(beforeKnife(), -inBall());
  if (shown < 0.004 || before > -min(fwidth(before), 300.0)) discard;
  colour = vec4(0.0);
  if (uHides > 0.5) return;
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(-vView);
  float openness = clamp(vCarried.x, 0.0, 1.0);
  float hold = vCarried.y * mix(0.03, mix(0.74, 0.82, uLight), uPrefrontalSynapses);
  // The relief of the pia, as on the whole brain, and finer: what tells from near how near it is.
  float grain = valueNoise(vAt / 620.0) + 0.6 * valueNoise(vAt / 190.0);
  vec3 rough = normalize(normal + 0.10 * (vec3(grain, valueNoise(vAt / 620.0 + 19.0), grain) - 0.8));

  // As the tissue of the whole brain (tissue.ts).
  vec3 albedo = mix(vec3(0.250, 0.092, 0.084), vec3(0.480, 0.325, 0.290), smoothstep(0.10, 0.72, openness));
  albedo = mix(albedo, vec3(0.575, 0.455, 0.412), smoothstep(0.6, 0.95, openness));
  albedo *= 0.93 + 0.10 * grain;
  albedo = mix(albedo, uPrefrontalColour * (0.32 + 0.85 * dot(albedo, vec3(0.4))), hold);
  // The burst lights the crowns, as on the whole brain, and gives way to the cells that make it.
  float activity = clamp(uRelease, 0.0, 1.5) * smoothstep(0.2, 0.95, vCarried.y) * (1.0 - uSteps);
  albedo *= 1.0 - 0.45 * min(activity, 1.0);
  vec3 occlusion = pow(vec3(openness), vec3(0.90, 1.08, 1.12));
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.40, 0.22, 0.17)) * KEY_COLOUR * mix(0.80, 1.5, uLight);
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.3)) * FILL_COLOUR + hemisphere(normal);
  vec3 shaded = albedo * light * occlusion;
  float facing = max(dot(rough, normalize(KEY_DIRECTION + toEye)), 0.0);
  shaded += (0.05 * pow(facing, 14.0) + 0.20 * pow(facing, 90.0)) * openness * openness * KEY_COLOUR;
  // The rim is drawn inside the outline, which a mesh cannot round off.
  float towards = clamp(dot(normal, toEye), 0.0, 1.0);
  float rim = pow(1.0 - towards, 3.5) * smoothstep(0.0, 0.14, towards);
  shaded += rim * openness * RIM_COLOUR * (0.3 + 0.5 * uContrast) * (1.0 - uLight);
  shaded = belowGlow(shaded);
  shaded += uPrefrontalColour * activity * (0.04 + 0.20 * pow(openness, 3.0)) * mix(1.0, 0.45, uLight);
  shaded *= mix(1.0, mix(0.45, 1.0, uLight), uSteps);
  // On paper it stands back into the paper, as the brain behind it does.
  shaded = mix(shaded, uBackground, 0.34 * uLight);
  // From inside it is the wall of what was cut open: white matter under its cortex.
  if (!gl_FrontFacing) shaded = cutTissue(1.0, vCarried.y) * (0.86 + 0.14 * abs(dot(normal, toEye)));
  colour = vec4(shaded, 1.0) * shown;
}
`;

/** The surface of the gyrus as tissue, white matter from inside: what is nearest first hides the rest, so that it can fade without sorting. */
export function createGyrusMaterials(
  shared: SharedUniforms,
  own: GyrusUniforms,
  place: GyrusPlace,
): GyrusPasses {
  return twoPasses((hides) => ({
    name: 'gyrus',
    defines: gyrusDefines(place),
    uniforms: { ...shared, ...own, uHides: { value: hides ? 1 : 0 } },
    fragmentShader: fragment,
  }));
}
