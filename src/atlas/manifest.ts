import * as v from 'valibot';

/** Millimetres in MNI space: x right, y anterior, z superior. */
const millimetres = v.tuple([v.number(), v.number(), v.number()]);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.picklist(['coarse', 'fine']);

const structureFile = v.object({ file: v.string(), triangles: count, vertices: count });

const structureSchema = v.object({
  /** Also the name of the node in the GLB. */
  id: v.string(),
  latin: v.string(),
  english: v.string(),
  side: v.picklist(['left', 'right', 'midline']),
  levels: v.object({ coarse: structureFile, fine: structureFile }),
  /** Lower and upper corner of the fine surface. */
  bounds_mm: v.tuple([millimetres, millimetres]),
  volume_ml: v.number(),
  area_cm2: v.number(),
  genus: v.number(),
  /** True where the shape is a drawing rather than something seen on the scan. */
  schematic: v.boolean(),
  /** What of the shape is drawn. */
  note: v.nullable(v.string()),
});

const regionSchema = v.object({
  /** Fourth component of `_SHADE`; categorical, never interpolate it. */
  id: count,
  key: v.string(),
  latin: v.string(),
  english: v.string(),
  territory: v.nullable(v.string()),
  approximate: v.literal(true),
});

export const manifestSchema = v.object({
  version: v.literal(1),
  source: v.object({
    name: v.string(),
    notice: v.string(),
    citation: v.string(),
    modified: v.literal(true),
    modifications: v.string(),
    package: v.object({ name: v.string(), sha256 }),
  }),
  /** MNI to GLB axes: X = x, Y = z, Z = -y; units are mm in both. */
  axes: v.object({ X: v.literal('x'), Y: v.literal('z'), Z: v.literal('-y') }),
  attributes: v.object({
    shade: v.object({
      components: v.tuple([
        v.literal('openness'),
        v.literal('depth'),
        v.literal('curvature'),
        v.literal('region'),
      ]),
      depth_mm_per_step: v.number(),
      curvature_per_mm_per_step: v.number(),
      curvature_flat: v.number(),
    }),
    /** Component order of `_TERRITORY`; cortex only. */
    territory: v.object({ components: v.array(v.string()) }),
  }),
  files: v.array(
    v.object({
      file: v.string(),
      level: v.union([level, v.literal('both')]),
      bytes: count,
      sha256,
    }),
  ),
  structures: v.array(structureSchema),
  regions: v.array(regionSchema),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Structure = v.InferOutput<typeof structureSchema>;
