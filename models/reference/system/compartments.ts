import type { Mammillary } from './body';
import type { States } from './states';

/** A central compartment exchanging with tissues. States are concentrations, mg/L. */
export class Compartments {
  private readonly central: number;
  private readonly tissues: readonly {
    readonly at: number;
    readonly out: number;
    readonly into: number;
  }[];
  private readonly eliminated: number;

  constructor(
    states: States,
    name: string,
    private readonly body: Mammillary,
  ) {
    this.central = states.take(`${name}, central`);
    this.eliminated = body.clearance / body.central;
    this.tissues = body.tissues.map(({ volume, flow }, i) => ({
      at: states.take(`${name}, tissue ${i + 1}`),
      out: flow / body.central,
      into: flow / volume,
    }));
  }

  /** Concentration in the central compartment, mg/L. */
  level(y: Float64Array): number {
    return y[this.central]!;
  }

  /** What is cleared from it, mg/h. */
  cleared(y: Float64Array): number {
    return this.body.clearance * y[this.central]!;
  }

  /** Derivatives while `input` mg/h enters the central compartment. */
  flow(y: Float64Array, dy: Float64Array, input: number): void {
    const here = y[this.central]!;
    let change = input / this.body.central - this.eliminated * here;
    for (const { at, out, into } of this.tissues) {
      const gradient = here - y[at]!;
      change -= out * gradient;
      dy[at] = into * gradient;
    }
    dy[this.central] = change;
  }
}
