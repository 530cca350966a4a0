import {
  DoubleSide,
  GLSL3,
  ShaderMaterial,
  type ShaderMaterialParameters,
  type Vector3,
} from 'three';
import { GYRUS_FADES, GYRUS_GONE } from '../brain-places';
import type { CutColours } from './cut-colours';

/** Uniforms of the gyrus about the column. */
export interface GyrusUniforms extends CutColours {
  readonly [name: string]: { value: unknown };
  /** How far it is there, 0-1. */
  readonly uShown: { value: number };
  /** How far from the column it has come, as a share of how far it is drawn. */
  readonly uSpread: { value: number };
  /** What lies before this upright plane is cut away: x and z of its normal, and how far along it from the column's axis it is, um. */
  readonly uKnife: { value: Vector3 };
  /** How far it steps back before the cells, 0-1. */
  readonly uSteps: { value: number };
  /** How far the outline of the block is there, 0-1. */
  readonly uOutline: { value: number };
}

/** Numbers of the gyrus, um. */
export interface GyrusPlace {
  /** Height of the pia above the column. */
  readonly pia: number;
  /** Radius of the ball about the pia above the column that it is cut out of. */
  readonly ball: number;
}

export function gyrusDefines({ pia, ball }: GyrusPlace): Record<string, string> {
  return {
    PIA: pia.toFixed(1),
    BALL: ball.toFixed(1),
    FADES: (1000 * GYRUS_FADES).toFixed(1),
    GONE: (1000 * GYRUS_GONE).toFixed(1),
  };
}

/** Places a point of the gyrus (its surface, or the face of the cut that the knife leaves) and hands on what it carries. */
const gyrusVertex = /* glsl */ `
out vec3 vView;
out vec3 vAt;
flat out vec4 vMiddle;
#ifdef FACE
uniform vec3 uKnife;
in float onBall;
out float vOnBall;
#else
in vec2 carried; // openness, prefrontal territory
out vec3 vNormal;
out vec2 vCarried;
#endif
void main() {
  #ifdef FACE
  vOnBall = onBall;
  // A sheet, stood where the knife is, and what the knife leaves of the ball.
  vAt = onBall > 0.5 ? position : vec3(position.x * uKnife.y + uKnife.x * uKnife.z, position.y, uKnife.y * uKnife.z - position.x * uKnife.x);
  #else
  vAt = position;
  vNormal = normalMatrix * normal;
  vCarried = carried;
  #endif
  vec4 view = modelViewMatrix * vec4(vAt, 1.0);
  vMiddle = vec4((modelViewMatrix * vec4(0.0, PIA, 0.0, 1.0)).xyz, length(modelViewMatrix[0].xyz));
  vView = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

/** What of it is there: of a ball about the column, as far about that as the eye sees it, so that of folds before one another none hides another that outlasts it. */
export const gyrusThere = /* glsl */ `
in vec3 vAt; // um from the column's origin
in vec3 vView;
flat in vec4 vMiddle; // the pia above the column, as the camera has it; its units to an um
uniform float uShown;
uniform float uSpread;
uniform vec3 uKnife;
float there() {
  vec2 aside = vView.xy * (vMiddle.z / vView.z) - vMiddle.xy;
  float within_ = 1.0 - smoothstep(FADES * uSpread, GONE * uSpread + 1.0, length(aside) / vMiddle.w);
  return uShown * within_;
}
/** How far inside the ball, um. */
float inBall() { return BALL - length(vAt - vec3(0.0, PIA, 0.0)); }
/** How far before the knife, um. */
float beforeKnife() { return dot(vAt.xz, uKnife.xy) - uKnife.z; }
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
