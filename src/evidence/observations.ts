import table from './observations.json';

export interface ObservedPoint {
  readonly hours: number;
  /** In the variable's unit. */
  readonly value: number;
  readonly sd?: number;
}

/** Published values to draw over a curve, under the protocol they were measured with. */
export interface Observation {
  readonly variable: string;
  readonly label: string;
  /** Protocol preset whose curve they belong to. */
  readonly protocol: string;
  readonly finding: string;
  readonly points: readonly ObservedPoint[];
}

export const OBSERVATIONS = table as readonly Observation[];
