/** Light on soft bodies, of cells and of what is in a synapse alike; needs the chunk `lighting`. How much of each light there is is a material's own. */
export const bodyLight = /* glsl */ `
/** The warm key wrapped round the body, a cool fill opposite, sky above and ground below. */
vec3 lightOn(vec3 normal, vec3 keyWrap, vec3 key, float fillWrap, float fill, float sky) {
  return wrapped(dot(normal, KEY_DIRECTION), keyWrap) * key
    + wrapped(dot(normal, FILL_DIRECTION), vec3(fillWrap)) * FILL_COLOUR * fill
    + hemisphere(normal) * sky;
}

/** The cool edge that parts a body from the dark behind it; paper needs little of it. */
vec3 coolRim(vec3 normal, float facing, float least) {
  float rim = pow(1.0 - facing, 2.6) * (least + 0.9 * max(dot(normal, RIM_DIRECTION), 0.0));
  return RIM_COLOUR * rim * (1.0 - 0.85 * uLight);
}
`;
