/**
 * Exponential collocation for one first-order state x' = -k x + f(t).
 *
 * Over a step h the drive f is taken as the quadratic through its values at the start, the middle and
 * the end; the integral against exp(-k s) is then exact. Stiffness costs nothing (k may be per second
 * while h is a day), the order is four, and a cascade is solved without iteration by going through it
 * in causal order. The difference from a straight-line drive is a third-order, hence cautious, error
 * estimate.
 */
export class Relaxation {
  /** State at the start, middle and end of the current step. */
  readonly x = new Float64Array(3);
  /** Drive at the same three instants; the owner fills it before {@link solve}. */
  readonly f = new Float64Array(3);
  /** Error estimate of the last step, in units of x. */
  error = 0;

  constructor(
    /** Decay rate, 1/h, zero or more. */
    readonly k: number,
    initial: number,
  ) {
    this.reset(initial);
  }

  reset(value: number): void {
    this.x.fill(value);
  }

  /** Advances over `h` hours from x[0], writing x[1], x[2] and the error. */
  solve(h: number): void {
    const f0 = this.f[0]!;
    const f1 = this.f[1]!;
    const f2 = this.f[2]!;
    const a = -3 * f0 + 4 * f1 - f2;
    const b = 2 * (f0 - 2 * f1 + f2);
    const x0 = this.x[0]!;
    const half = h / 2;
    moments(this.k * half);
    this.x[1] = decay * x0 + half * (f0 * moment0 + (a / 2) * moment1 + (b / 4) * moment2);
    moments(this.k * h);
    this.x[2] = decay * x0 + h * (f0 * moment0 + a * moment1 + b * moment2);
    this.error = Math.abs(h * b * (moment2 - moment1));
  }

  /** Makes the end of the step the start of the next. */
  accept(): void {
    this.x[0] = this.x[2]!;
  }
}

// Scratch of moments(): module variables because this is the innermost loop of every simulation.
let decay = 1;
let moment0 = 1;
let moment1 = 0.5;
let moment2 = 1 / 3;

/** exp(-z) and the moments of exp(-z(1-s)) s^n over s in 0..1, n = 0, 1, 2. */
function moments(z: number): void {
  decay = Math.exp(-z);
  if (z < 0.3) {
    // The recursion below loses digits as z falls; this series has 1e-15 left at z = 0.3.
    moment2 = series(z, 2);
    moment1 = series(z, 1);
    moment0 = series(z, 0);
    return;
  }
  moment0 = (1 - decay) / z;
  moment1 = (1 - moment0) / z;
  moment2 = (1 - 2 * moment1) / z;
}

/** Sum over j of (-z)^j n! / (n + 1 + j)!. */
function series(z: number, n: number): number {
  let term = 1 / (n + 1);
  let sum = term;
  for (let j = 1; j < 14; j++) {
    term *= -z / (n + 1 + j);
    sum += term;
  }
  return sum;
}
