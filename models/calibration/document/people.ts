import { variableIndex, type VariableId } from '../../../src/contract/variables';
import {
  simulatePopulation,
  type PopulationSummary,
} from '../../../src/simulation/population/population';
import { inputOf, rounded, type Scenario } from './curves';
import type { Curve } from './svg/marks';

const PEOPLE = 500;
const SEED = 1;

export interface People {
  readonly n: number;
  readonly response: Curve;
  readonly remission: Curve;
  readonly relapse: Curve;
  readonly of: Readonly<Record<string, Curve>>;
}

/** A seeded population under one treatment: shares of people in percent, and the spread of what is asked for. */
export function people(
  scenario: Scenario,
  hours: readonly number[],
  ids: readonly VariableId[] = ['madrs'],
  n = PEOPLE,
): People {
  const summary = simulatePopulation(inputOf(scenario), { n, seed: SEED, hours });
  const share = (of: Float64Array): Curve => ({
    x: hours,
    y: Array.from(of, (value) => rounded(100 * value)),
  });
  return {
    n: summary.n,
    response: share(summary.response),
    remission: share(summary.remission),
    relapse: share(summary.relapse),
    of: Object.fromEntries(ids.map((id) => [id, spreadOf(summary, id, hours)])),
  };
}

function spreadOf(summary: PopulationSummary, id: VariableId, hours: readonly number[]): Curve {
  const at = variableIndex(id);
  return {
    x: hours,
    y: Array.from(summary.median[at]!, rounded),
    low: Array.from(summary.low[at]!, rounded),
    high: Array.from(summary.high[at]!, rounded),
  };
}
