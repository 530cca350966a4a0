import { HORIZON_AFTER_LAST_DOSE_HOURS, SHORTEST_HORIZON_HOURS } from '../contract/horizon';
import { DEFAULT_MECHANISMS, type MechanismId } from '../contract/mechanisms';
import type { Patient } from '../contract/patient';
import type { Protocol } from '../contract/protocol';
import { VARIABLES } from '../contract/variables';
import { parameterValues, type ParameterValues } from '../evidence/parameters';
import { march } from './march';
import type { Model } from './model';
import { NOTICEABLE } from './noticeable';
import type { Traits } from './person/outcome';
import { Pipeline } from './pipeline';
import { ROW } from './recording';
import { Scales } from './scales';
import type { Accuracy } from './step-judge';
import type { Trajectory } from './trajectory';

export interface SimulationInput {
  readonly protocol: Protocol;
  readonly patient: Patient;
  /** Accounts of how the drug acts; default: disinhibition alone. */
  readonly mechanisms?: readonly MechanismId[];
  /** Values in place of the published or fitted ones. */
  readonly parameters?: Partial<ParameterValues>;
  /** One person among those like the patient; default: the average over all of them. */
  readonly traits?: Traits;
  /** Hours that must be grid points, where the solution is then free of interpolation error. */
  readonly at?: readonly number[];
  /** Solves at least so far, hours: to lie beside a longer treatment. */
  readonly atLeastUntil?: number;
  /** `rough` is for the many runs of a band or a population: about 1e-3 of each range. */
  readonly resolution?: 'full' | 'rough';
}

/** Movements below this share of a noticeable one are rounding, not signal; likewise for states. */
const LEAST_SHARE = 1e-6;
const LEAST_STATE = 1e-7;

const FULL: Accuracy = { states: 2e-6, columns: 5e-4, corners: true, longest: 72 };
const ROUGH: Accuracy = { states: 3e-4, columns: 8e-4, corners: false, longest: 168 };
/** In strides: each step as much longer than the last as steps may grow. */
const SCOUTING: Accuracy = {
  states: Infinity,
  columns: Infinity,
  corners: false,
  longest: Infinity,
};
/** Breaks after which a treatment has shown how far it moves things. */
const SCOUTED_BREAKS = 8;

/**
 * Solves one treatment of one person. Pure: the same input gives the same trajectory.
 *
 * Two passes: the first learns in great strides how far each quantity moves under this protocol, the second
 * resolves each to the same share of that, so that a tiny dose is drawn as well as a large one.
 */
export function simulate(input: SimulationInput): Trajectory {
  const model = createModel(input);
  const scout = new Pipeline(model);
  const horizon = Math.max(horizonOf(scout), input.atLeastUntil ?? 0);
  const movement = {
    states: new Scales(new Float64Array(scout.states.length).fill(LEAST_STATE)),
    columns: new Scales(
      Float64Array.from(
        { length: ROW },
        (_, i) => LEAST_SHARE * NOTICEABLE[VARIABLES[i]?.unit ?? '% of healthy'],
      ),
    ),
  };
  march(scout, scout.breaks[SCOUTED_BREAKS] ?? horizon, [], movement, SCOUTING);
  const accuracy = input.resolution === 'rough' ? ROUGH : FULL;
  return march(new Pipeline(model), horizon, input.at ?? [], movement, accuracy).trajectory();
}

function createModel({
  protocol,
  patient,
  mechanisms,
  parameters,
  traits,
}: SimulationInput): Model {
  return {
    p: parameterValues(parameters),
    protocol,
    patient,
    traits,
    mechanisms: new Set(mechanisms ?? DEFAULT_MECHANISMS),
    addOns: new Set(protocol.addOns),
  };
}

/** Eight weeks, or four weeks past the last dose if that is later; hours. */
function horizonOf({ given }: Pipeline): number {
  const last = given.at(-1);
  return Math.max(
    SHORTEST_HORIZON_HOURS,
    last === undefined ? 0 : last.start + HORIZON_AFTER_LAST_DOSE_HOURS,
  );
}
