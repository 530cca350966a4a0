import { DoubleSide, GLSL3, ShaderMaterial, type ShaderMaterialParameters } from 'three';
import type { CutColours } from './cut-colours';

/** How far beside the column, as the eye sees it, the gyrus begins to fade and has gone, um. */
const FADES = 9000;
const GONE = 18_500;

/** Uniforms of the gyrus about the column. */
export interface GyrusUniforms extends CutColours {
  readonly [name: string]: { value: unknown };
  /** How far it is there, 0-1. */
  readonly uShown: { value: number };
  /** How far the face of the cut is there, 0-1. */
  readonly uFace: { value: number };
  /** What lies nearer than this plane is cut away: z um in the column's world. */
  readonly uKnife: { value: number };
  /** How far it steps back before the cells, 0-1. */
  readonly uSteps: { value: number };
  /** How far the outline of the block is there, 0-1. */
  readonly uOutline: { value: number };
}

/** Numbers of the gyrus, um. */
export interface GyrusPlace {
  /** Height of the pia above the column. */
  readonly pia: number;
  readonly reach: number;
  /** How far under the column's origin it goes. */
  readonly under: number;
}

export function gyrusDefines({ pia, reach, under }: GyrusPlace): Record<string, string> {
  return {
    PIA: pia.toFixed(1),
    REACH: reach.toFixed(1),
    UNDER: under.toFixed(1),
    FADES: FADES.toFixed(1),
    GONE: GONE.toFixed(1),
  };
}

/** Places a point of the gyrus (its surface, or the face of the cut through it) and hands on what it carries. */
const gyrusVertex = /* glsl */ `
in vec2 carried; // openness, prefrontal territory
out vec3 vNormal;
out vec3 vView;
out vec3 vAt;
out vec2 vCarried;
flat out vec4 vMiddle;
#ifdef FACE
in float depth;
out float vDepth;
#endif
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vMiddle = vec4((modelViewMatrix * vec4(0.0, PIA, 0.0, 1.0)).xyz, length(modelViewMatrix[0].xyz));
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vAt = position;
  vCarried = carried;
  #ifdef FACE
  vDepth = depth;
  #endif
  gl_Position = projectionMatrix * view;
}
`;

/** What of it is there: all about the column as the eye sees it, so that of folds before one another none hides another that outlasts it. */
export const gyrusThere = /* glsl */ `
in vec3 vAt; // um from the column's origin
in vec3 vView;
flat in vec4 vMiddle; // the pia above the column, as the camera has it; its units to an um
uniform float uShown;
float there() {
  vec2 aside = vView.xy * (vMiddle.z / vView.z) - vMiddle.xy;
  float within_ = 1.0 - smoothstep(FADES, GONE, length(aside) / vMiddle.w);
  within_ *= 1.0 - smoothstep(0.7 * REACH, 0.84 * REACH, length(vAt - vec3(0.0, PIA, 0.0)));
  within_ *= smoothstep(-UNDER, 0.7 * -UNDER, vAt.y);
  return uShown * within_;
}
`;

/** Cut tissue, the same wherever a cut shows it (cut-colours.ts). */
export const cutTissue = /* glsl */ `
uniform vec3 uPlain;
uniform vec3 uHeld;
uniform vec3 uPale;
/** White matter where \`white\` is 1, cortex where it is 0. */
vec3 cutTissue(float white, float territory) {
  return mix(mix(uPlain, uHeld, territory), uPale, white);
}
`;

/** One surface, drawn twice by one program: to hide what is behind it, and then, where nothing hides it, to be seen. */
export interface GyrusPasses {
  readonly hides: ShaderMaterial;
  readonly seen: ShaderMaterial;
}

/** @param of what a pass is made of, told whether it is the one that hides */
export function twoPasses(of: (hides: boolean) => ShaderMaterialParameters): GyrusPasses {
  const pass = (hides: boolean): ShaderMaterial =>
    new ShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: gyrusVertex,
      transparent: true,
      premultipliedAlpha: true,
      // Seen from inside as well, in one call: what is nearest is known.
      side: DoubleSide,
      forceSinglePass: true,
      colorWrite: !hides,
      depthWrite: hides,
      ...of(hides),
    });
  return { hides: pass(true), seen: pass(false) };
}
