import { synapseEvent } from '../../evidence/synapse-events';
import { glslNumber } from '../materials/glsl-number';
import { FILM_SECONDS, filmSeconds } from './film';

const COLLAPSED = filmSeconds(synapseEvent('vesicle-collapse'));
/** Seconds after fusion at which the next vesicle sets out for the free dock, and stands there. */
const NEXT = [3.4, 4.8] as const;
/** Seconds in which a vesicle that has flattened is lost in the membrane. */
const LOST = 0.35;
/** After this a release has left no trace. */
export const MEMORY = FILM_SECONDS;

/** A docking site `age` seconds after its release: how far the vesicle has flattened, and how far the next one still is, both 0-1. */
export function dockAt(age: number, out: { flat: number; away: number; shown: number }): void {
  if (age >= NEXT[1]) {
    out.flat = 0;
    out.away = 0;
    out.shown = 1;
  } else if (age >= NEXT[0]) {
    const t = (age - NEXT[0]) / (NEXT[1] - NEXT[0]);
    out.flat = 0;
    out.away = 1 - t * t * (3 - 2 * t);
    out.shown = Math.min(1, t * 3);
  } else {
    const t = Math.min(1, age / COLLAPSED);
    out.flat = t * t * (3 - 2 * t);
    out.away = 0;
    out.shown = 1 - Math.min(1, Math.max(0, (age - COLLAPSED) / LOST));
  }
}

/** {@link dockAt} for shaders: flat, away, shown. A test holds the two together. */
export const dockChunk = /* glsl */ `
vec3 dockAt(float age) {
  if (age >= ${glslNumber(NEXT[1])}) return vec3(0.0, 0.0, 1.0);
  if (age >= ${glslNumber(NEXT[0])}) {
    float t = (age - ${glslNumber(NEXT[0])}) / ${glslNumber(NEXT[1] - NEXT[0])};
    return vec3(0.0, 1.0 - t * t * (3.0 - 2.0 * t), min(1.0, t * 3.0));
  }
  float t = min(1.0, age / ${glslNumber(COLLAPSED)});
  float lost = clamp((age - ${glslNumber(COLLAPSED)}) / ${glslNumber(LOST)}, 0.0, 1.0);
  return vec3(t * t * (3.0 - 2.0 * t), 0.0, 1.0 - lost);
}
`;

/** The cap that a vesicle of one radius is while it flattens: its own radius and the angle to its open rim. Its area never changes. */
export function flattened(radius: number, flat: number): { radius: number; rim: number } {
  const rim = Math.PI * (1 - 0.985 * flat);
  return { radius: radius * Math.sqrt(2 / (1 - Math.cos(rim))), rim };
}
