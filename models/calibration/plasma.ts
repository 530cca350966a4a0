import type { Patient } from '../../src/contract/patient';
import { presetPatient } from '../../src/contract/presets';
import type { AddOn, Dose } from '../../src/contract/protocol';
import { parameterValues, type ParameterValues } from '../../src/evidence/parameters';
import { createChannel, type Output } from '../../src/simulation/pharmacokinetics/channel';
import { threeCompartmentTransfer } from '../../src/simulation/pharmacokinetics/compartments';
import { concentrationAt } from '../../src/simulation/pharmacokinetics/direct';
import { disposition, type Enantiomer } from '../../src/simulation/pharmacokinetics/disposition';
import { inputs } from '../../src/simulation/pharmacokinetics/inputs';
import { administrations } from '../../src/simulation/protocol/administrations';

interface Circumstances {
  /** One enantiomer alone; both together if left out. */
  readonly enantiomer?: Enantiomer;
  readonly patient?: Partial<Patient>;
  readonly addOns?: readonly AddOn[];
}

export type Curve = (hours: number) => number;

/** Plasma concentration (S + R, ng/mL) against time for the reference person, without the rest of the model. */
export function plasma(
  dose: Partial<Dose>,
  overrides: Partial<ParameterValues> = {},
  output: Output = 'venous',
  { enantiomer: only, patient: changes, addOns = [] }: Circumstances = {},
): Curve {
  const p = parameterValues(overrides);
  const patient = { ...presetPatient('default'), ...changes };
  const body = disposition(p, patient, addOns);
  const full = {
    hours: 0,
    drug: 'ketamine',
    route: 'iv',
    amount: 0,
    unit: 'mg',
    durationMinutes: 0,
    ...dose,
  } as Dose;
  const given = inputs(
    administrations({ name: 'one', doses: [full], addOns: [] }, patient.weightKg, p),
    p,
  ).filter(({ enantiomer }) => only === undefined || enantiomer === only);
  const groups = [...new Set(given.map(({ enantiomer, entry }) => `${enantiomer}/${entry}`))].map(
    (key) => {
      const own = given.filter(({ enantiomer, entry }) => `${enantiomer}/${entry}` === key);
      return { own, channel: createChannel(own[0]!.enantiomer, own[0]!.entry, body, p) };
    },
  );
  return (hours) =>
    groups.reduce((sum, { own, channel }) => sum + concentrationAt(hours, own, channel, output), 0);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const MINUTE = 1 / 60;

/**
 * Highest value of a curve in six hours, and its hour: found on minutes, then closed in on, so that it moves
 * smoothly with the parameters and a fit can follow it.
 */
export function highest(curve: Curve): { value: number; hours: number } {
  let at = 0;
  let value = curve(0);
  for (let minute = 1; minute <= 360; minute++) {
    const here = curve(minute * MINUTE);
    if (here > value) {
      value = here;
      at = minute * MINUTE;
    }
  }
  let from = Math.max(0, at - MINUTE);
  let to = at + MINUTE;
  for (let step = 0; step < 30; step++) {
    const left = to - GOLDEN * (to - from);
    const right = from + GOLDEN * (to - from);
    if (curve(left) < curve(right)) from = left;
    else to = right;
  }
  const hours = (from + to) / 2;
  return { value: curve(hours), hours };
}

/** Area under a curve from the dose to `until` hours (ng h/mL), finely at first and coarsely later. */
export function area(curve: Curve, until: number): number {
  let sum = 0;
  let from = 0;
  while (from < until) {
    const h = Math.min(until - from, Math.max(0.02, from / 60));
    sum += (h / 6) * (curve(from) + 4 * curve(from + h / 2) + curve(from + h));
    from += h;
  }
  return sum;
}

/** Long enough for an area to count as one to infinity, hours. */
export const EVER = 240;

/** Half-life (h) of the slowest phase of one enantiomer in the reference person. */
export function terminalHalfLife(
  set: 'venous' | 'arterial',
  enantiomer: Enantiomer,
  overrides: Partial<ParameterValues> = {},
): number {
  const body = disposition(parameterValues(overrides), presetPatient('default'));
  const { poles } = threeCompartmentTransfer(body[set][enantiomer]);
  return Math.LN2 / Math.min(...poles);
}

/** Dose over area: clearance (L/h) of S-ketamine in the reference person. */
export function esketamineClearance(overrides: Partial<ParameterValues> = {}): number {
  return disposition(parameterValues(overrides), presetPatient('default')).venous.S.clearance;
}
