/** Derivatives at `y`, into `dy`. */
export type Slope = (y: Float64Array, dy: Float64Array) => void;

/** Substeps tried for one step: order 2, 4, ... 18 after extrapolation. */
const SUBSTEPS = [2, 4, 6, 8, 10, 12, 14, 16, 18];
/** Number of columns at which a step should converge. */
const AIM = 6;
const SAFETY = 0.9;
const SMALLEST_STEP = 1e-10;
/** States smaller than this are measured against it. */
const SMALLEST_SCALE = 1e-6;

/**
 * Gragg's modified midpoint rule with polynomial extrapolation (Gragg 1965, Bulirsch and Stoer 1966): an
 * order as high as wanted without a table of coefficients. Increments are extrapolated rather than values,
 * so that rounding is that of the change in one step.
 */
export class Extrapolation {
  /** Next step to try, hours. */
  step = 0.001;
  steps = 0;
  private readonly size: number;
  private readonly start: Float64Array;
  private readonly before: Float64Array;
  private readonly now: Float64Array;
  private readonly point: Float64Array;
  private readonly dy: Float64Array;
  private readonly columns: readonly Float64Array[];
  /** Largest size of each state so far: what its error is measured against. */
  private readonly scale: Float64Array;

  constructor(
    private readonly slope: Slope,
    private readonly y: Float64Array,
    /** Error of one step as a share of the largest size that a state has had. */
    private readonly tolerance: number,
    /** Hours. */
    private readonly largestStep: number,
  ) {
    const size = (this.size = y.length);
    const blank = () => new Float64Array(size);
    this.start = blank();
    this.before = blank();
    this.now = blank();
    this.point = blank();
    this.dy = blank();
    this.columns = SUBSTEPS.map(blank);
    this.scale = blank().fill(SMALLEST_SCALE);
  }

  /** Integrates over `hours`; the states are advanced in place. */
  advance(hours: number): void {
    this.noteScale();
    let left = hours;
    while (left > 0) {
      // The last two steps share what is left, so that none is tiny.
      const h = left <= this.step ? left : left < 2 * this.step ? left / 2 : this.step;
      const taken = this.attempt(h);
      if (taken) left = h === left ? 0 : left - h;
    }
  }

  private noteScale(): void {
    for (let i = 0; i < this.size; i++)
      this.scale[i] = Math.max(this.scale[i]!, Math.abs(this.y[i]!));
  }

  private attempt(h: number): boolean {
    this.slope(this.y, this.start);
    let factor = 0.1;
    for (let k = 0; k < SUBSTEPS.length; k++) {
      this.midpoint(h, SUBSTEPS[k]!, this.columns[k]!);
      const error = this.extrapolate(k);
      if (k < 2) continue;
      if (!Number.isFinite(error)) break;
      factor = SAFETY * Math.pow(Math.max(error, 1e-6), -1 / (2 * k + 1));
      if (error > 1) continue;
      const increment = this.columns[0]!;
      for (let i = 0; i < this.size; i++) this.y[i]! += increment[i]!;
      this.noteScale();
      this.steps++;
      this.next(h, Math.min(4, factor * (k + 1 < AIM ? 1 + 0.3 * (AIM - k - 1) : 1)));
      return true;
    }
    if (h <= SMALLEST_STEP) throw new RangeError('The step has become too small');
    this.next(h, Math.min(0.5, Math.max(0.1, factor)));
    return false;
  }

  private next(h: number, factor: number): void {
    // A step cut short by the end of the span says nothing about a longer one.
    if (factor < 1 || h * factor > this.step) this.step = Math.min(this.largestStep, h * factor);
  }

  /** The increment over `h` by `n` substeps of the midpoint rule, smoothed. */
  private midpoint(h: number, n: number, increment: Float64Array): void {
    const { size, y, start, before, now, point, dy } = this;
    const part = h / n;
    for (let i = 0; i < size; i++) {
      before[i] = 0;
      now[i] = part * start[i]!;
      point[i] = y[i]! + now[i]!;
    }
    for (let m = 1; m < n; m++) {
      this.slope(point, dy);
      for (let i = 0; i < size; i++) {
        const next = before[i]! + 2 * part * dy[i]!;
        before[i] = now[i]!;
        now[i] = next;
        point[i] = y[i]! + next;
      }
    }
    this.slope(point, dy);
    for (let i = 0; i < size; i++) increment[i] = (now[i]! + before[i]! + part * dy[i]!) / 2;
  }

  /** Aitken-Neville towards no step at all; the best value ends in column 0. Returns its error. */
  private extrapolate(k: number): number {
    const { columns, size, scale } = this;
    let worst = 0;
    for (let j = k; j > 0; j--) {
      const better = columns[j - 1]!;
      const newer = columns[j]!;
      const ratio = (SUBSTEPS[k]! / SUBSTEPS[j - 1]!) ** 2 - 1;
      for (let i = 0; i < size; i++) {
        const correction = (newer[i]! - better[i]!) / ratio;
        better[i] = newer[i]! + correction;
        if (j === 1) {
          const error = Math.abs(correction) / (this.tolerance * scale[i]!);
          if (!(error <= worst)) worst = error;
        }
      }
    }
    return worst;
  }
}
