import type { Dose, Drug, Protocol, Route } from '../../../src/contract/protocol';
import type { ParameterValues } from '../../../src/evidence/parameters';

/** One administration: when (hours), what, how, and how much (mg). */
export interface Given {
  readonly start: number;
  /** End of an infusion; equal to `start` where the dose is put down at once. */
  readonly end: number;
  readonly drug: Drug;
  readonly route: Route;
  readonly mg: number;
}

/** A stretch of daily tablets, hours. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Minutes that it takes to give one dose: a vein takes no push faster than one, a nose device by device. */
function minutesOf({ route, durationMinutes }: Dose, mg: number, p: ParameterValues): number {
  if (route === 'iv') return Math.max(durationMinutes, p.bolusMinutes);
  if (route !== 'nasal') return 0;
  const devices = Math.max(1, Math.ceil(mg / p.nasalDeviceAmount));
  return (devices - 1) * p.nasalDeviceInterval;
}

/** Every administration written out. Nothing counts as given if there is none of it, except a placebo. */
export function everythingGiven(
  { doses }: Protocol,
  weightKg: number,
  p: ParameterValues,
): Given[] {
  return doses.flatMap((dose) => {
    const mg = dose.amount * (dose.unit === 'mg/kg' ? weightKg : 1);
    if (mg === 0 && dose.drug !== 'placebo') return [];
    const lasts = minutesOf(dose, mg, p) / 60;
    return Array.from({ length: dose.count ?? 1 }, (_, i): Given => {
      const start = dose.hours + i * (dose.everyHours ?? 0);
      return { start, end: start + lasts, drug: dose.drug, route: dose.route, mg };
    });
  });
}

/** A tablet covers a day; two days without one do not yet end a course. */
const DAY = 24;
const WEEK = 7 * DAY;
const LONGEST_GAP = 2 * DAY;

function stretches(tablets: readonly Given[]): Stretch[] {
  const starts = tablets.map(({ start }) => start).sort((a, b) => a - b);
  const found: { start: number; end: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    if (start - last <= LONGEST_GAP) found[found.length - 1]!.end = start + DAY;
    else found.push({ start, end: start + DAY });
    last = start;
  }
  return found;
}

export function ssriStretches(given: readonly Given[]): Stretch[] {
  return stretches(given.filter(({ drug }) => drug === 'ssri'));
}

const takenAtHome = ({ drug, route }: Given): boolean =>
  drug === 'ssri' || (drug === 'placebo' && route === 'oral');

/** Hours of visits: every supervised dose, and one a week while tablets are taken at home. */
export function visitHours(given: readonly Given[]): number[] {
  const hours = new Set(given.filter((one) => !takenAtHome(one)).map(({ start }) => start));
  for (const { start, end } of stretches(given.filter(takenAtHome)))
    for (let week = 0; start + week * WEEK < end; week++) hours.add(start + week * WEEK);
  return [...hours].sort((a, b) => a - b);
}
