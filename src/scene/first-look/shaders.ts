import toneMapping from 'three/src/renderers/shaders/ShaderChunk/tonemapping_pars_fragment.glsl.js';
import { BRAIN_CENTRE, CIRCUIT_CENTRE, DIMMED, QUIET_RADIUS } from '../materials/brain-places';
import { lighting } from '../materials/chunks';
import { darkDisplay } from '../renderer/output-shader';

/**
 * One block, so that no place has to be asked for: asking would wait for the program. `place` is where a part lies, mm, and how
 * large its numbers are; `pigment` its own colour, linear, with 0 for tissue, 1 for a solid of that colour, 2 for glass.
 */
const LOOK = /* glsl */ `
layout(std140) uniform Look {
  mat4 eye;
  mat4 projection;
  vec4 place;
  vec4 pigment;
};
`;

export const firstVertex = /* glsl */ `#version 300 es
precision highp float;
layout(location = 0) in vec3 position;
layout(location = 1) in vec3 normal;
layout(location = 2) in vec4 shade;
${LOOK}
out vec3 vNormal;
out vec3 vView;
out vec2 vShade;
out float vForm;
void main() {
  vec3 world = position * place.w + place.xyz;
  vec4 view = eye * vec4(world, 1.0);
  vNormal = mat3(eye) * normal;
  vView = view.xyz;
  vShade = vec2(shade.x / 255.0, (shade.z - 128.0) / 127.0);
  vForm = dot(normalize(mat3(eye) * (world - vec3(${BRAIN_CENTRE.join()}))), vec3(-0.737, 0.598, 0.299));
  gl_Position = projection * view;
}
`;

/**
 * The tones of tissue, solids and glass (see materials/) without grain, territories and activity. What lies behind the glass has been
 * through the tone curve already, so its light covers what it would else be added to.
 */
export const firstFragment = /* glsl */ `#version 300 es
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec2 vShade;
in float vForm;
out vec4 colour;
${LOOK}
${lighting}
${toneMapping.replace('uniform float toneMappingExposure', 'const float toneMappingExposure = 1.0')}
${darkDisplay}

void main() {
  vec3 normal = normalize(gl_FrontFacing ? vNormal : -vNormal);
  vec3 toEye = normalize(-vView);
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  float openness = clamp(vShade.x, 0.0, 1.0);
  float edge = clamp(1.0 - abs(dot(normal, toEye)), 0.0, 1.0);
  float facing = max(dot(normal, halfway), 0.0);
  if (pigment.w > 1.5) {
    float fresnel = pow(edge, 2.4);
    float valley = smoothstep(0.72, 0.22, openness);
    float absorption = 0.055 + 0.30 * valley + 0.22 * fresnel;
    vec3 light = vec3(0.012, 0.022, 0.036) * absorption + vec3(0.200, 0.300, 0.390) * (1.05 * fresnel + 0.16 * valley)
      + vec3(0.42, 0.48, 0.55) * 0.34 * pow(facing, 38.0) * openness;
    vec3 centre = (eye * vec4(${CIRCUIT_CENTRE.join()}, 1)).xyz;
    vec2 offset = vView.xy / -vView.z * -centre.z - centre.xy;
    float quiet = 1.0 - 0.62 * exp(-dot(offset, offset) / ${(QUIET_RADIUS ** 2).toFixed(1)});
    vec3 shown = darkDisplay(0.75 * light * quiet);
    colour = vec4(shown, max(absorption * quiet, shown.g));
    return;
  }
  bool solid = pigment.w > 0.5;
  vec3 tissue = mix(vec3(0.250, 0.092, 0.084), vec3(0.480, 0.325, 0.290), smoothstep(0.10, 0.72, openness));
  tissue = mix(tissue, vec3(0.575, 0.455, 0.412), smoothstep(0.02, 0.42, vShade.y) * smoothstep(0.4, 0.9, openness));
  float form = solid ? 1.0 : mix(0.20, 1.0, smoothstep(-0.75, 0.85, vForm));
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.40, 0.22, 0.17)) * KEY_COLOUR * form * 1.9;
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.3)) * FILL_COLOUR + hemisphere(normal);
  vec3 lit = (solid ? pigment.rgb * mix(0.35, 1.0, openness) : tissue * pow(vec3(openness), vec3(0.90, 1.08, 1.12))) * light;
  lit += (0.055 * pow(facing, 14.0) + 0.24 * pow(facing, 90.0)) * form * openness * openness * KEY_COLOUR;
  lit += pow(edge, 3.5) * openness * RIM_COLOUR * (0.14 + 0.55 * max(dot(normal, RIM_DIRECTION), 0.0));
  // Tissue backs the circuit.
  colour = vec4(darkDisplay(belowGlow(lit) * (solid ? 1.0 : ${(1 - DIMMED.brain).toFixed(2)})), 1.0);
}
`;
