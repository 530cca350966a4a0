import { glslNumber } from '../materials/glsl-number';
import { BOW } from './face';

/** Small things that come one after another: rings about what is active, dimers, what a pore holds, what is free in the cleft. */
export const STAYING = {
  newAmpa: 0,
  heldKetamine: 1,
  magnesium: 2,
  bdnf: 3,
  granules: 4,
  trkb: 5,
  mtorc1: 6,
  ribosomes: 7,
  freeGlutamate: 8,
  freeKetamine: 9,
} as const;

export type StayingId = keyof typeof STAYING;

/** How far one of each is there once it has come, 0-1. */
export const WHOLE = [0.85, 1, 0.9, 0.95, 1, 0.9, 0.9, 0.9, 1, 1] as const;

/** A pore is seen through its receptor: what it holds is drawn this much nearer to the eye, nm. */
export const THROUGH = 15;

/** Of something without a place: nobody comes so late. */
export const NEVER = 1e6;

/** nm that magnesium goes out of the pore as its receptor opens. */
const OUT = 9;

/**
 * How far a molecule that is free in the cleft is there: it comes, stands, and goes.
 * @param begins share of its stay that was over when display time began
 * @param stay how far display time has come through a stay, 0-1; below 0 it stands still
 */
export function freeThere(begins: number, stay: number): number {
  const phase = (begins + stay) % 1;
  return stay < 0 ? 1 : Math.min(1, 4 * Math.sin(Math.PI * phase));
}

/**
 * `lightOfRank` (counts.ts): how far the thing with a rank has come where so many are there; {@link freeThere}; and magnesium, which sits in
 * the pore at rest and leaves while the spine is depolarised and the channel open. A test holds them together.
 */
export const stayingChunk = /* glsl */ `
float lightOfRank(float rank, float lit) {
  return clamp(lit - rank, 0.0, 1.0);
}
float freeThere(float begins, float stay) {
  float phase = fract(begins + stay);
  return stay < 0.0 ? 1.0 : min(1.0, 4.0 * sin(3.14159265359 * phase));
}
float magnesiumThere(float rank, float held, float open) {
  return (1.0 - open) * (1.0 - lightOfRank(rank, held));
}
`;

/** Where magnesium is while its receptor is open so far: out of the face. */
export const magnesiumChunk = /* glsl */ `
vec3 magnesiumAt(vec3 place, float open) {
  return place + normalize(place + vec3(0.0, ${glslNumber(BOW)}, 0.0)) * ${glslNumber(OUT)} * open;
}
`;
