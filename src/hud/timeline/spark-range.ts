import type { Unit } from '../../contract/variables';
import type { Curve } from '../../timeline/curve';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The least span that a curve fills, so that a flat line stays flat instead of showing its noise. */
const LEAST_SPAN: Readonly<Record<Unit, number>> = {
  'ng/mL': 20,
  'umol/L': 0.1,
  fraction: 0.1,
  '% of baseline': 12,
  '% of healthy': 4,
  'per 100 spines per day': 1,
  points: 4,
  mmHg: 12,
};

/** What several curves span together. */
export function spanOf(curves: readonly Pick<Curve, 'low' | 'high'>[]): Range {
  return {
    low: Math.min(...curves.map(({ low }) => low)),
    high: Math.max(...curves.map(({ high }) => high)),
  };
}

/** Range of the sparkline: what the curve spans, with a little room above and below. */
export function rangeOf(curve: Pick<Curve, 'low' | 'high'>, unit: Unit): Range {
  if (!Number.isFinite(curve.low)) return { low: 0, high: 1 };
  const spare = Math.max(0, LEAST_SPAN[unit] - (curve.high - curve.low)) / 2;
  const low = curve.low - spare;
  const high = curve.high + spare;
  const room = (high - low) * 0.06;
  return { low: low - room, high: high + room };
}

/** Where a value stands in a range, 0 to 1. */
export function shareOf({ low, high }: Range, value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
}
