import type { Mesh } from '../../anatomy/mesh/mesh';
import { normalised } from '../../anatomy/mesh/normals';
import { marchingCubes } from '../../anatomy/mesh/marching-cubes';
import { simplified } from '../../anatomy/mesh/simplify';
import { genusOfClosed } from '../../anatomy/mesh/topology';
import type { Part } from '../../anatomy/pack/glb';
import { type Grid, type Vec3, forEachVoxel, voxelCount } from '../../anatomy/volume/grid';
import { type Distance, outward } from './signed-distance';

export interface SurfacePlan {
  readonly id: string;
  readonly distance: Distance;
  readonly low: Vec3;
  readonly high: Vec3;
  /** Spacing of the lattice, nm. */
  readonly spacing: number;
  readonly triangles: number;
  /** What else stands about and keeps light out. */
  readonly shadowedBy?: readonly Distance[];
  /** How much more the simplification minds the surface here than elsewhere: 1 or more. */
  readonly care?: Distance;
  /** How far light is felt, nm. */
  readonly reach?: number;
}

/** The zero surface of a distance, at full resolution. */
function fullSurface({ distance, low, high, spacing }: SurfacePlan): Mesh {
  const dims = low.map((value, axis) => Math.ceil((high[axis]! - value) / spacing) + 1);
  const grid: Grid = { dims: dims as unknown as Vec3, spacing, origin: low };
  const field = new Float32Array(voxelCount(grid));
  forEachVoxel(grid, (index, x, y, z) => (field[index] = -distance(x, y, z)));
  return marchingCubes(grid, field, 0);
}

function normalsOf(distance: Distance, positions: Float32Array, step: number): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3)
    normals.set(outward(distance, [positions[i]!, positions[i + 1]!, positions[i + 2]!], step), i);
  return normalised(normals);
}

/** Share of the light that reaches each vertex, 0 to 255: the distances seen along the outward direction. */
function openness(plan: SurfacePlan, mesh: Mesh, normals: Float32Array): Uint8Array {
  const reach = plan.reach ?? 200;
  const around = [plan.distance, ...(plan.shadowedBy ?? [])];
  const shade = new Uint8Array((mesh.positions.length / 3) * 4);
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    let blocked = 0;
    let weights = 0;
    for (let step = 1; step <= 4; step++) {
      const height = (reach * step) / 4;
      const at = [0, 1, 2].map(
        (axis) => mesh.positions[v * 3 + axis]! + height * normals[v * 3 + axis]!,
      ) as unknown as Vec3;
      const free = Math.min(...around.map((distance) => distance(...at)));
      blocked += Math.max(0, height - Math.max(0, free)) / height / step;
      weights += 1 / step;
    }
    shade[v * 4] = Math.round(255 * (1 - 0.8 * Math.min(1, blocked / weights)));
  }
  return shade;
}

/** A closed surface of about the planned number of triangles, with normals from the field and its openness. */
export async function surfacePart(plan: SurfacePlan): Promise<Part> {
  const full = fullSurface(plan);
  const genus = genusOfClosed(full);
  const step = plan.spacing / 4;
  const weighed = normalsOf(plan.distance, full.positions, step);
  for (let i = 0; plan.care && i < weighed.length; i += 3) {
    const [x, y, z] = full.positions.subarray(i, i + 3);
    const care = plan.care(x!, y!, z!);
    for (let axis = 0; axis < 3; axis++) weighed[i + axis]! *= care;
  }
  const { mesh } = await simplified(full, weighed, plan.triangles, genus);
  const normals = normalsOf(plan.distance, mesh.positions, step);
  return { id: plan.id, ...mesh, normals, shade: openness(plan, mesh, normals) };
}
