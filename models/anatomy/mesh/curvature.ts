import { adjacency, smoothed } from './adjacency';
import type { Mesh } from './mesh';

/** Steps of neighbour averaging on the full-resolution surface (edges of about 0.5 mm). */
const SMOOTHING = 24;

/** Mean curvature per vertex by cotangent weights (per mm; positive on convex crowns), smoothed; right to about a tenth. */
export function meanCurvature(mesh: Mesh, normals: Float32Array): Float32Array {
  const { positions: p, triangles: t } = mesh;
  const count = p.length / 3;
  const pull = new Float32Array(p.length);
  const area = new Float32Array(count);
  for (let i = 0; i < t.length; i += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const o = t[i + corner]! * 3;
      const a = t[i + ((corner + 1) % 3)]! * 3;
      const b = t[i + ((corner + 2) % 3)]! * 3;
      const u = [p[a]! - p[o]!, p[a + 1]! - p[o + 1]!, p[a + 2]! - p[o + 2]!] as const;
      const v = [p[b]! - p[o]!, p[b + 1]! - p[o + 1]!, p[b + 2]! - p[o + 2]!] as const;
      const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
      const double = Math.hypot(
        u[1] * v[2] - u[2] * v[1],
        u[2] * v[0] - u[0] * v[2],
        u[0] * v[1] - u[1] * v[0],
      );
      const cot = Math.min(Math.max(dot / (double + 1e-12), -5), 5);
      area[o / 3] = area[o / 3]! + double / 6;
      for (let axis = 0; axis < 3; axis++) {
        const along = (p[b + axis]! - p[a + axis]!) * cot;
        pull[a + axis] = pull[a + axis]! + along;
        pull[b + axis] = pull[b + axis]! - along;
      }
    }
  }
  const curvature = new Float32Array(count);
  for (let v = 0; v < count; v++) {
    const at = v * 3;
    const inward =
      pull[at]! * normals[at]! +
      pull[at + 1]! * normals[at + 1]! +
      pull[at + 2]! * normals[at + 2]!;
    curvature[v] = Math.min(Math.max(-inward / (4 * area[v]! + 1e-9), -3), 3);
  }
  return smoothed(adjacency(mesh), curvature, 1, SMOOTHING);
}
