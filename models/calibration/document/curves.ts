import { presetPatient } from '../../../src/contract/presets';
import type { MechanismId } from '../../../src/contract/mechanisms';
import type { Patient } from '../../../src/contract/patient';
import type { AddOn } from '../../../src/contract/protocol';
import { variableIndex, type VariableId } from '../../../src/contract/variables';
import type { ParameterValues } from '../../../src/evidence/parameters';
import { simulate, type SimulationInput } from '../../../src/simulation/simulate';
import { createSample, sampleAt } from '../../../src/simulation/trajectory';
import { uncertaintyBand } from '../../../src/simulation/uncertainty';
import { DAY, protocolOf, type Treatment } from '../runs';
import type { Curve } from './svg/marks';

export interface Scenario {
  readonly protocol: Treatment;
  readonly addOns?: readonly AddOn[];
  readonly patient?: Partial<Patient>;
  readonly mechanisms?: readonly MechanismId[];
  readonly parameters?: Partial<ParameterValues>;
}

/** Draws behind each band: enough that its edge moves by less than a line's width. */
const DRAWS = 80;

export function inputOf(scenario: Scenario): SimulationInput {
  const { protocol, addOns = [], patient, mechanisms, parameters } = scenario;
  return {
    protocol: { ...protocolOf(protocol), addOns: [...addOns] },
    patient: { ...presetPatient('default'), ...patient },
    ...(mechanisms === undefined ? {} : { mechanisms }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

/** Four significant digits: finer than any line is drawn. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** Evenly spaced hours, both ends included. */
export function even(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => rounded(from + ((to - from) * i) / count));
}

/** Evenly spaced on a logarithmic axis. */
export function evenLog(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => rounded(from * (to / from) ** (i / count)));
}

/** Every hour of `hours`, without band. */
export function curve(scenario: Scenario, id: VariableId, hours: readonly number[]): Curve {
  const trajectory = simulate(inputOf(scenario));
  const sample = createSample();
  return {
    x: hours,
    y: hours.map((hour) => rounded(sampleAt(trajectory, hour, sample).values[variableIndex(id)]!)),
  };
}

/** Several variables of one scenario with the 5th and 95th percentile over the doubt in the parameters. */
export function banded<Id extends VariableId>(
  scenario: Scenario,
  ids: readonly Id[],
  hours: readonly number[],
): Record<Id, Curve> {
  const band = uncertaintyBand(inputOf(scenario), hours, { draws: DRAWS });
  return Object.fromEntries(
    ids.map((id) => [
      id,
      {
        ...curve(scenario, id, hours),
        low: Array.from(band.low[variableIndex(id)]!, rounded),
        high: Array.from(band.high[variableIndex(id)]!, rounded),
      },
    ]),
  ) as unknown as Record<Id, Curve>;
}

/** The same curve over days instead of hours, or minutes with `unit` = 1 / 60. */
export function inDays(given: Curve, unit = DAY): Curve {
  return { ...given, x: given.x.map((hours) => rounded(hours / unit)) };
}
