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
  const tail = density * millsRatio(z);
  return x > 0 ? 1 - tail : tail;
}

/** Upper tail over density of a standard normal beyond `z`, three or more: a continued fraction. */
function millsRatio(z: number): number {
  let fraction = z;
  for (let n = 200; n >= 1; n--) fraction = z + n / fraction;
  return 1 / fraction;
}

/**
 * Probability that a normal variable with mean zero plus an exponential one exceeds `level`.
 *
 * @param deviation of the normal variable, above zero
 * @param mean of the exponential variable, above zero
 */
export function sumExceeds(level: number, deviation: number, mean: number): number {
  const scaled = level / deviation;
  const byNormal = normalDistribution(-scaled);
  const shifted = scaled - deviation / mean;
  // Far out a huge factor meets a tiny one; their product is a density times a tail ratio.
  const byExponential =
    shifted < -3
      ? (Math.exp((-scaled * scaled) / 2) / Math.sqrt(2 * Math.PI)) * millsRatio(-shifted)
      : Math.exp((deviation / mean) ** 2 / 2 - level / mean) * normalDistribution(shifted);
  return byNormal + byExponential;
}
