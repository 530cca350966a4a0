import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer());

const fibreSchema = v.object({
  length_mm: v.number(),
  /** x, y, z in turn, in `unit_mm`, MNI axes, each coded as the second difference along the fibre: see `fibrePoints`. */
  steps: v.array(whole),
});

const bundleSchema = v.object({
  id: v.string(),
  english: v.string(),
  latin: v.string(),
  side: v.picklist(['left', 'right']),
  /** Impulses run from `from` to `to`; the points of each fibre are in that order. Structure ids, or names of places without a mesh. */
  from: v.string(),
  to: v.string(),
  /** Region keys of the manifest at either end, where there is one. */
  from_region: v.nullable(v.string()),
  to_region: v.nullable(v.string()),
  /** How fast impulses travel; species and source are in `atlas.json`. */
  velocity_m_per_s: v.number(),
  /** True where the course is drawn from published tracing and not seen on this scan. */
  schematic: v.boolean(),
  basis: v.string(),
  /** Named stretches of the course as fractions of the centre line; one may lie within another. */
  parts: v.array(v.object({ name: v.string(), from: v.number(), to: v.number() })),
  points_per_fibre: whole,
  fibres: v.array(fibreSchema),
});

export const pathwaysSchema = v.object({
  version: v.literal(1),
  unit_mm: v.number(),
  provenance: v.string(),
  bundles: v.array(bundleSchema),
});

export type Pathways = v.InferOutput<typeof pathwaysSchema>;
export type PathwayFibre = v.InferOutput<typeof fibreSchema>;

/** The points of a fibre at equal arc length, MNI mm, three floats a point. */
export function fibrePoints(fibre: PathwayFibre, unitMm: number): Float32Array {
  const points = new Float32Array(fibre.steps.length);
  const step = [0, 0, 0];
  const at = [0, 0, 0];
  fibre.steps.forEach((change, index) => {
    const axis = index % 3;
    step[axis] = step[axis]! + change;
    at[axis] = at[axis]! + step[axis]!;
    points[index] = at[axis]! * unitMm;
  });
  return points;
}
