/**
 * Standard normal distribution function to the last few digits: its power series near zero, a continued
 * fraction in the tails.
 */
export function normalDistribution(x: number): number {
  const density = Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  const z = Math.abs(x);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 3; term > 1e-18 * sum; n += 2) {
      term *= (z * z) / n;
      sum += term;
    }
    return 0.5 + Math.sign(x) * density * sum;
  }
  let fraction = z;
  for (let n = 200; n >= 1; n--) fraction = z + n / fraction;
  const tail = density / fraction;
  return x > 0 ? 1 - tail : tail;
}
