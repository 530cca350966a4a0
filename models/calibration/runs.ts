import { presetPatient, presetProtocol, type ProtocolPresetId } from '../../src/contract/presets';
import type { Patient } from '../../src/contract/patient';
import type { Dose, Protocol } from '../../src/contract/protocol';
import { variableIndex, type VariableId } from '../../src/contract/variables';
import type { ParameterValues } from '../../src/evidence/parameters';
import type { Traits } from '../../src/simulation/person/outcome';
import { simulate } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';

export const DAY = 24;

/** A preset, or doses of which only what differs from one IV push of ketamine at hour zero is written. */
export type Treatment = ProtocolPresetId | readonly Partial<Dose>[];

export function protocolOf(treatment: Treatment): Protocol {
  if (typeof treatment === 'string') return presetProtocol(treatment);
  return {
    name: 'calibration',
    doses: treatment.map(
      (dose) =>
        ({
          hours: 0,
          drug: 'ketamine',
          route: 'iv',
          amount: 0,
          unit: 'mg',
          durationMinutes: 0,
          ...dose,
        }) as Dose,
    ),
    addOns: [],
  };
}

/** Targets share treatments, so each set of parameters remembers what has been solved with it. */
const solved = new WeakMap<Partial<ParameterValues>, Map<string, Trajectory>>();

export function run(
  treatment: Treatment,
  parameters: Partial<ParameterValues> = {},
  patient: Partial<Patient> = {},
  traits?: Traits,
): Trajectory {
  const known = solved.get(parameters) ?? new Map<string, Trajectory>();
  solved.set(parameters, known);
  const key = JSON.stringify([treatment, patient, traits]);
  const trajectory =
    known.get(key) ??
    simulate({
      protocol: protocolOf(treatment),
      patient: { ...presetPatient('default'), ...patient },
      parameters,
      ...(traits === undefined ? {} : { traits }),
    });
  known.set(key, trajectory);
  return trajectory;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Highest value of a variable and its hour: the best grid point, then closed in on between its neighbours. */
export function peak(trajectory: Trajectory, id: VariableId): { value: number; hours: number } {
  const column = trajectory.columns[variableIndex(id)]!;
  let at = 0;
  column.forEach((value, i) => {
    if (value > column[at]!) at = i;
  });
  let from = trajectory.hours[Math.max(0, at - 1)]!;
  let to = trajectory.hours[Math.min(column.length - 1, at + 1)]!;
  for (let step = 0; step < 30; step++) {
    const left = to - GOLDEN * (to - from);
    const right = from + GOLDEN * (to - from);
    if (valueAt(trajectory, id, left) < valueAt(trajectory, id, right)) from = left;
    else to = right;
  }
  const hours = (from + to) / 2;
  return { value: valueAt(trajectory, id, hours), hours };
}

/** Fall of MADRS from baseline, points. */
export const fall = (trajectory: Trajectory, hours: number): number =>
  valueAt(trajectory, 'madrs', -24) - valueAt(trajectory, 'madrs', hours);

/** Fall of MADRS from baseline as a log ratio: comparable between arms of different baseline. */
export const logFall = (trajectory: Trajectory, hours: number): number =>
  Math.log(valueAt(trajectory, 'madrs', -24) / valueAt(trajectory, 'madrs', hours));
