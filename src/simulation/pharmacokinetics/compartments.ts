import { realCubicRoots } from '../../math/cubic-roots';
import type { Transfer } from './partial-fractions';

/** A mammillary model with two peripheral compartments. Litres and litres per hour. */
export interface ThreeCompartments {
  readonly clearance: number;
  readonly central: number;
  readonly shallow: number;
  readonly deep: number;
  readonly flowShallow: number;
  readonly flowDeep: number;
}

/** Concentration in the central compartment (mg/L) after a unit dose (mg) into it. */
export function threeCompartmentTransfer(c: ThreeCompartments): Transfer {
  const k10 = c.clearance / c.central;
  const k12 = c.flowShallow / c.central;
  const k13 = c.flowDeep / c.central;
  const k21 = c.flowShallow / c.shallow;
  const k31 = c.flowDeep / c.deep;
  const roots = realCubicRoots(
    k10 + k12 + k13 + k21 + k31,
    k10 * k21 + k10 * k31 + k12 * k31 + k13 * k21 + k21 * k31,
    k10 * k21 * k31,
  );
  return { gain: 1 / c.central, zeros: [k21, k31], poles: roots.map((root) => -root) };
}

/** Concentration (mg/L) in the central of two compartments after a unit dose (mg) into it. */
export function twoCompartmentTransfer(
  clearance: number,
  central: number,
  peripheral: number,
  flow: number,
): Transfer {
  const k10 = clearance / central;
  const k12 = flow / central;
  const k21 = flow / peripheral;
  const sum = k10 + k12 + k21;
  const fast = (sum + Math.sqrt(sum * sum - 4 * k10 * k21)) / 2;
  return { gain: 1 / central, zeros: [k21], poles: [fast, (k10 * k21) / fast] };
}
