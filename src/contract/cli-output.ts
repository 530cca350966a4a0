import * as v from 'valibot';
import { patientSchema } from './patient';
import { protocolSchema } from './protocol';
import { isVariableId, VARIABLES } from './variables';

/** Aligned to `hours`; null where a variable does not exist for this patient. */
const columnSchema = v.array(v.nullable(v.number()));

const seriesSchema = v.strictObject({
  unit: v.string(),
  values: columnSchema,
  low: columnSchema,
  high: columnSchema,
});

/** Variables by their ids, as files hold them. */
export const seriesByIdSchema = v.record(
  v.pipe(v.string(), v.check(isVariableId, 'is not a variable')),
  seriesSchema,
);

/** Of many people: fractions aligned to `hours`, and what it takes to draw them again. */
export const populationSchema = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seed: v.pipe(v.number(), v.integer()),
  /** MADRS at least 50 % below baseline. */
  response: v.array(v.number()),
  /** MADRS of 10 or less. */
  remission: v.array(v.number()),
  /** Of those who had ever responded, since then less than 50 % improved on two consecutive weekly scores. */
  relapse: v.array(v.number()),
});

/**
 * What the simulation command prints as JSON. Without a population `values` is the course of this
 * patient and `low`/`high` what the doubt about parameters leaves open (5th and 95th percentile); with
 * one they are its median, 5th and 95th percentile.
 */
export const cliOutputSchema = v.strictObject({
  protocol: protocolSchema,
  patient: patientSchema,
  /** In the order asked for. */
  hours: v.array(v.number()),
  variables: v.pipe(
    seriesByIdSchema,
    v.check((series) => VARIABLES.every(({ id }) => id in series), 'lacks a variable'),
  ),
  population: v.optional(populationSchema),
});

export type CliOutput = v.InferOutput<typeof cliOutputSchema>;
