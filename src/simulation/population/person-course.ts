import { VARIABLES, variableIndex } from '../../contract/variables';
import { parameterValues } from '../../evidence/parameters';
import { REMISSION_SCORE, responds } from '../person/outcome';
import { simulate, type SimulationInput } from '../simulate';
import { createSample, sampleAt, valueAt, type Trajectory } from '../trajectory';
import { virtualPerson, type VirtualPerson } from './virtual-person';

/** One virtual person's course at the hours asked for. Plain arrays, so that a worker can post it. */
export interface PersonCourse {
  /** hours.length rows of VARIABLES.length values. */
  readonly values: Float64Array;
  /** 1 where the score is at least halved, and where it is 10 or less. */
  readonly response: Uint8Array;
  readonly remission: Uint8Array;
  /** First hour with a response, and hour of relapse after it; infinite if never. */
  readonly respondedAt: number;
  readonly relapsedAt: number;
}

const MADRS = variableIndex('madrs');
const PTSD = variableIndex('ptsdSeverity');
const MOST_MADRS = 60;
const DAY = 24;
const WEEK = 168;

/** Solves person `index` of a seeded population. Independent of every other person. */
export function personCourse(
  input: SimulationInput,
  seed: number,
  index: number,
  hours: readonly number[],
): PersonCourse {
  const person = virtualPerson(seed, index, input.patient, input.parameters);
  const trajectory = simulate({
    ...input,
    patient: person.patient,
    parameters: person.parameters,
    traits: person.traits,
    resolution: 'rough',
  });
  const start =
    trajectory.breaks.indexOf(1) < 0
      ? Number.POSITIVE_INFINITY
      : trajectory.hours[trajectory.breaks.indexOf(1)]!;
  const score = scoreOf(person, trajectory, start, input);
  const sample = createSample();
  const values = new Float64Array(hours.length * VARIABLES.length);
  const response = new Uint8Array(hours.length);
  const remission = new Uint8Array(hours.length);
  hours.forEach((hour, i) => {
    sampleAt(trajectory, hour, sample);
    const typical = sample.values[MADRS]!;
    const madrs = score(hour);
    sample.values[MADRS] = madrs;
    // The same person-to-person difference moves the other scale by the same factor.
    if (typical > 0) sample.values[PTSD] = Math.min(80, (sample.values[PTSD]! * madrs) / typical);
    values.set(sample.values, i * VARIABLES.length);
    response[i] = responds(person.patient.severity, madrs) ? 1 : 0;
    remission[i] = madrs <= REMISSION_SCORE ? 1 : 0;
  });
  return { values, response, remission, ...relapse(person, score, start, trajectory) };
}

/** This person's MADRS at any hour: their own curve, and the day they have. */
function scoreOf(
  person: VirtualPerson,
  trajectory: Trajectory,
  start: number,
  input: SimulationInput,
): (hour: number) => number {
  const p = parameterValues(input.parameters);
  return (hour) => {
    const average = valueAt(trajectory, 'madrs', hour);
    if (!(hour > start)) return average;
    const settled = -Math.expm1(-(hour - start) / DAY);
    const days = p.dayToDaySpread * Math.sqrt(settled);
    // Half the variance is taken off so that good and bad days leave the average where it is.
    return Math.min(
      MOST_MADRS,
      average * Math.exp(days * person.spell(hour - start) - days ** 2 / 2),
    );
  };
}

/** Response on any daily score, then two weekly scores running that are less than half improved. */
function relapse(
  person: VirtualPerson,
  score: (hour: number) => number,
  start: number,
  { hours }: Trajectory,
): Pick<PersonCourse, 'respondedAt' | 'relapsedAt'> {
  const end = hours[hours.length - 1]!;
  let respondedAt = Number.POSITIVE_INFINITY;
  let badWeeks = 0;
  for (let hour = start + DAY; hour <= end; hour += DAY) {
    const well = responds(person.patient.severity, score(hour));
    if (respondedAt === Number.POSITIVE_INFINITY) {
      if (well) respondedAt = hour;
    } else if (Math.round((hour - start) / DAY) % (WEEK / DAY) === 0) {
      badWeeks = well ? 0 : badWeeks + 1;
      if (badWeeks === 2) return { respondedAt, relapsedAt: hour };
    }
  }
  return { respondedAt, relapsedAt: Number.POSITIVE_INFINITY };
}
