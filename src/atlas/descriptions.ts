import * as v from 'valibot';
import { onDemandFileSchema } from './deep-set';

/**
 * What `atlas.json` says about everything that can be chosen in the brain: surfaces, regions on them, subfields, pathways and
 * markers, in one form. It is loaded on demand; the first picture does without it.
 */
const millimetres = v.tuple([v.number(), v.number(), v.number()]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How fast impulses travel, with where that was read. */
const conductionSchema = v.object({
  m_per_s: v.number(),
  /** Published spread, where there is one. */
  range_m_per_s: v.nullable(v.tuple([v.number(), v.number()])),
  /** Animal that was measured; null where nothing was. */
  species: v.nullable(v.string()),
  provenance: v.picklist(['published', 'assumed']),
  /** Citation; where it is assumed, the reason. */
  source: v.string(),
});

/** A named stretch of a pathway. */
const stretchSchema = v.object({
  id: v.string(),
  latin: v.string(),
  english: v.string(),
  plain: v.string(),
  /** Fractions of the arc length of the centre line, 0 where the impulses start. */
  from: v.number(),
  to: v.number(),
});

const entrySchema = v.object({
  /** Unique in the file. Of a surface or subfield also the name of its node, of a pathway that of its bundle. */
  id: v.string(),
  kind: v.picklist(['surface', 'region', 'subfield', 'pathway', 'marker']),
  /** In the manner of the Terminologia Neuroanatomica. */
  latin: v.string(),
  english: v.string(),
  /** Name without its side, where a language gives one (see localise.ts); never in the file. */
  name: v.optional(v.string()),
  plain: v.string(),
  /** What it does in this story, one sentence or two. */
  role: v.string(),
  side: v.picklist(['left', 'right', 'midline']),
  /** Lower and upper corner in MNI mm: x right, y anterior, z superior. Of a marker the ball of its uncertainty. */
  bounds_mm: v.tuple([millimetres, millimetres]),
  /** Of closed surfaces and subfields. */
  volume_ml: v.optional(v.number()),
  /** Of surfaces, subfields and regions. */
  area_cm2: v.optional(v.number()),
  /** Of pathways: the mean of their fibres. */
  length_mm: v.optional(v.number()),
  /** Of markers: centre, and the radius within which it may lie. */
  at_mm: v.optional(millimetres),
  radius_mm: v.optional(v.number()),
  /** Of regions: id of the surface they lie on, and their value in the fourth component of `_SHADE`. */
  surface: v.optional(v.string()),
  region: v.optional(count),
  /** Of pathways: what the impulses run from and to, entry ids or names of places. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  conduction: v.optional(conductionSchema),
  parts: v.optional(v.array(stretchSchema)),
  /** True where the shape or place is a drawing rather than something seen on the scan. */
  schematic: v.boolean(),
  /** What of it is drawn or uncertain. */
  note: v.nullable(v.string()),
  /** What the shape rests on, and published numbers it is held against. */
  source: v.string(),
  /** Files that hold it, for small and large machines; the same twice where there is one level; null for markers. */
  file: v.nullable(v.object({ coarse: v.string(), fine: v.string() })),
});

export const descriptionsSchema = v.object({
  version: v.literal(1),
  /** Of the scan; must appear in all copies. */
  notice: v.string(),
  /** Everything that is loaded on demand, with sizes and checksums. */
  files: v.array(onDemandFileSchema),
  entries: v.array(entrySchema),
});

export type Descriptions = v.InferOutput<typeof descriptionsSchema>;
export type Description = v.InferOutput<typeof entrySchema>;
