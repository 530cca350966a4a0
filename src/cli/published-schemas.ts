import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { courseFilesSchema } from '../contract/course-file';
import { patientSchema } from '../contract/patient';
import { protocolSchema } from '../contract/protocol';

function published(title: string, description: string, schema: GenericSchema): JsonSchema {
  // Checks that span several fields have no counterpart in JSON Schema; the description names them.
  const { $schema, ...body } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return { ...($schema === undefined ? {} : { $schema }), title, description, ...body };
}

/** The JSON Schemas that are published with the app, by file name. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'protocol.schema.json': published(
      'Synaptarium treatment protocol',
      'What is given, when and how. Besides what this schema can say: a dose with a count above 1 needs everyHours, and no dose of a series may lie after 8760 h.',
      protocolSchema,
    ),
    'patient.schema.json': published(
      'Synaptarium patient',
      'Who is treated. Every field may be left out and then takes its default.',
      patientSchema,
    ),
    'course.schema.json': published(
      'Synaptarium course',
      'What the app saves as JSON data: one course, or a list of those that were compared. Columns are aligned to hours; null where a variable does not exist for the patient. low and high are the 5th and 95th percentile: of what the parameters leave open or, where there is a population, of its people, whose median is values.',
      courseFilesSchema,
    ),
  };
}
