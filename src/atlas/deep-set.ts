import * as v from 'valibot';

/**
 * What `deep-set.json` says about `deep-set.glb`, the structures that are loaded on demand. Axes, the meaning of `_SHADE`
 * and the source are those of `manifest.json`.
 */
const millimetres = v.tuple([v.number(), v.number(), v.number()]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const side = v.picklist(['left', 'right', 'midline']);

/** A closed surface of a set that is loaded on demand. */
export const onDemandStructureSchema = v.object({
  /** Also the name of the node in the GLB. */
  id: v.string(),
  /** In the manner of the Terminologia Neuroanatomica. */
  latin: v.string(),
  english: v.string(),
  plain: v.string(),
  side,
  /** What it does in this story. */
  role: v.string(),
  /** Fourth component of `_SHADE` at every vertex. */
  region: count,
  triangles: count,
  vertices: count,
  /** Of the coarse level. */
  coarse_triangles: count,
  bounds_mm: v.tuple([millimetres, millimetres]),
  volume_ml: v.number(),
  area_cm2: v.number(),
  genus: v.number(),
  /** Limits that the volume is held against, with the place where they were read; null where none was found. */
  published_ml: v.nullable(v.object({ least: v.number(), most: v.number(), source: v.string() })),
  /** True where the shape is a drawing rather than something seen on the scan. */
  schematic: v.boolean(),
  /** What of the shape is drawn. */
  note: v.nullable(v.string()),
});

const markerSchema = v.object({
  id: v.string(),
  latin: v.string(),
  english: v.string(),
  plain: v.string(),
  side,
  role: v.string(),
  /** MNI: x right, y anterior, z superior. */
  mm: millimetres,
  /** Radius within which the centre may lie: an estimate, not a published spread. */
  uncertainty_mm: v.number(),
  uncertainty_provenance: v.literal('assumed'),
  basis: v.string(),
});

/** A file of such a set. */
export const onDemandFileSchema = v.object({
  file: v.string(),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const deepSetSchema = v.object({
  version: v.literal(1),
  /** Must appear in all copies. */
  notice: v.string(),
  file: onDemandFileSchema,
  /** The same structures with fewer triangles, for small machines. */
  coarse: onDemandFileSchema,
  structures: v.array(onDemandStructureSchema),
  markers: v.array(markerSchema),
});

export type DeepSet = v.InferOutput<typeof deepSetSchema>;
