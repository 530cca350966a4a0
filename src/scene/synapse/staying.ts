/** Small things that stay where they are and come one after another: rings about what is active, dimers, what a pore holds. */
export const STAYING = {
  newAmpa: 0,
  heldKetamine: 1,
  bdnf: 2,
  granules: 3,
  trkb: 4,
  mtorc1: 5,
  ribosomes: 6,
} as const;

export type StayingId = keyof typeof STAYING;

/** How far one of each is there once it has come, 0-1. */
export const WHOLE = [0.85, 1, 0.95, 1, 0.9, 0.9, 0.9] as const;

/** `lightOfRank` (counts.ts) for shaders: how far the thing with a rank has come where so many are there. A test holds the two together. */
export const stayingChunk = /* glsl */ `
float lightOfRank(float rank, float lit) {
  return clamp(lit - rank, 0.0, 1.0);
}
`;
