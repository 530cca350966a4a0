/** Quantile `q` (0-1) of values already sorted ascending, linear between order statistics (type 7). */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const position = q * (n - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, n - 1)] ?? Number.NaN;
  return low + (position - below) * (high - low);
}
