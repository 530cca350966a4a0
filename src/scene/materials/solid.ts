import { Color, GLSL3, ShaderMaterial, Vector4 } from 'three';
import { bakedVertex, dissolve, lighting, marking } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vShade;
in float vForm;
uniform vec3 uBackground;
uniform vec3 uColour; // see brain/pigment.ts
uniform float uActivity;
uniform float uStructure;
uniform float uWeight;
uniform float uComing; // 0 not there yet, 1 there
out vec4 colour;
${lighting}
${marking}
${dissolve}

void main() {
  keepUncut();
  vec3 normal = normalize(vNormal);
  float openness = clamp(vShade.x, 0.0, 1.0);
  vec3 toEye = normalize(-vView);
  openness = mix(0.35, 1.0, openness);
  vec3 pigment = uColour * uWeight;
  vec3 albedo = pigment * mix(0.50, 1.0, uStructure);
  vec3 light = wrapped(dot(normal, KEY_DIRECTION), vec3(0.45, 0.32, 0.26)) * KEY_COLOUR * 1.7;
  light += wrapped(dot(normal, FILL_DIRECTION), vec3(0.5)) * FILL_COLOUR * 2.0;
  light += hemisphere(normal) * 1.3;
  vec3 shaded = albedo * light * openness;
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  shaded += vec3(0.16, 0.15, 0.14) * pow(max(dot(normal, halfway), 0.0), 30.0) * openness;
  float rim = pow(clamp(1.0 - dot(normal, toEye), 0.0, 1.0), 3.0);
  shaded += pigment * rim * 0.35 + RIM_COLOUR * rim * 0.10 * (1.0 - uLight);
  shaded = belowGlow(shaded);
  shaded += pigment * uActivity * (0.10 + 0.42 * (1.0 - rim));
  vec2 marked = mark();
  shaded = mix(shaded * (1.0 + 0.35 * marked.x), uMarkColour, 0.10 * marked.x + 0.62 * marked.y);
  colour = vec4(mix(uBackground, shaded, uPresence), covered(uComing));
}
`;

/** A deep structure: solid, softly shaded, a hint of light inside. @param weight how loud it is, 0-1 @param pin seen through bodies */
export function createSolidMaterial(
  shared: SharedUniforms,
  colour: string,
  weight: number,
  pin = false,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'solid',
    glslVersion: GLSL3,
    alphaToCoverage: true,
    uniforms: {
      ...shared,
      uColour: { value: new Color(colour) },
      uActivity: { value: 0 },
      uStructure: { value: 1 },
      uWeight: { value: weight },
      uComing: { value: 1 },
      uAlone: { value: 0 },
      ...(pin ? { uCut: { value: new Vector4(0, 0, 0, 1) } } : {}),
    },
    // Among what is transparent, so that it is drawn after the bodies that it is seen through.
    transparent: pin,
    depthTest: !pin,
    depthWrite: !pin,
    vertexShader: bakedVertex,
    fragmentShader: fragment,
  });
}
