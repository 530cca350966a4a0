import type { AddOn, Dose, Protocol } from '../../src/contract/protocol';
import { presetPatient, presetProtocol, type ProtocolPresetId } from '../../src/contract/presets';
import type { Patient } from '../../src/contract/patient';
import { simulate, type SimulationInput } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';
import { variableIndex, type VariableId } from '../../src/contract/variables';

function dose(overrides: Partial<Dose>): Dose {
  return {
    hours: 0,
    drug: 'ketamine',
    route: 'iv',
    amount: 0.5,
    unit: 'mg/kg',
    durationMinutes: 40,
    ...overrides,
  };
}

export function protocolOf(doses: readonly Partial<Dose>[], addOns: AddOn[] = []): Protocol {
  return { name: 'test', doses: doses.map(dose), addOns };
}

export function defaultPatient(overrides: Partial<Patient> = {}): Patient {
  return { ...presetPatient('default'), ...overrides };
}

/** Solves a preset or a protocol for the default patient. */
export function solve(
  protocol: ProtocolPresetId | Protocol,
  rest: Partial<Omit<SimulationInput, 'protocol'>> = {},
): Trajectory {
  return simulate({
    protocol: typeof protocol === 'string' ? presetProtocol(protocol) : protocol,
    patient: defaultPatient(),
    ...rest,
  });
}

export function column(trajectory: Trajectory, id: VariableId): Float64Array {
  return trajectory.columns[variableIndex(id)] ?? new Float64Array();
}

export function highest(trajectory: Trajectory, id: VariableId): { value: number; hours: number } {
  const values = column(trajectory, id);
  let at = 0;
  values.forEach((value, i) => {
    if (value > (values[at] ?? 0)) at = i;
  });
  return { value: values[at] ?? NaN, hours: trajectory.hours[at] ?? NaN };
}

/** Change of a variable from before treatment. */
export function changeAt(trajectory: Trajectory, id: VariableId, hours: number): number {
  return valueAt(trajectory, id, hours) - valueAt(trajectory, id, -168);
}
