import { presetPatient, presetProtocol } from '../../src/contract/presets';
import type { Dose } from '../../src/contract/protocol';
import { variableIndex, type VariableId } from '../../src/contract/variables';
import type { ParameterValues } from '../../src/evidence/parameters';
import { simulate } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';

export const DAY = 24;

export function run(
  protocol: Parameters<typeof presetProtocol>[0] | readonly Partial<Dose>[],
  parameters: Partial<ParameterValues> = {},
  patient: Partial<ReturnType<typeof presetPatient>> = {},
): Trajectory {
  const solved =
    typeof protocol === 'string'
      ? presetProtocol(protocol)
      : {
          name: 'calibration',
          doses: protocol.map(
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
  return simulate({
    protocol: solved,
    patient: { ...presetPatient('default'), ...patient },
    parameters,
  });
}

export function peak(trajectory: Trajectory, id: VariableId): { value: number; hours: number } {
  const column = trajectory.columns[variableIndex(id)]!;
  let at = 0;
  column.forEach((value, i) => {
    if (value > column[at]!) at = i;
  });
  return { value: column[at]!, hours: trajectory.hours[at]! };
}

/** Fall of MADRS from baseline as a log ratio: comparable between arms of different baseline. */
export const logFall = (trajectory: Trajectory, hours: number): number =>
  Math.log(valueAt(trajectory, 'madrs', -24) / valueAt(trajectory, 'madrs', hours));
