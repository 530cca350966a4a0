import { HORIZON_AFTER_LAST_DOSE_HOURS, SHORTEST_HORIZON_HOURS } from '../contract/horizon';
import { DEFAULT_MECHANISMS, type MechanismId } from '../contract/mechanisms';
import type { Patient } from '../contract/patient';
import type { Protocol } from '../contract/protocol';
import { VARIABLES, type Unit } from '../contract/variables';
import { parameterValues, type ParameterValues } from '../evidence/parameters';
import { march, type Accuracy } from './march';
import type { Model } from './model';
import type { Traits } from './person/outcome';
import { Pipeline } from './pipeline';
import { ROW } from './recording';
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
  /** `rough` is for the many runs of a band or a population: about 1e-3 of each range. */
  readonly resolution?: 'full' | 'rough';
}

/** What counts as a noticeable change in each unit: the scale of the scouting pass. */
const NOTICEABLE: Readonly<Record<Unit, number>> = {
  'ng/mL': 50,
  'umol/L': 0.2,
  fraction: 0.1,
  '% of baseline': 10,
  '% of healthy': 5,
  'per 100 spines per day': 2,
  points: 5,
  mmHg: 5,
};

const SCOUTING: Omit<Accuracy, 'stateScales'> = {
  stateTolerance: Number.POSITIVE_INFINITY,
  bendTolerance: 0.1,
  columnScales: Float64Array.from({ length: ROW }, (_, i) => {
    const variable = VARIABLES[i];
    return variable === undefined ? 5 : NOTICEABLE[variable.unit];
  }),
};

/** Local error of a slow state, and bend of a column over half a step, as a share of its whole range. */
const STATE_TOLERANCE = 1e-4;
const BEND_TOLERANCE = 2e-3;
/** Movements below this share of a noticeable one are rounding, not signal. */
const LEAST_SHARE = 1e-6;
const ROUGH_SLACK = 8;
const SMALLEST_STATE_SCALE = 1e-7;

/**
 * Solves one treatment of one person. Pure: the same input gives the same trajectory.
 *
 * Two passes: the first learns how far each quantity moves under this protocol, the second resolves
 * each to the same share of that, so that a tiny dose is drawn as well as a large one.
 */
export function simulate(input: SimulationInput): Trajectory {
  const model = createModel(input);
  const slack = input.resolution === 'rough' ? ROUGH_SLACK : 1;
  const scout = new Pipeline(model);
  const horizon = horizonOf(scout);
  const coarse = march(scout, horizon, [], {
    ...SCOUTING,
    stateScales: new Float64Array(scout.states.length).fill(1),
  });
  return march(new Pipeline(model), horizon, input.at ?? [], {
    stateTolerance: STATE_TOLERANCE * slack,
    bendTolerance: BEND_TOLERANCE * slack,
    stateScales: scout.stateRanges().map((range) => Math.max(range, SMALLEST_STATE_SCALE)),
    columnScales: coarse
      .ranges()
      .map((range, i) => Math.max(range, LEAST_SHARE * SCOUTING.columnScales[i]!)),
  }).trajectory();
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
    mechanisms: new Set(mechanisms ?? DEFAULT_MECHANISMS),
    addOns: new Set(protocol.addOns),
    traits,
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
