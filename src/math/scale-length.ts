/** A length on the scale bar. */
export interface ScaleLength {
  readonly micrometres: number;
  /** CSS px. */
  readonly width: number;
}

/** The longest 1-2-5 length that is no wider than `most` px; null if the scale is unknown. */
export function scaleLength(micrometresPerPixel: number, most: number): ScaleLength | null {
  const longest = micrometresPerPixel * most;
  if (!(longest > 0) || !Number.isFinite(longest)) return null;
  const decade = 10 ** Math.floor(Math.log10(longest) + 1e-9);
  const factor = [5, 2, 1].find((each) => each * decade <= longest * (1 + 1e-9)) ?? 1;
  const micrometres = factor * decade;
  return { micrometres, width: micrometres / micrometresPerPixel };
}

/** The order of magnitude of a length in micrometres: the power of ten, in metres, with which it is written as a number of one digit before the point. */
export function orderOfMagnitude(micrometres: number): number {
  return Math.floor(Math.log10(micrometres) + 1e-9) - 6;
}
