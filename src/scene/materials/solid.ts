import { Color, GLSL3, ShaderMaterial } from 'three';
import { bakedVertex, lighting } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vShade;
in float vForm;
uniform float uPresence;
uniform vec3 uBackground;
uniform vec3 uColour;
uniform float uActivity;
uniform float uStructure;
out vec4 colour;
${lighting}

void main() {
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(-vView);
  float openness = mix(0.35, 1.0, vShade.x);
  vec3 albedo = uColour * mix(0.50, 1.0, uStructure);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.45, 0.32, 0.26)) * KEY_COLOUR * 1.7;
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.5)) * FILL_COLOUR * 2.0;
  light += hemisphere(normal) * 1.3;
  vec3 shaded = albedo * light * openness;
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  shaded += vec3(0.16, 0.15, 0.14) * pow(max(dot(normal, halfway), 0.0), 30.0) * openness;
  float rim = pow(1.0 - max(dot(normal, toEye), 0.0), 3.0);
  shaded += uColour * rim * 0.35 + RIM_COLOUR * rim * 0.10 * (1.0 - uLight);
  shaded += uColour * uActivity * (0.35 + 0.9 * (1.0 - rim));
  colour = vec4(mix(uBackground, shaded, uPresence), 1.0);
}
`;

/** A deep structure: solid, softly shaded, a hint of light inside. */
export function createSolidMaterial(shared: SharedUniforms, colour: string): ShaderMaterial {
  return new ShaderMaterial({
    name: 'solid',
    glslVersion: GLSL3,
    uniforms: {
      ...shared,
      uColour: { value: new Color(colour) },
      uActivity: { value: 0 },
      uStructure: { value: 1 },
    },
    vertexShader: bakedVertex,
    fragmentShader: fragment,
  });
}
