/**
 * Shape-preserving cubic interpolation (Fritsch & Butland 1984, the PCHIP of most libraries), evaluated
 * from the four surrounding nodes so that nothing has to be stored beside the data. Never overshoots:
 * a rising column stays rising between its nodes.
 */

/** Index i with xs[i] <= x < xs[i + 1], clamped to the first and last interval. */
export function intervalIndex(xs: Float64Array, x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  return low;
}

/** Slope at node i seen from inside a smooth stretch: weighted harmonic mean, zero at an extremum. */
function innerSlope(hl: number, dl: number, hr: number, dr: number): number {
  if (dl * dr <= 0) return dl * dr === 0 || dl * dr < 0 ? 0 : Number.NaN;
  const wl = 2 * hr + hl;
  const wr = hr + 2 * hl;
  return (wl + wr) / (wl / dl + wr / dr);
}

/** One-sided three-point slope at the end of a stretch, limited to keep the shape. */
function endSlope(h: number, d: number, hNext: number, dNext: number): number {
  const slope = ((2 * h + hNext) * d - h * dNext) / (h + hNext);
  if (slope * d <= 0) return 0;
  if (d * dNext <= 0 && Math.abs(slope) > 3 * Math.abs(d)) return 3 * d;
  return slope;
}

/**
 * Slopes at both ends of interval i. `breaks[j]` is 1 at nodes where the derivative may jump (a dose
 * begins or an infusion ends); the two sides of such a node do not see each other.
 */
function intervalSlopes(
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  out: Float64Array,
): void {
  const h = xs[i + 1]! - xs[i]!;
  const d = (ys[i + 1]! - ys[i]!) / h;
  const openLeft = i > 0 && breaks[i] === 0;
  const openRight = i + 2 < xs.length && breaks[i + 1] === 0;
  const hl = openLeft ? xs[i]! - xs[i - 1]! : 0;
  const dl = openLeft ? (ys[i]! - ys[i - 1]!) / hl : 0;
  const hr = openRight ? xs[i + 2]! - xs[i + 1]! : 0;
  const dr = openRight ? (ys[i + 2]! - ys[i + 1]!) / hr : 0;
  out[0] = openLeft ? innerSlope(hl, dl, h, d) : openRight ? endSlope(h, d, hr, dr) : d;
  out[1] = openRight ? innerSlope(h, d, hr, dr) : openLeft ? endSlope(h, d, hl, dl) : d;
}

const slopes = new Float64Array(2);

const value = new Float64Array(1);

/** Value at x inside interval i (see {@link intervalIndex}). */
export function interpolate(
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  x: number,
): number {
  interpolateInto(value, 0, xs, ys, breaks, i, x);
  return value[0]!;
}

/**
 * Writes the value at x inside interval i to `out[at]`. Allocates nothing, where a returned double would be
 * boxed by engines that do not inline the call.
 */
export function interpolateInto(
  out: Float64Array,
  at: number,
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  x: number,
): void {
  const x0 = xs[i]!;
  const h = xs[i + 1]! - x0;
  const y0 = ys[i]!;
  const y1 = ys[i + 1]!;
  if (y0 === y1 || x === x0 + h) {
    out[at] = y1;
    return;
  }
  intervalSlopes(xs, ys, breaks, i, slopes);
  const s = (x - x0) / h;
  const c = h * slopes[0]!;
  const d = h * slopes[1]!;
  const rise = y1 - y0;
  out[at] = y0 + s * (c + s * (3 * rise - 2 * c - d + s * (c + d - 2 * rise)));
}

/** The x in interval i at which a non-decreasing column reaches `level`, by bisection to `tolerance`. */
export function solveInInterval(
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  level: number,
  tolerance: number,
): number {
  let low = xs[i]!;
  let high = xs[i + 1]!;
  while (high - low > tolerance) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (interpolate(xs, ys, breaks, i, middle) < level) low = middle;
    else high = middle;
  }
  return high;
}
