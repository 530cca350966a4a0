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

  see(values: Float64Array): void {
    const { lows, highs, values: ranges } = this;
    for (let i = 0; i < ranges.length; i++) {
      const value = values[i]!;
      if (value >= lows[i]! && value <= highs[i]!) continue;
      if (value < lows[i]!) lows[i] = value;
      if (value > highs[i]!) highs[i] = value;
      const range = highs[i]! - lows[i]!;
      if (range > ranges[i]!) ranges[i] = range;
    }
  }
}
