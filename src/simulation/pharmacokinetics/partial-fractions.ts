/** A chain of linear compartments as gain * product(s + zeros) / product(s + poles). Rates in 1/h. */
export interface Transfer {
  readonly gain: number;
  readonly zeros: readonly number[];
  readonly poles: readonly number[];
}

/** One after the other. */
export function chain(...links: readonly Transfer[]): Transfer {
  return {
    gain: links.reduce((product, link) => product * link.gain, 1),
    zeros: links.flatMap((link) => link.zeros),
    poles: links.flatMap((link) => link.poles),
  };
}

/** First-order passage of everything that enters, at `rate` per hour. */
export function passage(rate: number): Transfer {
  return { gain: rate, zeros: [], poles: [rate] };
}

/** Multiplication by a constant. */
export function factor(gain: number): Transfer {
  return { gain, zeros: [], poles: [] };
}

/** Weights of exp(-pole t) in the response to a unit impulse; poles must be distinct. */
export function residues({ gain, zeros, poles }: Transfer): number[] {
  return poles.map((pole, i) => {
    let weight = gain;
    // Alternate factors, so that the running product neither overflows nor loses digits.
    for (const zero of zeros) weight *= zero - pole;
    poles.forEach((other, j) => {
      if (j !== i) weight /= other - pole;
    });
    return weight;
  });
}

/**
 * Poles closer than this, relatively, would make terms like t exp(-t); moving one of them by this much
 * changes a curve by less than 1e-6 of itself and keeps the partial fractions exact to 1e-10.
 */
const CLOSEST = 1e-6;

/** `rate`, or the nearest value at a safe distance from every pole already `taken`. */
export function separated(rate: number, taken: readonly number[]): number {
  const clashes = (value: number): boolean =>
    taken.some((pole) => Math.abs(value - pole) < CLOSEST * Math.max(value, pole));
  for (let step = 0; ; step++) {
    for (const sign of [1, -1]) {
      const candidate = rate * (1 + sign * step * CLOSEST * 1.01);
      if (!clashes(candidate)) return candidate;
    }
  }
}
