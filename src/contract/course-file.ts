import * as v from 'valibot';
import { populationSchema, seriesByIdSchema } from './cli-output';
import { MECHANISMS } from './mechanisms';
import { patientSchema } from './patient';
import { protocolSchema } from './protocol';

/** What it takes to compute a course again: with protocol and patient nothing else decides its numbers. */
const madeSchema = v.strictObject({
  /** Version of the app, and so of the model and its parameters. */
  version: v.string(),
  /** Which draws `low` and `high` come from, of the parameters or of people, and which places the picture gives to what it draws. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  /** Accounts of how the drug acts that were switched on. */
  mechanisms: v.array(v.picklist(MECHANISMS)),
  /** Opens the course in the app; null where it is longer than links are written. */
  link: v.nullable(v.string()),
});

/**
 * A course as the app saves it: what the command line prints, what it is called, and what it takes to compute it again. With a
 * population `values` is its median and `low`/`high` its 5th and 95th percentile, as on the command line.
 */
const courseFileSchema = v.strictObject({
  course: v.string(),
  made: madeSchema,
  protocol: protocolSchema,
  patient: patientSchema,
  hours: v.array(v.number()),
  /** All of them, or those that were chosen. */
  variables: seriesByIdSchema,
  population: v.optional(populationSchema),
});

/** One course, or all that were compared, the present one first. */
export const courseFilesSchema = v.union([courseFileSchema, v.array(courseFileSchema)]);

export type Made = v.InferOutput<typeof madeSchema>;
export type CourseFile = v.InferOutput<typeof courseFileSchema>;
