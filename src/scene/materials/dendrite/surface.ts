/** Light on the branch and its spines, and how what lies behind sinks. Needs `lighting`, `bodyLight` and `placeChunk`. */
export const surfaceChunk = /* glsl */ `
/** Colour of the branch, before its grain. */
vec3 shaftColour(vec3 old) {
  return mix(old, vec3(0.54, 0.40, 0.39), 0.66) * (1.0 + 0.35 * uLight);
}

/**
 * Soft tissue in deep water: a warm key that travels inside, a blue dusk below, a cool edge.
 * openness: share of the surroundings that a point sees; shade: how far the key is kept from it; thin: how far light comes through.
 */
vec3 lit(vec3 albedo, vec3 normal, vec3 toEye, float openness, float shade, float thin) {
  float facing = max(dot(normal, toEye), 0.0);
  float key = dot(normal, KEY_DIRECTION);
  vec3 keyLight = mix(KEY_COLOUR, vec3(1.04), 0.4) * 1.72 * (1.0 - 0.72 * shade);
  vec3 light = lightOn(normal, vec3(0.30, 0.18, 0.14), keyLight, 0.45, 2.0, mix(0.60, 1.30, uLight));
  // What the key loses on the lit side comes out warmer on the other, most where the body is thin.
  light += vec3(0.20, 0.080, 0.065) * (0.25 + 0.75 * thin) * clamp(0.45 - key, 0.0, 1.0) * (1.0 - 0.5 * shade);
  vec3 shaded = albedo * light * mix(vec3(0.20, 0.13, 0.13), vec3(1.0), openness);
  // At the turning edge one looks through little tissue: it is paler there, and cool against the dark.
  float edge = pow(1.0 - facing, 2.0) * facing * 2.2;
  shaded += albedo * vec3(0.50, 0.36, 0.30) * edge * (0.10 + 0.60 * clamp(key + 0.5, 0.0, 1.0)) * openness * mix(1.0, 0.35, uLight);
  shaded += coolRim(normal, facing, 0.10) * 0.9 * openness;
  vec3 halfway = normalize(KEY_DIRECTION + toEye);
  float gloss = max(dot(normal, halfway), 0.0);
  shaded += (vec3(0.050, 0.047, 0.044) * pow(gloss, 14.0) + vec3(0.10) * pow(gloss, 90.0)) * openness * (1.0 - shade);
  return shaded;
}

/** Far things sink into the water: dimmer, bluer, without detail. */
vec3 sunk(vec3 shaded, vec3 p) {
  // What is only lit never reaches the level at which the picture blooms.
  shaded = min(shaded, vec3(0.93));
  float far = behind(p);
  // The key light is a pool about the middle of the stretch.
  vec2 seen = (p.xy - vec2(MIDDLE, 0.0)) / (1.0 - p.z / EYE);
  shaded *= mix(0.52 + 0.48 * exp(-dot(seen, seen * vec2(1.0, 1.6)) / 560.0), 1.0, max(uLight, uBeyond));
  vec3 water = mix(uBackground + vec3(0.006, 0.016, 0.028), uBackground * 0.97, uLight);
  float grey = dot(shaded, vec3(0.30, 0.55, 0.15));
  vec3 muted = mix(shaded, grey * mix(vec3(0.46, 0.76, 1.05), vec3(1.0), uLight), 0.72 * smoothstep(0.0, 0.55, far));
  return mix(muted, water, mix(0.88, 0.76, uLight) * sqrt(far));
}

/** How solid the edge of a body is: the further behind, the softer, as out of focus. */
float solidity(vec3 normal, vec3 toEye, vec3 p) {
  float blur = smoothstep(4.0, 60.0, -p.z);
  return blur <= 0.0 ? 1.0 : smoothstep(0.0, 0.5 * blur, max(dot(normal, toEye), 0.0));
}
`;
