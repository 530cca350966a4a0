import * as v from 'valibot';
import { onDemandFileSchema, onDemandStructureSchema } from './deep-set';

/**
 * What `subfields.json` says about `subfields.glb`, the schematic roll inside the hippocampus, which is loaded on demand.
 * Axes, the meaning of `_SHADE` and the source are those of `manifest.json`.
 */
const subfieldSchema = v.object({
  ...onDemandStructureSchema.entries,
  subfield: v.picklist(['subiculum', 'ca1', 'ca2', 'ca3', 'dentate-gyrus']),
  /** Of the volume of all subfields on this side, percent. */
  share_percent: v.number(),
  /** Published number of neurons in one hemisphere, in millions; null where it was counted with another. */
  neurons_million: v.nullable(v.number()),
  /** What was counted. */
  counted: v.string(),
});

export const subfieldsSchema = v.object({
  version: v.literal(1),
  /** Must appear in all copies. */
  notice: v.string(),
  /** Where the proportions come from, and how far they go. */
  proportions: v.string(),
  file: onDemandFileSchema,
  coarse: onDemandFileSchema,
  structures: v.array(subfieldSchema),
});

export type Subfields = v.InferOutput<typeof subfieldsSchema>;
