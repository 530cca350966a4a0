import { GLSL3, ShaderMaterial } from 'three';
import { bakedVertex, dissolve, lighting, marking, noise } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vShade;
in float vForm;
#ifdef TERRITORY
in vec4 vTerritory;
#endif
uniform vec3 uBackground;
uniform float uRelease;
uniform float uKetamine;
uniform float uPrefrontalSynapses;
uniform vec3 uPrefrontalColour;
uniform float uDim;
uniform float uSubgenual;
out vec4 colour;
${lighting}
${noise}
${dissolve}
${marking}

void main() {
  keepUncut();
  vec3 normal = normalize(gl_FrontFacing ? vNormal : -vNormal);
  float openness = clamp(vShade.x, 0.0, 1.0);
  // What is seen alone has nothing above it that would darken it.
  openness = mix(openness, 1.0, 0.45 * max(uAlone, 0.0));
  vec3 toEye = normalize(-vView);
  // A fine relief that only the moisture sees: pia over capillaries, too small for the mesh.
  float grain = valueNoise(vPosition * 1.7) + 0.5 * valueNoise(vPosition * 4.3);
  vec3 rough = normalize(normal + 0.10 * (vec3(grain, valueNoise(vPosition * 1.7 + 19.0), grain) - 0.75));

  vec3 sulcus = vec3(0.250, 0.092, 0.084);
  vec3 flank = vec3(0.480, 0.325, 0.290);
  vec3 crown = vec3(0.575, 0.455, 0.412);
  vec3 albedo = mix(sulcus, flank, smoothstep(0.10, 0.72, openness));
  albedo = mix(albedo, crown, smoothstep(0.02, 0.42, vShade.z) * smoothstep(0.4, 0.9, openness));
  albedo *= 0.94 + 0.10 * grain;

  float territory = 0.0;
  float activity = 0.0;
  float hold = 0.0;
  #ifdef TERRITORY
  territory = clamp(vTerritory.x * 0.55 + vTerritory.y + vTerritory.z + vTerritory.w * 0.5, 0.0, 1.0);
  activity = clamp(uRelease, 0.0, 1.5) * smoothstep(0.15, 0.9, clamp(vTerritory.x * 0.75 + vTerritory.y + vTerritory.z, 0.0, 1.0));
  activity += uSubgenual * smoothstep(0.35, 0.9, vTerritory.z);
  // Structure: the territory holds its colour as far as it holds its synapses.
  hold = territory * mix(0.03, mix(0.74, 0.82, uLight), uPrefrontalSynapses);
  albedo = mix(albedo, uPrefrontalColour * (0.32 + 0.85 * dot(albedo, vec3(0.4))), hold);
  albedo *= 1.0 - 0.45 * min(activity, 1.0);
  #endif

  float form = mix(0.20, 1.0, smoothstep(-0.75, 0.85, vForm));
  vec3 occlusion = pow(vec3(openness), vec3(0.90, 1.08, 1.12));
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.40, 0.22, 0.17)) * KEY_COLOUR * form * 1.9;
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.3)) * FILL_COLOUR;
  light += hemisphere(normal);
  vec3 shaded = albedo * light * occlusion;

  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  float facing = max(dot(rough, halfway), 0.0);
  float wet = 0.055 * pow(facing, 14.0) + 0.24 * pow(facing, 90.0);
  shaded += wet * form * openness * openness * KEY_COLOUR;
  float fresnel = pow(clamp(1.0 - dot(normal, toEye), 0.0, 1.0), 3.5);
  shaded += fresnel * openness * RIM_COLOUR * (0.14 + 0.55 * max(dot(normal, RIM_DIRECTION), 0.0)) * (1.0 - 0.6 * uLight);
  shaded = belowGlow(shaded);
  // What only backs the circuit steps back: into the dark, or into the paper.
  // What holds its synapses stays.
  shaded = mix(mix(vec3(0.0), uBackground, uLight), shaded, mix(uDim, 1.0, mix(0.8, 0.6, uLight) * hold));

  // Light comes off the crowns; the sulci stay dark, so that full activity keeps the gyri's relief.
  vec3 glow = uPrefrontalColour * activity * (0.04 + 0.60 * pow(openness, 3.0)) * (0.55 + 0.45 * form);
  shaded += glow;
  vec2 marked = mark();
  shaded *= 1.0 + marked.x * mix(1.1, 0.28, uLight);
  shaded = mix(shaded, uMarkColour, 0.10 * marked.x + 0.62 * marked.y);
  colour = dissolved(shaded, uBackground);
}
`;

/** Cortex, cerebellum and brainstem as matte, slightly moist tissue. @param territory has `_territory` */
export function createTissueMaterial(shared: SharedUniforms, territory: boolean): ShaderMaterial {
  return new ShaderMaterial({
    name: 'tissue',
    glslVersion: GLSL3,
    defines: territory ? { TERRITORY: '' } : {},
    uniforms: { ...shared, uDim: { value: 1 }, uAlone: { value: 0 } },
    vertexShader: bakedVertex,
    fragmentShader: fragment,
    alphaToCoverage: true,
  });
}
