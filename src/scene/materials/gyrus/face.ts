import { FrontSide, type Data3DTexture, type Vector3 } from 'three';
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

/** The field of the tissue as a texture (microcircuit/gyrus/tissue-field.ts). */
export interface FieldUniforms {
  readonly [name: string]: { value: unknown };
  /** Null until it has been made. */
  readonly uField: { value: Data3DTexture | null };
  readonly uFieldBend: { value: number };
  readonly uFieldMiddle: { value: Vector3 };
  readonly uFieldPlaces: { value: Vector3 };
}

const fragment = /* glsl */ `
precision highp float;
in float vOnBall;
uniform sampler3D uField; // depth under the pia to the thickness of cortex, territory
uniform float uFieldBend; // um; its places lie as the hyperbolic sine of their number
uniform vec3 uFieldMiddle; // the pia above the column, in the texture
uniform vec3 uFieldPlaces; // numbers to a unit of the texture
uniform float uHides; // 1 where it only hides what is behind
out vec4 colour;
${lighting}
${noise}
${gyrusThere}
${cutTissue}
void main() {
  float shown = there();
  // The sheet ends where the ball does, and the ball where the knife has been.
  if (vOnBall > 0.5 ? beforeKnife() > 0.0 : inBall() < 0.0) discard;
  vec3 number = asinh((vAt - vec3(0.0, PIA, 0.0)) / uFieldBend);
  vec2 field = texture(uField, uFieldMiddle + number * uFieldPlaces).xy;
  float depth = field.x;
  float pixel = max(fwidth(depth), 1e-6);
  // What it hides ends inside its rim, which is then as smooth before the gyrus as before the ground.
  shown *= clamp(depth / pixel + 1.3 - 2.5 * uHides, 0.0, 1.0);
  if (shown < 0.004) discard;
  colour = vec4(0.0);
  if (uHides > 0.5) return;
  // The border of cortex is as soft as a stain shows it, over about a tenth of its thickness.
  float white = smoothstep(0.93, 1.05, depth);
  vec3 shaded = cutTissue(white, field.y) * (0.96 + 0.08 * valueNoise(vAt / 400.0));
  // The pia, as a line.
  float line = 0.75 * shown * (1.0 - smoothstep(0.1, 1.3, depth / pixel));
  shaded = mix(shaded, mix(vec3(0.50, 0.55, 0.62), vec3(0.16, 0.17, 0.20), uLight), line);
  colour = vec4(shaded, 1.0) * shown;
}
`;

/**
 * The face of the cut through the gyrus: cortex along its rim, white matter under it.
 * @param field what the tissue is, all through the gyrus
 */
export function createFaceMaterials(
  shared: SharedUniforms,
  own: GyrusUniforms,
  place: GyrusPlace,
  field: FieldUniforms,
): GyrusPasses {
  return twoPasses((hides) => ({
    name: 'gyrus-face',
    defines: { ...gyrusDefines(place), FACE: '' },
    side: FrontSide,
    uniforms: { ...shared, ...own, ...field, uHides: { value: hides ? 1 : 0 } },
    fragmentShader: fragment,
  }));
}
