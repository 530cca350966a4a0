import { ExponentialKernel } from './exponential-kernel';
import { isCorner, reachesBack, Stencil } from './stencil';

/** What a corner of the drive does to the state, per hour of step and unit of second difference. */
const CORNER_ERROR = 0.3;

/**
 * Exponential collocation with memory for one first-order state x' = -k x + f(t).
 *
 * Over a step h the drive f is taken as the polynomial through its values at the start, the middle and
 * the end and, if the step before joins smoothly, at the start and the middle of that; the integral against
 * exp(-k s) is then exact. Stiffness costs nothing (k may be per second while h is a day), and a cascade is solved
 * without iteration by going through it in causal order. Order five with memory, four without.
 *
 * The error estimate is what the outermost node changes: cautious, being an order lower. A corner of the drive
 * would deceive it and is looked for apart.
 */
export class Relaxation {
  /** State at the start, middle and end of the current step. */
  readonly x = new Float64Array(3);
  /** Drive at the same three instants; the owner fills it before {@link solve}. */
  readonly f = new Float64Array(3);
  /** Error estimate of the last step, in units of x; and that of a corner of the drive, 0 if there is none. */
  error = 0;
  cornerError = 0;
  private readonly kernel: ExponentialKernel;
  /** Drive at the start and middle of the step before. */
  private readonly past = new Float64Array(2);
  /** Length of the step before, 0 if there is none to speak of; and of the current one. */
  private before = 0;
  private length = 0;
  /** Third divided difference of the drive, per cubic hour: of the current step and of the one before, NaN if unknown. */
  private third = Number.NaN;
  private pastThird = Number.NaN;

  constructor(
    /** Decay rate, 1/h, zero or more. */
    readonly k: number,
    initial: number,
  ) {
    if (latest.k !== k) latest = new ExponentialKernel(k);
    this.kernel = latest;
    this.reset(initial);
  }

  reset(value: number): void {
    this.x.fill(value);
    this.forget();
  }

  /** Call where the drive or its slope may jump: what went before no longer tells what follows. */
  forget(): void {
    this.before = 0;
    this.pastThird = Number.NaN;
  }

  /** Call where the drive has a corner: the next step stands alone, but still knows how the drive bent before. */
  meetCorner(): void {
    this.before = 0;
  }

  /** Advances over `h` hours from x[0], writing x[1], x[2] and the error. */
  solve(h: number): void {
    const { kernel, f, x } = this;
    this.length = h;
    this.cornerError = 0;
    kernel.prepare(h);
    const { middle, end, halfDecay } = kernel;
    const f0 = f[0]!;
    const d1 = 2 * (f[1]! - f0);
    const d2 = 2 * (f[2]! - f[1]!) - d1;
    let toMiddle = f0 * middle[0]! + d1 * middle[1]! + d2 * middle[2]!;
    let toEnd = f0 * end[0]! + d1 * end[1]! + d2 * end[2]!;
    if (reachesBack(this.before, h)) {
      stencil.prepare(this.before / h);
      const { third, fourth, ratio } = stencil;
      const older = this.past[0]!;
      const old = this.past[1]!;
      const d3 = third[1]! * old + third[2]! * f0 + third[3]! * f[1]! + third[4]! * f[2]!;
      const d4 =
        fourth[0]! * older +
        fourth[1]! * old +
        fourth[2]! * f0 +
        fourth[3]! * f[1]! +
        fourth[4]! * f[2]!;
      const middle4 = middle[4]! + (ratio / 2) * middle[3]!;
      const end4 = end[4]! + (ratio / 2) * end[3]!;
      toMiddle += d3 * middle[3]! + d4 * middle4;
      toEnd += d3 * end[3]! + d4 * end4;
      const cube = h * h * h;
      this.third = d3 / cube;
      this.error = h * Math.abs(d4) * Math.max(Math.abs(middle4), Math.abs(end4));
      // The third difference up to the middle: a corner before it can balance one after it in the fourth.
      const earlier = d3 - (1 + ratio) * d4;
      const bend = (2 / (1 + ratio)) * (d1 - (2 / ratio) * (f0 - old));
      const size2 = Math.abs(d2);
      const size3 = Math.abs(d3);
      if (
        isCorner(Math.abs(d3 - earlier), size3, (2 / (2 + ratio)) * size2) ||
        isCorner(
          Math.abs(earlier - this.pastThird * cube),
          Math.abs(earlier),
          (2 / (1 + 2 * ratio)) * Math.abs(bend),
        )
      )
        this.cornerError = CORNER_ERROR * h * Math.max(size2, size3);
    } else {
      this.third = this.pastThird;
      this.error = h * Math.abs(d2 * (end[2]! - end[1]! / 2));
    }
    x[1] = halfDecay * x[0]! + h * toMiddle;
    x[2] = halfDecay * halfDecay * x[0]! + h * toEnd;
  }

  /** Makes the end of the step the start of the next. */
  accept(): void {
    this.x[0] = this.x[2]!;
    this.past[0] = this.f[0]!;
    this.past[1] = this.f[1]!;
    this.before = this.length;
    this.pastThird = this.third;
  }
}

/** All states take the same steps. */
const stencil = new Stencil();

/** Equal stages of a chain are made one after the other and share a kernel. */
let latest = new ExponentialKernel(0);
