import { VARIABLES } from '../../src/contract/variables';
import type { SimulationInput } from '../../src/simulation/simulate';
import { simulate } from '../../src/simulation/simulate';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import type { Case } from './cases';
import { ABSOLUTE, RELATIVE } from './tolerances';

/** How src/simulation is asked: landing on the hours, between its grid points, or roughly. */
export type Manner = 'on-grid' | 'between' | 'rough';

/** The worst of one variable over the hours of a case. */
export interface Deviation {
  readonly variable: string;
  readonly hour: number;
  readonly reference: number;
  readonly simulated: number;
  /** As a multiple of what is allowed: {@link RELATIVE} and {@link ABSOLUTE}. */
  readonly ofAllowed: number;
  /** As a share of how far the variable moves in this case; infinite if it does not move. */
  readonly ofRange: number;
}

function input(one: Case, manner: Manner): SimulationInput {
  const { protocol, patient, mechanisms } = one;
  return {
    protocol,
    patient,
    ...(mechanisms ? { mechanisms } : {}),
    ...(manner === 'on-grid' ? { at: one.hours } : {}),
    resolution: manner === 'rough' ? 'rough' : 'full',
  };
}

/** Compares src/simulation with a solution of the same case, variable by variable. */
export function deviations(
  one: Case,
  rows: readonly Float64Array[],
  manner: Manner = 'on-grid',
): Deviation[] {
  const trajectory = simulate(input(one, manner));
  const sample = createSample();
  const found = one.hours.map((hour) => sampleAt(trajectory, hour, sample).values.slice());
  return VARIABLES.map(({ id, unit }, v): Deviation => {
    const column = rows.map((row) => row[v]!);
    const range = Math.max(...column) - Math.min(...column);
    let worst: Deviation | undefined;
    column.forEach((reference, h) => {
      const simulated = found[h]![v]!;
      const off =
        Number.isNaN(reference) && Number.isNaN(simulated) ? 0 : Math.abs(simulated - reference);
      const ofAllowed = off / (ABSOLUTE[unit] + RELATIVE * (Math.abs(reference) || 0));
      if (worst !== undefined && !(ofAllowed > worst.ofAllowed)) return;
      const ofRange = off === 0 ? 0 : off / range;
      worst = { variable: id, hour: one.hours[h]!, reference, simulated, ofAllowed, ofRange };
    });
    return worst!;
  });
}
