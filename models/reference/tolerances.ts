import type { Unit } from '../../src/contract/variables';

/** Share of the value by which two solutions may differ, besides the absolute tolerance of its unit. */
export const RELATIVE = 1e-6;

/** In the unit itself: far below what anybody could measure or see. */
export const ABSOLUTE: Readonly<Record<Unit, number>> = {
  'ng/mL': 1e-4,
  'umol/L': 1e-7,
  fraction: 1e-6,
  '% of baseline': 1e-4,
  '% of healthy': 1e-4,
  'per 100 spines per day': 1e-5,
  points: 1e-4,
  mmHg: 1e-4,
};
