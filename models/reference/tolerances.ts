import type { Unit } from '../../src/contract/variables';

/** How src/simulation is asked: landing on the hours, between its grid points, or roughly. */
export type Manner = 'on-grid' | 'between' | 'rough';

/** In the unit itself: far below what anybody could measure or see. */
export const ABSOLUTE: Readonly<Record<Unit, number>> = {
  'ng/mL': 1e-4,
  'umol/L': 1e-7,
  fraction: 1e-6,
  '% of baseline': 1e-4,
  '% of healthy': 1e-4,
  'per 100 spines per day': 2e-5,
  points: 1e-4,
  mmHg: 1e-4,
};

/** Where the simulation lands on an hour: share of the value itself. */
export const RELATIVE = 1e-6;

/** Elsewhere: share of how far the variable moves in the whole course. */
export const OF_RANGE: Readonly<Record<Exclude<Manner, 'on-grid'>, number>> = {
  between: 1e-3,
  rough: 2e-3,
};

/** How far a simulated value may be from a reference value, in its unit. */
export function allowed(manner: Manner, unit: Unit, reference: number, range: number): number {
  const share = manner === 'on-grid' ? RELATIVE * Math.abs(reference) : OF_RANGE[manner] * range;
  return ABSOLUTE[unit] + share;
}
