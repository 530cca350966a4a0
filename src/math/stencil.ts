/**
 * Third and fourth divided differences over five instants: start and middle of the step before, start, middle and
 * end of the current one. Time is in units of the current step and starts with it: -r, -r/2, 0, 1/2, 1.
 */
export class Stencil {
  /** Length of the step before over that of the current one. */
  ratio = Number.NaN;
  /** Weights of the five values, oldest first; the third difference leaves out the oldest. */
  readonly third = new Float64Array(5);
  readonly fourth = new Float64Array(5);

  prepare(ratio: number): void {
    if (ratio === this.ratio) return;
    this.ratio = ratio;
    const instants = [-ratio, -ratio / 2, 0, 0.5, 1];
    for (let i = 0; i < 5; i++) {
      let product = 1;
      for (let j = 1; j < 5; j++) if (j !== i) product *= instants[i]! - instants[j]!;
      this.third[i] = i === 0 ? 0 : 1 / product;
      this.fourth[i] = 1 / (i === 0 ? product : product * (instants[i]! + ratio));
    }
  }
}

/**
 * True if differences do not fall off as those of a smooth curve do, so that there is a corner: the third has changed
 * by about all of itself, and of what the second would make of it if it came from nothing. Sizes, not signs.
 */
export function isCorner(change: number, third: number, second: number): boolean {
  return change > 0.8 * Math.max(third, second);
}

/** True if a step of `before` hours can tell one of `h` hours more than rounding. */
export function reachesBack(before: number, h: number): boolean {
  return before > 0.05 * h;
}
