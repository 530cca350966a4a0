import { GLSL3, NormalBlending, ShaderMaterial, Vector3, Vector4 } from 'three';
import { GYRUS_FADES, GYRUS_GONE, QUIET_RADIUS } from './brain-places';
import { bakedVertex, lighting, marking } from './chunks';
import type { SharedUniforms } from './shared-uniforms';

/** Between these shares of the way from the eye to the column glass comes, nearer there is none: on the way the eye goes through it. */
const TOO_NEAR = 0.45;
const FAR_ENOUGH = 0.65;

const beforeEye = /* glsl */ `
uniform vec4 uTurned; // the column, view space, mm; how far about it glass has turned to tissue, 0-1
float away() { return vView.z / uTurned.z; }
`;

const depthFragment = /* glsl */ `
precision highp float;
in vec3 vView;
out vec4 colour;
${marking}
${beforeEye}
void main() {
  keepUncut();
  if (away() < TOO_NEAR) discard;
  colour = vec4(0.0);
}
`;

const fragment = /* glsl */ `
precision highp float;
in vec3 vNormal;
in vec3 vView;
in vec3 vShade;
in float vForm;
in vec4 vTerritory;
uniform float uPresence;
uniform float uStrength;
uniform float uContrast;
uniform float uRelease;
uniform float uSubgenual;
uniform float uKetamine;
uniform float uPrefrontalSynapses;
uniform vec3 uPrefrontalColour;
uniform vec3 uKetamineColour;
uniform vec3 uQuietCentre; // view space, mm
uniform float uQuietRadius;
out vec4 colour;
${lighting}
${marking}
${beforeEye}

void main() {
  keepUncut();
  vec3 normal = normalize(vNormal);
  float openness = clamp(vShade.x, 0.0, 1.0);
  vec3 toEye = normalize(-vView);
  float facing = abs(dot(normal, toEye));
  float fresnel = pow(clamp(1.0 - facing, 0.0, 1.0), 2.4);
  float valley = smoothstep(0.72, 0.22, openness);

  // Quiet zone: the glass steps back where the circuit lies behind it.
  vec2 offset = vView.xy / -vView.z * -uQuietCentre.z - uQuietCentre.xy;
  float quiet = 1.0 - 0.62 * exp(-dot(offset, offset) / (uQuietRadius * uQuietRadius));
  float strength = uStrength * uPresence * quiet;
  // The gyrus spreads in its place, as the eye sees it (gyrus/place.ts).
  vec2 aside = vView.xy * (uTurned.z / vView.z) - uTurned.xy;
  strength *= smoothstep(FADES * uTurned.w - 0.001, GONE * uTurned.w, length(aside));
  strength *= smoothstep(TOO_NEAR, FAR_ENOUGH, away());

  vec3 edge = vec3(0.200, 0.300, 0.390);
  vec3 body = vec3(0.012, 0.022, 0.036);
  float absorption = 0.055 + 0.30 * valley + 0.22 * fresnel;
  // The drug in the brain: the membrane takes its colour as far as unbound ketamine is there.
  float drug = clamp(uKetamine * 0.7, 0.0, 0.55);
  edge = mix(edge, uKetamineColour * 0.62, drug);
  // With high contrast the outline and the valleys are drawn firmly.
  vec3 light = edge * (fresnel * (1.05 + 1.6 * uContrast) + (0.16 + 0.30 * uContrast) * valley);
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  float glint = pow(max(dot(normal, halfway), 0.0), 38.0);
  float glintSoft = pow(max(dot(normal, normalize(vec3(-0.3, 0.9, 0.3) + toEye)), 0.0), 12.0);
  light += vec3(0.42, 0.48, 0.55) * (0.34 * glint + 0.045 * glintSoft) * openness;
  if (uLight > 0.5) {
    // On paper glass is drawn in ink: edges and valleys darken what is behind.
    absorption = 0.025 + (0.22 + 0.18 * uContrast) * valley + (0.50 + 0.45 * uContrast) * fresnel;
    body = mix(vec3(0.17, 0.21, 0.26), uKetamineColour * 0.8, drug);
    light = vec3(0.30) * (0.30 * glint + 0.03 * glintSoft) * openness;
  }

  float core = clamp(vTerritory.x * 0.60 + vTerritory.y + vTerritory.z + vTerritory.w * 0.5, 0.0, 1.0);
  float structure = uPrefrontalSynapses;
  float tint = core * mix(0.05, 0.30, structure);
  float rimOfTerritory = smoothstep(0.25, 0.5, core) * smoothstep(0.75, 0.5, core);
  vec3 body2 = uPrefrontalColour * (0.20 + 0.55 * smoothstep(0.3, 0.9, openness) * max(0.0, 0.35 + 0.65 * dot(normal, KEY_DIRECTION)));
  float activity = clamp(uRelease, 0.0, 1.5) * smoothstep(0.2, 0.95, clamp(vTerritory.x * 0.8 + vTerritory.y + vTerritory.z, 0.0, 1.0));
  activity += uSubgenual * smoothstep(0.35, 0.9, vTerritory.z);
  float alpha = clamp((absorption + tint * 0.55 + rimOfTerritory * mix(0.05, 0.14, structure)) , 0.0, 1.0);
  vec3 premultiplied = body * absorption + light + body2 * tint + uPrefrontalColour * rimOfTerritory * mix(0.05, 0.14, structure);
  premultiplied += uPrefrontalColour * activity * (0.06 + 0.62 * pow(openness, 3.0) * (0.30 + 0.7 * fresnel) + 0.5 * fresnel);
  alpha = clamp(alpha + 0.12 * activity, 0.0, 1.0);
  vec2 marked = mark();
  float veil = 0.20 * marked.x + 0.55 * marked.y;
  premultiplied = mix(premultiplied, uMarkColour * (0.55 + 0.45 * openness), veil);
  alpha = mix(alpha, 1.0, veil);
  colour = vec4(premultiplied, alpha) * mix(strength, max(strength, 0.8 * uPresence), max(marked.x, marked.y));
}
`;

export interface GlassMaterials {
  /** Writes depth only, so that just the nearest layer is then drawn: no sorting, no flicker. */
  readonly depth: ShaderMaterial;
  readonly surface: ShaderMaterial;
}

/** Cortex as glass: a depth pre-pass and the nearest layer, premultiplied. */
export function createGlassMaterials(shared: SharedUniforms): GlassMaterials {
  const uniforms = {
    ...shared,
    uStrength: { value: 1 },
    uQuietCentre: { value: new Vector3(0, 0, -400) },
    uQuietRadius: { value: QUIET_RADIUS },
    uAlone: { value: 0 },
    uTurned: { value: new Vector4(0, 0, -400, 0) },
  };
  const defines = {
    GLASS: '',
    TERRITORY: '',
    FADES: GYRUS_FADES.toFixed(1),
    GONE: GYRUS_GONE.toFixed(1),
    TOO_NEAR: TOO_NEAR.toFixed(2),
    FAR_ENOUGH: FAR_ENOUGH.toFixed(2),
  };
  const surface = new ShaderMaterial({
    name: 'glass',
    glslVersion: GLSL3,
    defines,
    uniforms,
    vertexShader: bakedVertex,
    fragmentShader: fragment,
    transparent: true,
    depthWrite: false,
    premultipliedAlpha: true,
    blending: NormalBlending,
  });
  const depth = new ShaderMaterial({
    name: 'glass-depth',
    glslVersion: GLSL3,
    defines,
    uniforms,
    vertexShader: bakedVertex,
    fragmentShader: depthFragment,
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 0.5,
    polygonOffsetUnits: 1,
  });
  return { depth, surface };
}
