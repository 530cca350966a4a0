/**
 * exp(z²) erfc(z) for z of zero or more, relative error below 1.2e-7 (the complementary-error-function fit
 * of Numerical Recipes, erfcc). Stays finite where the two factors would over- and underflow.
 */
function scaledErfc(z: number): number {
  const t = 1 / (1 + 0.5 * z);
  const poly =
    -1.26551223 +
    t *
      (1.00002368 +
        t *
          (0.37409196 +
            t *
              (0.09678418 +
                t *
                  (-0.18628806 +
                    t *
                      (0.27886807 +
                        t *
                          (-1.13520398 +
                            t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
  return t * Math.exp(poly);
}

/** Standard normal cumulative distribution, absolute error below 1e-7. */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const upper = 0.5 * Math.exp(-z * z) * scaledErfc(z);
  return x >= 0 ? 1 - upper : upper;
}

/**
 * Probability that the sum of a normal variable (mean zero) and an exponential one exceeds `level`: the
 * upper tail of the exponentially modified Gaussian, in the form that stays exact as either part vanishes.
 *
 * @param sigma standard deviation of the normal part, above zero
 * @param mean mean of the exponential part, zero or more
 */
export function exceedance(level: number, sigma: number, mean: number): number {
  const scaled = level / sigma;
  const normal = normalCdf(-scaled);
  const z = (sigma / mean - scaled) / Math.SQRT2;
  if (z >= 0)
    return normal + (z < 1e8 ? 0.5 * Math.exp((-scaled * scaled) / 2) * scaledErfc(z) : 0);
  const exponent = (sigma / mean) ** 2 / 2 - level / mean;
  return Math.min(1, normal + Math.exp(exponent) * normalCdf(scaled - sigma / mean));
}

/** 95th percentile of the standard normal: a range [low, high] spans twice this many deviations. */
export const Z_95 = 1.6448536269514722;
