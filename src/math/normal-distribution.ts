/**
 * Standard normal cumulative distribution, absolute error below 1e-7 (Abramowitz & Stegun 7.1.26
 * refined by the complementary-error-function fit of Numerical Recipes, erfcc: relative 1.2e-7).
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
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
  const upper = 0.5 * t * Math.exp(-z * z + poly);
  return x >= 0 ? 1 - upper : upper;
}

/** 95th percentile of the standard normal: a range [low, high] spans twice this many deviations. */
export const Z_95 = 1.6448536269514722;
