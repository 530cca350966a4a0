import { glslNumber } from '../materials/glsl-number';

/**
 * A release is over in a thousandth of a second in the cleft and in a tenth of one at NMDA receptors, so it is shown as a film that
 * begins in slow motion and eases into real time: one clock for everything, t = A (exp(s / B) - 1). It is slowest at fusion, 21,700
 * times, and as fast as life when it ends. Pauses between releases are as long as in life.
 */
const A = 0.03;
const B = 0.65;

/** Real time since fusion, ms, that a film shows `seconds` after its start. */
export function filmMilliseconds(seconds: number): number {
  return A * (Math.exp(seconds / B) - 1);
}

/** The moment of the film, s, that shows a real time after fusion (ms): the reverse. */
export function filmSeconds(milliseconds: number): number {
  return B * Math.log(milliseconds / A + 1);
}

/** {@link filmSeconds} for shaders. A test holds the two together. */
export const filmChunk = /* glsl */ `
float filmSeconds(float milliseconds) {
  return ${glslNumber(B)} * log(milliseconds / ${glslNumber(A)} + 1.0);
}
`;

/** How many times slower than life the film runs after `seconds`. */
export function slowMotion(seconds: number): number {
  return (1000 * B) / (A * Math.exp(seconds / B));
}

/** The film's length: where it runs as fast as life. */
export const FILM_SECONDS = B * Math.log((1000 * B) / A);
