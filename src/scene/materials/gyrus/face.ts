import { lighting, noise } from '../chunks';
import { glslNumber } from '../glsl-number';
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

const fragment = (crown: string, fundus: string): string => /* glsl */ `
precision highp float;
in vec2 vCarried;
in float vDepth; // um under the pia; below 0 outside
uniform float uFace;
uniform float uKnife;
uniform float uHides; // 1 where it only hides what is behind
out vec4 colour;
${lighting}
${noise}
${gyrusThere}
${cutTissue}
void main() {
  float pixel = max(fwidth(vDepth), 1e-3);
  // Until the knife is near, its rim would come through the surface that it touches.
  float bare = 1.0 - smoothstep(200.0, 2500.0, uKnife - vAt.z);
  float inside = vDepth / pixel + 1.3 - (2.5 + 60.0 / pixel) * (1.0 - bare);
  // What it hides ends inside its rim, which is then as smooth before the gyrus as before the ground.
  float shown = there() * uFace * clamp(inside - 2.5 * uHides, 0.0, 1.0);
  if (shown < 0.004) discard;
  colour = vec4(0.0);
  if (uHides > 0.5) return;
  float openness = clamp(vCarried.x, 0.0, 1.0);
  float thick = mix(${fundus}, ${crown}, openness);
  // The border of cortex is as soft as a stain shows it, over about a tenth of its thickness.
  float white = smoothstep(0.93, 1.05, vDepth / thick);
  vec3 shaded = cutTissue(white, vCarried.y) * (0.96 + 0.08 * valueNoise(vAt / 400.0));
  // The pia, as a line.
  float line = 0.75 * bare * (1.0 - smoothstep(0.1, 1.3, vDepth / pixel));
  shaded = mix(shaded, mix(vec3(0.50, 0.55, 0.62), vec3(0.16, 0.17, 0.20), uLight), line);
  colour = vec4(shaded, 1.0) * shown;
}
`;

/**
 * The face of the cut through the gyrus: cortex along its rim, white matter under it.
 * @param cortex thickness of cortex on crowns and in the floors of sulci, um
 */
export function createFaceMaterials(
  shared: SharedUniforms,
  own: GyrusUniforms,
  place: GyrusPlace,
  cortex: { readonly crown: number; readonly fundus: number },
): GyrusPasses {
  return twoPasses((hides) => ({
    name: 'gyrus-face',
    defines: { ...gyrusDefines(place), FACE: '' },
    uniforms: { ...shared, ...own, uHides: { value: hides ? 1 : 0 } },
    fragmentShader: fragment(glslNumber(cortex.crown), glslNumber(cortex.fundus)),
  }));
}
