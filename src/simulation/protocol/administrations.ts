import type { Drug, Protocol, Route } from '../../contract/protocol';
import { minutes, minutesToHours } from '../../math/units';

/** One single dose, amounts in mg whatever unit it was written in. */
export interface Administration {
  readonly start: number;
  /** End of input for an infusion or bolus; equals `start` for absorbed routes. */
  readonly end: number;
  readonly drug: Drug;
  readonly route: Route;
  readonly milligrams: number;
}

/**
 * Every administration of a protocol in order of time. A zero amount of a drug is nothing given and is
 * left out; a placebo is given whatever its amount.
 *
 * @param bolusMinutes length of an IV push: nothing is injected faster, so that curves stay continuous
 */
export function administrations(
  protocol: Protocol,
  weightKg: number,
  bolusMinutes: number,
): Administration[] {
  const list: Administration[] = [];
  for (const dose of protocol.doses) {
    const milligrams = dose.unit === 'mg/kg' ? dose.amount * weightKg : dose.amount;
    if (milligrams === 0 && dose.drug !== 'placebo') continue;
    const lasting = minutesToHours(minutes(Math.max(dose.durationMinutes, bolusMinutes)));
    const length = dose.route === 'iv' ? lasting : 0;
    for (let index = 0; index < (dose.count ?? 1); index++) {
      const start = dose.hours + index * (dose.everyHours ?? 0);
      list.push({ start, end: start + length, drug: dose.drug, route: dose.route, milligrams });
    }
  }
  return list.sort((a, b) => a.start - b.start);
}
