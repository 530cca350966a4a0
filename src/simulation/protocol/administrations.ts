import type { Dose, Drug, Protocol, Route } from '../../contract/protocol';
import type { ParameterValues } from '../../evidence/parameters';
import { minutes, minutesToHours } from '../../math/units';

/** One single dose, amounts in mg whatever unit it was written in. */
export interface Administration {
  readonly start: number;
  /** End of input: of an infusion or bolus, of a row of sprays; equals `start` for other routes. */
  readonly end: number;
  readonly drug: Drug;
  readonly route: Route;
  readonly milligrams: number;
}

/** How fast doses are given. */
type Pace = Pick<ParameterValues, 'bolusMinutes' | 'nasalDeviceAmount' | 'nasalDeviceInterval'>;

/**
 * Every administration of a protocol in order of time. A zero amount of a drug is nothing given and is
 * left out; a placebo is given whatever its amount.
 */
export function administrations(
  protocol: Protocol,
  weightKg: number,
  pace: Pace,
): Administration[] {
  const list: Administration[] = [];
  for (const dose of protocol.doses) {
    const milligrams = dose.unit === 'mg/kg' ? dose.amount * weightKg : dose.amount;
    if (milligrams === 0 && dose.drug !== 'placebo') continue;
    const length = minutesToHours(minutes(givenOver(dose, milligrams, pace)));
    for (let index = 0; index < (dose.count ?? 1); index++) {
      const start = dose.hours + index * (dose.everyHours ?? 0);
      list.push({ start, end: start + length, drug: dose.drug, route: dose.route, milligrams });
    }
  }
  return list.sort((a, b) => a.start - b.start);
}

/** Minutes over which one dose enters vein or nose; other routes take it at once. */
function givenOver(dose: Dose, milligrams: number, pace: Pace): number {
  switch (dose.route) {
    case 'iv':
      // Nothing is injected faster than a push, so that curves stay continuous.
      return Math.max(dose.durationMinutes, pace.bolusMinutes);
    case 'nasal': {
      // One device after the other, spread evenly from the first to the last.
      const devices = Math.ceil(milligrams / pace.nasalDeviceAmount);
      return Math.max(0, devices - 1) * pace.nasalDeviceInterval;
    }
    default:
      return 0;
  }
}
