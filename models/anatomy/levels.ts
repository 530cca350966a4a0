import { adjacency, smoothed } from './mesh/adjacency';
import type { Mesh } from './mesh/mesh';
import { normalised } from './mesh/normals';
import { simplified } from './mesh/simplify';
import type { Surface } from './surfaces';

/** A simplified surface with the measurements of the full one at its vertices. */
export interface Reduced {
  readonly id: string;
  readonly mesh: Mesh;
  readonly normals: Float32Array;
  readonly curvature: Float32Array;
  readonly depth: Float32Array;
}

/** Steps of averaging of the full-resolution normals before they are picked: takes the last lattice ripple out. */
const NORMAL_STEPS = 2;

/** Simplifies to about `target` triangles; normals and curvature are those of the full surface. */
export async function reduced(full: Surface, target: number): Promise<Reduced> {
  const soft = normalised(smoothed(adjacency(full.mesh), full.normals, 3, NORMAL_STEPS));
  const { mesh, source } = await simplified(full.mesh, full.normals, target);
  const normals = new Float32Array(source.length * 3);
  const curvature = new Float32Array(source.length);
  const depth = new Float32Array(source.length);
  source.forEach((from, v) => {
    normals.set(soft.subarray(from * 3, from * 3 + 3), v * 3);
    curvature[v] = full.curvature[from]!;
    depth[v] = full.depthAt(
      mesh.positions[v * 3]!,
      mesh.positions[v * 3 + 1]!,
      mesh.positions[v * 3 + 2]!,
    );
  });
  return { id: full.id, mesh, normals, curvature, depth };
}
