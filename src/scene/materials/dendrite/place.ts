import { FADE, REACH } from '../../dendrite/reach';

/** Where a point lies in the stretch: how far it has faded, how far it is behind, and whether the synapse takes its place. */
export const placeChunk = /* glsl */ `
uniform vec3 uBackground;
uniform float uPresence;
uniform float uInner;
uniform float uBeyond;
uniform vec3 uHost;
const float EYE = ${REACH.eye.toFixed(1)};
const float MIDDLE = ${REACH.middle.toFixed(1)};

/** Coming it fades in over the cell that it is part of; going there is only the ground behind it, and its colour goes first: no body is seen through another. */
float cover() { return uInner > 0.0 ? smoothstep(0.0, 0.12, uPresence) : uPresence; }
/** Light is squared on a dark ground, since it is seen by its root: what goes evenly must not be there until the last and then be gone. */
float staying() { return uInner > 0.0 ? mix(uPresence * uPresence, uPresence, uLight) : 1.0; }
vec3 leaving(vec3 shaded) { return mix(uBackground, shaded, staying()); }

/** 0 in the plane of the stretch, 1 where the picture ends behind. */
float behind(vec3 p) {
  return smoothstep(1.5, 120.0, -p.z) * (1.0 - 0.55 * uBeyond);
}

/** How far a point lies outside the stretch in each direction, um; below 0 within. Twin: depthWithin() in dendrite/reach.ts. */
vec4 beyond(vec3 p) {
  float wide = 1.0 - p.z / EYE;
  return vec4(
    abs(p.x - MIDDLE) - ${REACH.aside.toFixed(1)} * wide,
    p.y - ${REACH.above.toFixed(1)} * wide,
    -p.y - ${REACH.below.toFixed(1)} * wide,
    max(p.z - ${REACH.front.toFixed(1)}, -p.z - ${REACH.back.toFixed(1)})
  );
}

/** 1 within the stretch; branches leave it softly. */
float within(vec3 p) {
  vec4 left = 1.0 - smoothstep(vec4(0.0), vec4(${FADE.toFixed(2)}), beyond(p));
  return left.x * left.y * left.z * left.w;
}

/** 1 for what stays when the synapse's world takes the place of the host spine, and of what would stand before it: less and less of those. */
float kept(vec3 p) {
  if (uInner <= 0.0) return 1.0;
  vec3 d = p - uHost - vec3(0.0, -0.35, 0.0);
  float away = p.z > uHost.z + 0.5 ? length(d.xy) - 0.6 : length(d);
  return 1.0 - uInner * (1.0 - smoothstep(0.88, 1.05, away));
}
`;

/** How far the branch is set back while the synapse stands in it, um: more than a spine's head, so that neither cuts into the other. */
const SET_BACK = 2.5;

/** Where a corner is drawn: as deep as it lies, or behind all that the synapse's world has there. */
export const setBackChunk = /* glsl */ `
uniform float uInner;
vec4 setBack(vec4 view) {
  vec4 at = projectionMatrix * view;
  if (uInner <= 0.0) return at;
  vec4 back = projectionMatrix * (view - vec4(0.0, 0.0, ${SET_BACK.toFixed(1)} * length(modelViewMatrix[0].xyz), 0.0));
  at.z = back.z / back.w * at.w;
  return at;
}
`;
