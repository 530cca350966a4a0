import type { Dose, Protocol } from '../../contract/protocol';
import { isModelled, type Span, type Studied } from '../../evidence/studied';

/** What is to be said about a dose in the light of what was ever given; i18n `lab:studied.<kind>`. */
export type StudyNote =
  /** The simulation knows this drug by another route only. */
  | { readonly kind: 'not-modelled' }
  /** Nobody is known to have studied it this way against depression. */
  | { readonly kind: 'route-unstudied' }
  | { readonly kind: 'amount-outside'; readonly direction: 'below' | 'above' | 'between' }
  /** As much as brings on anaesthesia. */
  | { readonly kind: 'anaesthetic' }
  /** Only open series, or people without depression, come so far. */
  | { readonly kind: 'open-only' | 'volunteers-only' }
  | { readonly kind: 'duration-outside'; readonly span: Span }
  | { readonly kind: 'too-many'; readonly given: number; readonly most: number }
  | { readonly kind: 'too-close'; readonly hours: number; readonly leastHours: number };

/** Records that are about treatment, or about the control of a trial. */
const TREATMENT: readonly Studied['use'][] = ['trial', 'control', 'open'];
/** Rounding between mg and mg/kg is no reason for a warning. */
const SLACK = 1.005;

/** -1 below, 0 within, 1 above, of the nearer of the two ways in which a record counts. */
function place(dose: Dose, weightKg: number, { perKg, mg }: Studied): number {
  const milligrams = dose.unit === 'mg' ? dose.amount : dose.amount * weightKg;
  const places = [
    ...(perKg === undefined ? [] : [placeIn(milligrams / weightKg, perKg)]),
    ...(mg === undefined ? [] : [placeIn(milligrams, mg)]),
  ];
  return places.length === 0 || places.includes(0) ? 0 : (places[0] ?? 0);
}

function placeIn(value: number, [low, high]: Span): number {
  if (value * SLACK < low) return -1;
  return value > high * SLACK ? 1 : 0;
}

/** The records for a drug by a route, those of treatment first. */
export function recordsFor(
  table: readonly Studied[],
  { drug, route }: Pick<Dose, 'drug' | 'route'>,
): readonly Studied[] {
  const of = table.filter((each) => each.drug === drug && each.route === route);
  return [
    ...of.filter(({ use }) => TREATMENT.includes(use)),
    ...of.filter(({ use }) => !TREATMENT.includes(use)),
  ];
}

/** True if any dose of a protocol leaves the ground that trials cover. */
export function leavesStudies(
  table: readonly Studied[],
  protocol: Protocol,
  weightKg: number,
): boolean {
  return protocol.doses.some((_, index) => studyNotes(table, protocol, index, weightKg).length > 0);
}

/** What leaves the ground that studies cover, in one dose of a protocol. Nothing if all is within. */
export function studyNotes(
  table: readonly Studied[],
  protocol: Protocol,
  index: number,
  weightKg: number,
): readonly StudyNote[] {
  const dose = protocol.doses[index];
  if (dose === undefined || dose.drug === 'placebo') return [];
  if (!isModelled(dose.drug, dose.route)) return [{ kind: 'not-modelled' }];
  if (dose.amount === 0) return [];
  const records = recordsFor(table, dose);
  const treatment = records.filter(({ use }) => TREATMENT.includes(use));
  const notes: StudyNote[] = [];
  if (treatment.length === 0) notes.push({ kind: 'route-unstudied' });
  const amount = amountNote(dose, weightKg, records);
  if (amount !== null && (treatment.length > 0 || amount.kind === 'anaesthetic'))
    notes.push(amount);
  if (treatment.length === 0) return notes;

  const span = joined(treatment.map(({ minutes }) => minutes));
  if (dose.route === 'iv' && span !== null && placeIn(dose.durationMinutes, span) !== 0)
    notes.push({ kind: 'duration-outside', span });

  const starts = startsOf(protocol, dose);
  const most = largest(treatment.map((each) => each.most));
  if (most !== null && starts.length > most)
    notes.push({ kind: 'too-many', given: starts.length, most });
  const leastHours = smallest(treatment.map((each) => each.leastHours));
  const hours = closest(starts);
  if (leastHours !== null && hours * SLACK < leastHours)
    notes.push({ kind: 'too-close', hours, leastHours });
  return notes;
}

function amountNote(dose: Dose, weightKg: number, records: readonly Studied[]): StudyNote | null {
  const within = records.filter((each) => place(dose, weightKg, each) === 0).map(({ use }) => use);
  if (within.includes('trial') || within.includes('control')) return null;
  if (within.includes('anaesthesia')) return { kind: 'anaesthetic' };
  if (within.includes('open')) return { kind: 'open-only' };
  if (within.includes('volunteers')) return { kind: 'volunteers-only' };
  const treatment = records.filter(({ use }) => TREATMENT.includes(use));
  const places = treatment.map((each) => place(dose, weightKg, each));
  const below = places.every((each) => each < 0);
  const above = places.every((each) => each > 0);
  return { kind: 'amount-outside', direction: below ? 'below' : above ? 'above' : 'between' };
}

/** Hours at which this drug is given by this route, by whatever line of the protocol. */
function startsOf({ doses }: Protocol, { drug, route }: Dose): number[] {
  return doses
    .filter((each) => each.drug === drug && each.route === route)
    .flatMap(({ hours, everyHours = 0, count = 1 }) =>
      Array.from({ length: count }, (_, k) => hours + k * everyHours),
    )
    .sort((a, b) => a - b);
}

function closest(starts: readonly number[]): number {
  return starts
    .slice(1)
    .reduce((least, start, k) => Math.min(least, start - (starts[k] ?? -Infinity)), Infinity);
}

function joined(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
}

/** Null if one of them is without a limit. */
function largest(limits: readonly (number | null)[]): number | null {
  const known = limits.filter((limit) => limit !== null);
  return known.length < limits.length || known.length === 0 ? null : Math.max(...known);
}

function smallest(limits: readonly (number | null)[]): number | null {
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.min(...known);
}
