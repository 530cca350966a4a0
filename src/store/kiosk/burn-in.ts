/** Periods of the two movements, seconds; they have no common measure that anyone would live to see. */
const ACROSS_SECONDS = 660;
const DOWN_SECONDS = 1020;

/**
 * How far what stands still on screen is moved aside, as a share of the greatest shift, -1 to 1: slow enough not to be
 * noticed, far enough that no edge stands on the same pixels for months. A function of the clock, seconds.
 */
export function shiftAt(seconds: number): { readonly x: number; readonly y: number } {
  return {
    x: Math.sin((2 * Math.PI * seconds) / ACROSS_SECONDS),
    y: Math.sin((2 * Math.PI * seconds) / DOWN_SECONDS),
  };
}
