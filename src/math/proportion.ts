/** 95 % of a normal distribution lies within so many standard deviations. */
const Z = 1.959964;

/**
 * 95 % interval of a proportion found in `n`, by Wilson's score method: it stays within 0 and 1, also where
 * nobody or everybody is counted.
 */
export function proportionInterval(
  share: number,
  n: number,
): { readonly low: number; readonly high: number } {
  if (!(n > 0)) return { low: 0, high: 1 };
  const spread = Z ** 2 / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share) + spread / 4) / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
