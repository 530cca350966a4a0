import { GLSL3, ShaderMaterial } from 'three';
import { bodyLight } from '../body-light';
import { lighting, noise } from '../chunks';
import type { SharedUniforms } from '../shared-uniforms';
import { placeChunk, setBackChunk } from './place';
import { surfaceChunk } from './surface';
import type { DendriteUniforms } from './uniforms';

const vertex = /* glsl */ `
in float core; // 1 for a branch of the stretch, 0 for one that only passes its edge
in float open; // share of the surroundings that other branches leave
out float vCore;
out float vOpen;
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
${setBackChunk}
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vWorld = position;
  vCore = core;
  vOpen = open;
  gl_Position = setBack(view);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vWorld;
in float vCore;
in float vOpen;
uniform float uGrowth;
uniform vec3 uGrowthColour;
uniform vec3 uOldColour;
out vec4 colour;
${lighting}
${bodyLight}
${noise}
${placeChunk}
${surfaceChunk}
void main() {
  vec3 toEye = normalize(-vView);
  float far = behind(vWorld);
  vec3 smooth_ = normalize(vNormal);
  vec3 normal = smooth_;
  float relief = 0.7;
  // Far off there is no grain to be seen.
  if (far < 0.22) {
    float near = 1.0 - far / 0.22;
    vec3 bump = vec3(valueNoise(vWorld * 8.0), valueNoise(vWorld * 8.0 + 31.0), valueNoise(vWorld * 8.0 + 57.0)) - 0.5;
    normal = normalize(smooth_ + 0.15 * bump * near);
    float grain = valueNoise(vWorld * 5.0) * 0.5 + valueNoise(vWorld * 14.0) * 0.3 + valueNoise(vWorld * 1.3) * 0.6;
    relief = mix(relief, grain, near);
  }
  vec3 albedo = shaftColour(uOldColour) * (0.56 + 0.26 * relief);
  vec3 shaded = lit(albedo, normal, toEye, 0.9 * vOpen, 0.0, 0.25);
#ifdef BEYOND
  // The finer branches of the stretch itself end a little further on.
  vec4 over = beyond(vWorld) - 2.5;
  if (max(max(over.x, over.y), max(over.z, over.w)) < 0.0) discard;
  float ends = uBeyond * (1.0 - smoothstep(60.0, 105.0, length(vWorld)));
#else
  float ends = max(within(vWorld) * vCore, uBeyond);
#endif
  if (ends <= 0.0) discard;
  vec3 glow = vec3(0.0);
  if (uGrowth > 0.0) {
    // Signalling inside the shaft: strongest where one looks through most of it.
    float through = pow(max(dot(smooth_, toEye), 0.0), 1.6);
    shaded = mix(shaded, shaded * 0.6, min(uGrowth, 1.0) * through);
    // Puncta: more of them light up, and brighter, the further mTORC1 activity is above baseline.
    float grains = valueNoise(vWorld * 7.0 + 3.0) * 0.65 + valueNoise(vWorld * 15.0 + 11.0) * 0.35;
    float punctum = smoothstep(0.86 - 0.24 * uGrowth, 0.97 - 0.22 * uGrowth, grains);
    glow = uGrowthColour * uGrowth * (0.07 + 1.5 * punctum) * (0.25 + 0.75 * through) * (1.0 - 0.9 * sqrt(far));
    // On paper light cannot be added; the points are drawn in their colour instead.
    if (uLight > 0.5) {
      shaded = mix(shaded, uGrowthColour, 0.85 * punctum * min(uGrowth * 1.5, 1.0));
      glow = vec3(0.0);
    }
  }
  float solid = ends * cover() * kept(vWorld) * solidity(smooth_, toEye, vWorld);
  if (solid <= 0.004) discard;
  colour = vec4(leaving(sunk(shaded, vWorld) + glow) * solid, solid);
}
`;

/** @param beyond for the branches around the stretch rather than in it */
export function createShaftMaterial(
  shared: SharedUniforms,
  dendrite: DendriteUniforms,
  beyond: boolean,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'dendrite-shaft',
    glslVersion: GLSL3,
    defines: beyond ? { BEYOND: 1 } : {},
    uniforms: { ...shared, ...dendrite },
    vertexShader: vertex,
    fragmentShader: fragment,
    // Translucent only where a branch leaves the stretch, and at edges far behind.
    transparent: true,
    premultipliedAlpha: true,
  });
}
