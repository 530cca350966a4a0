/** Highest power of the series that still counts, for small arguments and for those up to where it is used. */
const SHORT_SERIES = 6;
const SHORT_SERIES_BELOW = 0.03;
const SERIES = 11;
/** From here on the recursion upwards keeps its digits. */
const SERIES_BELOW = 0.5;
/** 4! / (5 + j)!, the series of the fourth moment in powers of -z. */
const FOURTH_MOMENT = Array.from({ length: SERIES + 1 }, (_, j) => {
  let factorial = 1;
  for (let i = 5; i <= 5 + j; i++) factorial *= i;
  return 1 / factorial;
});

/**
 * How x' = -k x + f answers, at the middle and at the end of a step, to the five Newton polynomials of the
 * drive: 1, s, s(s-1/2), s(s-1/2)(s-1) and s^2(s-1/2)(s-1), with s from 0 to 1 over the step. The numbers are
 * per hour of step and depend on k and h alone, so they are kept until h changes.
 */
export class ExponentialKernel {
  /** exp(-k h / 2). */
  halfDecay = 1;
  readonly middle = new Float64Array(5);
  readonly end = new Float64Array(5);
  private h = Number.NaN;
  private readonly moments = new Float64Array(5);

  constructor(
    /** Decay rate, 1/h. */
    readonly k: number,
  ) {}

  /** Makes the numbers those of a step of `h` hours. */
  prepare(h: number): void {
    if (h === this.h) return;
    this.h = h;
    const z = (this.k * h) / 2;
    this.computeMoments(z);
    const m0 = this.moments[0]!;
    const m1 = this.moments[1]!;
    const m2 = this.moments[2]!;
    const m3 = this.moments[3]!;
    const m4 = this.moments[4]!;
    const d = this.halfDecay;
    newton(this.middle, m0 / 2, m1 / 4, m2 / 8, m3 / 16, m4 / 32);
    // Both halves of the step, each with the moments of a half.
    newton(
      this.end,
      (d * m0 + m0) / 2,
      (d * m1 + m0 + m1) / 4,
      (d * m2 + m0 + 2 * m1 + m2) / 8,
      (d * m3 + m0 + 3 * (m1 + m2) + m3) / 16,
      (d * m4 + m0 + 4 * (m1 + m3) + 6 * m2 + m4) / 32,
    );
  }

  /** exp(-z) and the moments of exp(-z(1-s)) s^n over s in 0..1. */
  private computeMoments(z: number): void {
    const m = this.moments;
    if (z < SERIES_BELOW) {
      let sum = 0;
      for (let j = z < SHORT_SERIES_BELOW ? SHORT_SERIES : SERIES; j >= 0; j--)
        sum = FOURTH_MOMENT[j]! - z * sum;
      m[4] = sum;
      m[3] = (1 - z * m[4]) / 4;
      m[2] = (1 - z * m[3]) / 3;
      m[1] = (1 - z * m[2]) / 2;
      m[0] = 1 - z * m[1];
      this.halfDecay = 1 - z * m[0];
    } else {
      this.halfDecay = Math.exp(-z);
      const inverse = 1 / z;
      m[0] = (1 - this.halfDecay) * inverse;
      m[1] = (1 - m[0]) * inverse;
      m[2] = (1 - 2 * m[1]) * inverse;
      m[3] = (1 - 3 * m[2]) * inverse;
      m[4] = (1 - 4 * m[3]) * inverse;
    }
  }
}

function newton(
  out: Float64Array,
  m0: number,
  m1: number,
  m2: number,
  m3: number,
  m4: number,
): void {
  out[0] = m0;
  out[1] = m1;
  out[2] = m2 - m1 / 2;
  out[3] = m3 - 1.5 * m2 + m1 / 2;
  out[4] = m4 - 1.5 * m3 + m2 / 2;
}
