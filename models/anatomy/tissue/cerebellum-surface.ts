import { depthBelowHull } from '../mesh/hull-depth';
import type { Mesh } from '../mesh/mesh';
import { vertexNormals } from '../mesh/normals';
import { subdivided } from '../mesh/subdivide';
import { surfaceOf } from '../mesh/surface-of';
import { type Field, type Grid, type Vec3, sampleAt } from '../volume/grid';
import { cerebellumField } from './cerebellum-field';
import { type FoliaStyle, foliaDepth } from './folia';
import type { Brain } from './hemisphere-field';

/**
 * The cerebellum with folia. They are drawn on the vertices of the smooth body, each moved along its normal, so that no lattice
 * cuts across a fissure; the mesh is made four times finer first, to about eight vertices a folium.
 */
export function foliatedCerebellum(
  brain: Brain,
  style: FoliaStyle,
): { mesh: Mesh; hull: { grid: Grid; depth: Field } } {
  const { grid, field } = cerebellumField(brain, style.bridging);
  const hull = depthBelowHull(grid, field, 0);
  const body = subdivided(surfaceOf(grid, field, 0, { iterations: 20, passBand: 0.08 }));
  const normals = vertexNormals(body);
  const positions = body.positions.slice();
  for (let v = 0; v < positions.length; v += 3) {
    const point: Vec3 = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
    const normal: Vec3 = [normals[v]!, normals[v + 1]!, normals[v + 2]!];
    const inwards = foliaDepth(point, normal, sampleAt(hull.grid, hull.depth, ...point), style);
    for (const k of [0, 1, 2] as const) positions[v + k] = point[k] - inwards * normal[k];
  }
  return { mesh: { positions, triangles: body.triangles }, hull };
}
