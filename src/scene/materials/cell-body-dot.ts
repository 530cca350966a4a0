import { GLSL3, ShaderMaterial } from 'three';
import { lighting } from './chunks';
import type { ColumnUniforms } from './neurite';
import type { SharedUniforms } from './shared-uniforms';

const vertex = /* glsl */ `
in vec4 at; // x, y, z, radius um
in float inhibitory;
uniform float uPixels;
out vec2 vCorner;
out float vInhibitory;
out float vPixel;
out float vEdge;
void main() {
  vec4 view = modelViewMatrix * vec4(at.xyz, 1.0);
  float unit = length(modelViewMatrix[0].xyz);
  float pixel = -view.z / (projectionMatrix[1][1] * 0.5 * uPixels);
  vCorner = position.xy * 1.3;
  vInhibitory = inhibitory;
  vPixel = pixel / (at.w * unit);
  vEdge = smoothstep(EDGE_X, EDGE_X * 0.72, abs(at.x)) * smoothstep(EDGE_Y, EDGE_Y + 170.0, at.y);
  view.xy += vCorner * at.w * unit;
  gl_Position = projectionMatrix * view;
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec2 vCorner;
in float vInhibitory;
in float vPixel;
in float vEdge;
uniform vec3 uTissueColour;
uniform vec3 uGabaColour;
out vec4 colour;
${lighting}
uniform float uPresence;
void main() {
  float r = length(vCorner);
  float alpha = (1.0 - smoothstep(1.0 - vPixel, 1.0 + vPixel, r)) * vEdge * uPresence;
  vec3 normal = vec3(vCorner, sqrt(max(0.0, 1.0 - r * r)));
  vec3 albedo = mix(uTissueColour, uGabaColour, 0.8 * vInhibitory);
  vec3 shaded = albedo * (wrapped(dot(normal, KEY_DIRECTION), vec3(0.5)) * 1.2 + 0.25);
  // So thin that many behind one another tell how dense they lie, and nothing behind them is put out.
  alpha *= mix(0.11, 0.20, uLight);
  colour = vec4(shaded * alpha, alpha);
}
`;

/** All cell bodies of a slice, far behind and dim: the density that the drawn cells are a sample of. */
export function createBodyMaterial(
  shared: SharedUniforms,
  column: ColumnUniforms,
  colours: Readonly<Record<'uTissueColour' | 'uGabaColour', { value: unknown }>>,
  edge: { readonly x: number; readonly y: number },
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'cell-body-dot',
    glslVersion: GLSL3,
    defines: { EDGE_X: edge.x.toFixed(1), EDGE_Y: edge.y.toFixed(1) },
    uniforms: { ...shared, ...column, ...colours },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });
}
