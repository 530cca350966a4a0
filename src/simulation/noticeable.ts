import type { Unit } from '../contract/variables';

/** What counts as a noticeable change in each unit: by it movements in different units are held side by side. */
export const NOTICEABLE: Readonly<Record<Unit, number>> = {
  'ng/mL': 50,
  'umol/L': 0.2,
  fraction: 0.1,
  '% of baseline': 10,
  '% of healthy': 5,
  'per 100 spines per day': 2,
  points: 5,
  mmHg: 5,
};
