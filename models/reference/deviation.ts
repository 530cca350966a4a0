import { VARIABLES } from '../../src/contract/variables';
import { simulate, type SimulationInput } from '../../src/simulation/simulate';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import type { Case } from './cases';
import { allowed, type Manner } from './tolerances';

/** The worst of one variable over the hours of a case. */
export interface Deviation {
  readonly variable: string;
  readonly hour: number;
  readonly reference: number;
  readonly simulated: number;
  /** As a multiple of what is allowed. */
  readonly ofAllowed: number;
  /** As a share of how far the variable moves in this case; infinite if it should not move. */
  readonly ofRange: number;
}

function input(one: Case, manner: Manner): SimulationInput {
  const { protocol, patient, mechanisms, parameters } = one;
  return {
    protocol,
    patient,
    ...(mechanisms ? { mechanisms } : {}),
    ...(parameters ? { parameters } : {}),
    ...(manner === 'on-grid' ? { at: one.hours } : {}),
    resolution: manner === 'rough' ? 'rough' : 'full',
  };
}

/** What src/simulation says at the hours of a case, one row per hour. */
export function simulatedRows(one: Case, manner: Manner): Float64Array[] {
  const trajectory = simulate(input(one, manner));
  const sample = createSample();
  return one.hours.map((hour) => sampleAt(trajectory, hour, sample).values.slice());
}

/** How far one variable moves in a case, in its unit. */
export function rangeOf(rows: readonly Float64Array[], variable: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    low = Math.min(low, row[variable]!);
    high = Math.max(high, row[variable]!);
  }
  return high - low;
}

/** Compares src/simulation with a solution of the same case, variable by variable. */
export function deviations(
  one: Case,
  reference: readonly Float64Array[],
  manner: Manner,
): Deviation[] {
  const simulated = simulatedRows(one, manner);
  return VARIABLES.map(({ id, unit }, v): Deviation => {
    const range = rangeOf(reference, v);
    const all = one.hours.map((hour, h): Deviation => {
      const wanted = reference[h]![v]!;
      const found = simulated[h]![v]!;
      // A variable that this patient does not have is NaN in both.
      const off = Object.is(found, wanted) ? 0 : Math.abs(found - wanted);
      return {
        variable: id,
        hour,
        reference: wanted,
        simulated: found,
        ofAllowed: off === 0 ? 0 : off / allowed(manner, unit, wanted, range),
        ofRange: off === 0 ? 0 : off / range,
      };
    });
    return all.reduce((worst, one) => (one.ofAllowed <= worst.ofAllowed ? worst : one));
  });
}
