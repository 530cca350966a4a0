/**
 * Shape-preserving cubic interpolation, evaluated from the four surrounding nodes so that nothing has to be
 * stored beside the data. Slopes are those of parabolas, limited to the region in which a cubic is monotone
 * (Fritsch & Carlson 1980). Never overshoots: a rising column stays rising between its nodes.
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

/**
 * Writes to `out[at]` the slope that interval i has at its node `node` (i or i + 1). `breaks[j]` is 1 at nodes
 * where the derivative may jump (a dose begins or an infusion ends); the two sides of such a node do not
 * see each other. Takes and gives nothing but indices and arrays, so that no number is boxed.
 */
function writeSlope(
  out: Float64Array,
  at: number,
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  node: number,
): void {
  const beyond = node === i ? i - 1 : i + 1;
  const behind = node === i ? i + 1 : i - 1;
  const h = xs[i + 1]! - xs[i]!;
  const d = (ys[i + 1]! - ys[i]!) / h;
  if (isSmooth(xs, breaks, node, beyond)) {
    const hb = xs[beyond + 1]! - xs[beyond]!;
    const db = (ys[beyond + 1]! - ys[beyond]!) / hb;
    // Slope of the parabola through the three nodes, limited to keep the shape; zero at an extremum.
    const slope = (hb * d + h * db) / (h + hb);
    const steepest = 3 * Math.min(Math.abs(d), Math.abs(db));
    out[at] = d * db > 0 ? Math.sign(d) * Math.min(Math.abs(slope), steepest) : 0;
  } else if (isSmooth(xs, breaks, node === i ? i + 1 : i, behind)) {
    const hb = xs[behind + 1]! - xs[behind]!;
    const db = (ys[behind + 1]! - ys[behind]!) / hb;
    // One-sided three-point slope at the end of a stretch, limited to keep the shape.
    const slope = ((2 * h + hb) * d - h * db) / (h + hb);
    const tooSteep = d * db <= 0 && Math.abs(slope) > 3 * Math.abs(d);
    out[at] = slope * d <= 0 ? 0 : tooSteep ? 3 * d : slope;
  } else {
    out[at] = d;
  }
}

/** True if there is an interval on the other side of a node, and no break between. */
function isSmooth(xs: Float64Array, breaks: Uint8Array, node: number, interval: number): boolean {
  return interval >= 0 && interval + 1 < xs.length && breaks[node] === 0;
}

const slopes = new Float64Array(2);

/** Numbers of a cubic as {@link writeCubic} writes it. */
export const CUBIC_NUMBERS = 4;

/**
 * Writes the cubic of interval i to `out` from `at` on: a, b, c, d of a + s (b + s (c + s d)), where s goes from 0 to 1 through the
 * interval. For whoever reads many values of one interval.
 */
export function writeCubic(
  out: Float64Array,
  at: number,
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
): void {
  const y0 = ys[i]!;
  const rise = ys[i + 1]! - y0;
  out[at] = y0;
  if (rise === 0) {
    out[at + 1] = out[at + 2] = out[at + 3] = 0;
    return;
  }
  const h = xs[i + 1]! - xs[i]!;
  writeSlope(slopes, 0, xs, ys, breaks, i, i);
  writeSlope(slopes, 1, xs, ys, breaks, i, i + 1);
  const c = h * slopes[0]!;
  const d = h * slopes[1]!;
  out[at + 1] = c;
  out[at + 2] = 3 * rise - 2 * c - d;
  out[at + 3] = c + d - 2 * rise;
}

const cubic = new Float64Array(CUBIC_NUMBERS);
const value = new Float64Array(1);
const place = new Float64Array(1);

/** Value at x inside interval i (see {@link intervalIndex}). */
export function interpolate(
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  x: number,
): number {
  place[0] = x;
  interpolateInto(value, 0, xs, ys, breaks, i, place);
  return value[0]!;
}

/**
 * Writes the value at `place[0]`, inside interval i, to `out[at]`. Allocates nothing: doubles that are passed
 * or returned would be boxed by engines that do not inline the call.
 */
export function interpolateInto(
  out: Float64Array,
  at: number,
  xs: Float64Array,
  ys: Float64Array,
  breaks: Uint8Array,
  i: number,
  place: Float64Array,
): void {
  const x = place[0]!;
  const x0 = xs[i]!;
  const h = xs[i + 1]! - x0;
  const y1 = ys[i + 1]!;
  if (ys[i] === y1 || x === x0 + h) {
    out[at] = y1;
    return;
  }
  writeCubic(cubic, 0, xs, ys, breaks, i);
  const s = (x - x0) / h;
  out[at] = cubic[0]! + s * (cubic[1]! + s * (cubic[2]! + s * cubic[3]!));
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
