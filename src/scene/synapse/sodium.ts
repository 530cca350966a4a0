import { synapseEvent } from '../../evidence/synapse-events';
import { glslNumber } from '../materials/glsl-number';
import { filmSeconds } from './film';
import { LAST_AMPA_CLOSING } from './receptors';

const SPACING = synapseEvent('sodium-spacing');
/** Seconds of the film in which an ion passes from the cleft into a channel. */
const PASSAGE = 0.6;
/** Seconds of the film after which the last ion has passed. */
export const SODIUM_OVER = filmSeconds(LAST_AMPA_CLOSING) + PASSAGE;
/** Ions that pass through a receptor while it is open, at most. */
export const MOST_IONS = Math.ceil(LAST_AMPA_CLOSING / SPACING) - 1;
/** Radius of an ion, and by how much it is drawn nearer to the eye, to be seen in its channel; nm. */
export const SODIUM = { radius: 0.42, towards: 6 } as const;
/** nm over the face where an ion sets out, and below it where it is lost from view. */
export const WAY = { from: 20, to: -4 } as const;

/**
 * How far a sodium ion is on its way through an AMPA receptor, 0-1, or -1 if it is not on its way: one in some 900 is drawn, at moments
 * spread over the time in which the receptor is open.
 * @param age s of the film since the release that has opened it
 * @param closes ms after which it closes again
 * @param ion the how-manieth of its ions, from 0 on
 * @param moment where in its stretch of time it passes, 0-1, by chance
 */
export function sodiumWay(age: number, closes: number, ion: number, moment: number): number {
  const way = (age - filmSeconds((ion + moment) * SPACING)) / PASSAGE;
  return way > 0 && way < 1 && (ion + 1) * SPACING < closes ? way : -1;
}

/** {@link sodiumWay} for shaders, after `filmChunk`. A test holds the two together. */
export const sodiumChunk = /* glsl */ `
float sodiumWay(float age, float closes, float ion, float moment) {
  float way = (age - filmSeconds((ion + moment) * ${glslNumber(SPACING)})) / ${glslNumber(PASSAGE)};
  return way > 0.0 && way < 1.0 && (ion + 1.0) * ${glslNumber(SPACING)} < closes ? way : -1.0;
}
`;
