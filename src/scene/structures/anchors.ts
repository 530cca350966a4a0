import { Vector3 } from 'three';
import type { Description } from '../../atlas/descriptions';
import { fibrePoints, type Pathways } from '../../atlas/pathways';
import { sceneFromMni } from '../../atlas/spaces';
import type { ModelNode } from '../models/read-glb';

/** A point of a structure for its name to lead to, scene mm. */
export function anchorOf(
  entry: Description,
  node: ModelNode | undefined,
  pathways: Pathways | null,
): Vector3 {
  const [low, high] = entry.bounds_mm;
  const middle = new Vector3(
    ...sceneFromMni((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2),
  );
  const bundle = pathways?.bundles.find(({ id }) => id === entry.id);
  const fibre = bundle?.fibres[0];
  if (pathways !== null && fibre !== undefined) {
    const points = fibrePoints(fibre, pathways.unit_mm);
    const at = Math.floor(points.length / 6) * 3;
    return new Vector3(...sceneFromMni(points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0));
  }
  if (node === undefined || entry.kind === 'marker') return middle;
  return nearestVertex(node, middle, entry.region);
}

/** The vertex of a surface, or of one region of it, that lies nearest to a point. */
function nearestVertex(node: ModelNode, point: Vector3, region: number | undefined): Vector3 {
  const positions = node.geometry.getAttribute('position');
  const shade = node.geometry.getAttribute('_shade');
  const at = new Vector3();
  const nearest = point.clone();
  let least = Infinity;
  for (let i = 0; i < positions.count; i += 1) {
    if (region !== undefined && shade.getW(i) !== region) continue;
    const distance = at
      .fromBufferAttribute(positions, i)
      .applyMatrix4(node.matrix)
      .distanceToSquared(point);
    if (distance >= least) continue;
    least = distance;
    nearest.copy(at);
  }
  // Closed bodies are pointed at in their middle.
  return region === undefined ? point : nearest;
}
