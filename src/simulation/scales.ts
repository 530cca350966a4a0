/**
 * How far each of several quantities moves: errors are measured against this, so that a tiny dose is resolved
 * as well as a large one. Grows with what is seen.
 */
export class Scales {
  readonly values: Float64Array;
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;

  /** @param least what each starts with, above zero */
  constructor(least: Float64Array) {
    this.values = least.slice();
    this.lows = new Float64Array(least.length).fill(Number.POSITIVE_INFINITY);
    this.highs = new Float64Array(least.length).fill(Number.NEGATIVE_INFINITY);
  }

  see(i: number, value: number): void {
    if (value < this.lows[i]!) this.lows[i] = value;
    if (value > this.highs[i]!) this.highs[i] = value;
    const range = this.highs[i]! - this.lows[i]!;
    if (range > this.values[i]!) this.values[i] = range;
  }
}
