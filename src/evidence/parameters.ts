import table from './parameters.json';

export type Provenance = 'primary' | 'secondary' | 'derived' | 'recalled' | 'assumed';
export type ParameterId = keyof typeof table;

/** One number the simulation uses, and where it comes from. */
export interface Parameter {
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
  /** Plausible range, read as 5th and 95th percentile by the uncertainty bands. */
  readonly range: readonly [number, number];
  readonly species: string;
  /** Finding ids. Empty only where the provenance is `assumed`. */
  readonly sources: readonly string[];
  readonly provenance: Provenance;
  /** True if the value was fitted to its sources rather than read in them. */
  readonly fitted?: boolean;
  /** Why an assumed value was chosen. */
  readonly reason?: string;
  readonly note?: string;
}

export type ParameterValues = Readonly<Record<ParameterId, number>>;

/** Every parameter, in the causal order of the stages. */
export const PARAMETERS = table as unknown as Readonly<Record<ParameterId, Parameter>>;
export const PARAMETER_IDS = Object.keys(table) as ParameterId[];

const defaults = Object.freeze(
  Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].value])) as Record<
    ParameterId,
    number
  >,
);

/** The published and fitted values, with `overrides` in place of some of them. */
export function parameterValues(overrides: Partial<ParameterValues> = {}): ParameterValues {
  return { ...defaults, ...overrides };
}
