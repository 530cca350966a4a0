import { shadeBytes } from './attributes';
import { reduced } from './levels';
import { occluderOf, openness } from './mesh/occlusion';
import type { Part } from './pack/glb';
import type { Level } from './structures';
import type { Surface } from './surfaces';

/** Steps of the byte channels that are kept. */
const STEP = { fine: 2, coarse: 4 } as const;

/** A surface of a set that is loaded on demand: each may be shown alone, so only it shades itself. */
export async function onDemandPart(
  full: Surface,
  triangles: number,
  region: number,
  level: Level,
): Promise<Part> {
  const { mesh, normals, curvature, depth } = await reduced(full, triangles);
  const open = openness(mesh, normals, [{ bvh: occluderOf(mesh), weight: 1 }]);
  const regions = new Uint8Array(open.length).fill(region);
  const shade = shadeBytes(open, depth, curvature, regions, STEP[level]);
  return { id: full.id, positions: mesh.positions, normals, triangles: mesh.triangles, shade };
}
