import type { Drug, Protocol, Route } from '../contract/protocol';

/** One administration, series written out. */
export interface Administration {
  /** Start and end, hours; equal for a bolus, a spray or a tablet. */
  readonly start: number;
  readonly end: number;
  readonly drug: Drug;
  readonly route: Route;
  /** 1 for the first of the protocol. */
  readonly number: number;
}

/** Every administration of a protocol in order of time. As in the simulation a dose of zero is none, but for a placebo. */
export function administrationsOf(protocol: Protocol): readonly Administration[] {
  const given = protocol.doses.filter(({ amount, drug }) => amount > 0 || drug === 'placebo');
  const all = given.flatMap((dose) =>
    Array.from({ length: dose.count ?? 1 }, (_, index) => {
      const start = dose.hours + (dose.everyHours ?? 0) * index;
      const minutes = dose.route === 'iv' ? dose.durationMinutes : 0;
      return { start, end: start + minutes / 60, drug: dose.drug, route: dose.route };
    }),
  );
  return all
    .sort((a, b) => a.start - b.start)
    .map((administration, index) => ({ ...administration, number: index + 1 }));
}

/** Index of the last administration that has begun at `hours`, or -1. */
export function lastBegun(administrations: readonly Administration[], hours: number): number {
  let index = -1;
  while (index + 1 < administrations.length && (administrations[index + 1]?.start ?? 0) <= hours) {
    index += 1;
  }
  return index;
}

/** Those of ketamine and of its two forms, which all that grows here follows; the others are given beside them. */
export function ketamineAmong(
  administrations: readonly Administration[],
): readonly Administration[] {
  return administrations.filter(({ drug }) => drug.endsWith('ketamine'));
}
