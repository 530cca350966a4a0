import type { ReadPart } from '../pack/read-parts';
import { regionId } from '../regions/region-table';
import type { Vec3 } from '../volume/grid';
import type { EndSpec } from './bundle-spec';
import { type Point, add, length, minus } from './spline';

/** Where a fibre may begin or stop, and the direction that leads from there into the tissue (null: along the bundle). */
export interface BundleEnd {
  readonly at: Point;
  readonly inward: Point | null;
}

/** Fibres stop this deep under the pial surface: inside the grey matter, mm. */
const PIAL_INSET = 1.1;
/** Fibres seek gyral crowns: vertices at least this convex (step of the curvature channel above flat). */
const CROWN = 134;

const vertex = (part: ReadPart, v: number): { point: Point; normal: Point } => ({
  point: [part.positions[v * 3]!, part.positions[v * 3 + 1]!, part.positions[v * 3 + 2]!],
  normal: [part.normals[v * 3]!, part.normals[v * 3 + 1]!, part.normals[v * 3 + 2]!],
});

function cortexEnds(
  part: ReadPart,
  spec: Extract<EndSpec, { kind: 'cortex' }>,
  line: readonly Vec3[],
  atEnd: boolean,
): BundleEnd[] {
  const ids = new Set(spec.regions.map(regionId));
  const tail = line.filter((_, i) => (atEnd ? i > line.length * 0.7 : i < line.length * 0.3));
  const ends: BundleEnd[] = [];
  for (let v = 0; v < part.positions.length / 3; v++) {
    if (!ids.has(part.shade[v * 4 + 3]!) || part.shade[v * 4 + 2]! < CROWN) continue;
    const { point, normal } = vertex(part, v);
    if (!tail.some((near) => length(minus(near, point)) < spec.reach)) continue;
    ends.push({
      at: add(point, normal, -PIAL_INSET),
      inward: [-normal[0], -normal[1], -normal[2]],
    });
  }
  return ends;
}

function surfaceEnds(part: ReadPart, spec: Extract<EndSpec, { kind: 'surface' }>): BundleEnd[] {
  const ends: BundleEnd[] = [];
  for (let v = 0; v < part.positions.length / 3; v++) {
    const { point, normal } = vertex(part, v);
    if (point[1] < (spec.least_y ?? -Infinity) || normal[2] < (spec.least_normal_z ?? -Infinity))
      continue;
    ends.push({ at: add(point, normal, -spec.inset), inward: null });
  }
  return ends;
}

/** Points in a ball, evenly by a spiral. */
function ballEnds(centre: Vec3, radius: number): BundleEnd[] {
  const count = 200;
  return Array.from({ length: count }, (_, i) => {
    const z = 1 - (2 * (i + 0.5)) / count;
    const angle = i * 2.399963;
    const r = radius * Math.cbrt(((i * 0.618034) % 1) * 0.95 + 0.05);
    const flat = Math.sqrt(1 - z * z);
    return {
      at: add(centre, [flat * Math.cos(angle), flat * Math.sin(angle), z], r),
      inward: null,
    };
  });
}

/** All places where the fibres of a bundle may end. */
export function bundleEnds(
  spec: EndSpec,
  parts: ReadonlyMap<string, ReadPart>,
  side: string,
  line: readonly Vec3[],
  atEnd: boolean,
): BundleEnd[] {
  if (spec.kind === 'ball') return ballEnds(line[atEnd ? line.length - 1 : 0]!, spec.radius);
  const id = spec.kind === 'cortex' ? `cortex-${side}` : `${spec.structure}-${side}`;
  const part = parts.get(id);
  if (!part) throw new Error(`no surface ${id} for a bundle to end on`);
  const ends =
    spec.kind === 'cortex' ? cortexEnds(part, spec, line, atEnd) : surfaceEnds(part, spec);
  if (ends.length === 0) throw new Error(`nowhere to end on ${id}`);
  return ends;
}
