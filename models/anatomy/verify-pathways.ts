import type { Pathways } from '../../src/atlas/pathways';
import { fibrePoints } from '../../src/atlas/pathways';
import { occluderOf } from './mesh/occlusion';
import type { ReadPart } from './pack/read-parts';
import { nearestVertexFinder } from './regions/nearest';
import { isInside } from './verify-inside';

/** A fibre that ends on a structure with a mesh must come this near to its surface, or lie inside it, mm. */
const END_REACH = 2.2;
/** Part of the points of all fibres together that must lie inside the brain. Sulci and ventricles are open space here. */
const LEAST_INSIDE = 0.93;

/** Checks ends, lengths and course; also that deep structures lie inside the hemispheres. */
export function checkPathways(pathways: Pathways, fine: readonly ReadPart[]): string[] {
  const faults: string[] = [];
  const solids = ['cortex-left', 'cortex-right', 'brainstem'].map((id) =>
    occluderOf(fine.find((part) => part.id === id)!),
  );
  const within = (point: readonly [number, number, number]) =>
    solids.some((bvh) => isInside(bvh, point));
  const finders = new Map(
    fine.map((part) => [part.id, { find: nearestVertexFinder(part), part, bvh: occluderOf(part) }]),
  );
  const reaches = (id: string, point: readonly [number, number, number]): boolean => {
    const surface = finders.get(id);
    if (!surface) return true;
    const v = surface.find(...point) * 3;
    const p = surface.part.positions;
    return (
      Math.hypot(p[v]! - point[0], p[v + 1]! - point[1], p[v + 2]! - point[2]) < END_REACH ||
      (!id.startsWith('cortex') && isInside(surface.bvh, point))
    );
  };
  let points = 0;
  let inside = 0;
  for (const bundle of pathways.bundles) {
    let short = 0;
    for (const fibre of bundle.fibres) {
      const line = fibrePoints(fibre, pathways.unit_mm);
      const at = (index: number): [number, number, number] => [
        line[index * 3]!,
        line[index * 3 + 1]!,
        line[index * 3 + 2]!,
      ];
      const last = line.length / 3 - 1;
      if (line.length !== bundle.points_per_fibre * 3)
        faults.push(`${bundle.id}: a fibre has ${line.length / 3} points`);
      if (!reaches(bundle.from, at(0)) || !reaches(bundle.to, at(last))) short++;
      for (let i = 0; i <= last; i += 3) {
        points++;
        if (within(at(i))) inside++;
      }
    }
    if (short > 0) faults.push(`${bundle.id}: ${short} fibres end in space`);
  }
  if (inside / points < LEAST_INSIDE)
    faults.push(
      `only ${((100 * inside) / points).toFixed(1)} % of the fibre points lie inside the brain`,
    );
  for (const part of fine.filter(({ id }) => /^(hippocampus|amygdala|thalamus)/.test(id))) {
    let out = 0;
    let seen = 0;
    for (let v = 0; v < part.positions.length; v += 3 * 23) {
      seen++;
      if (!within([part.positions[v]!, part.positions[v + 1]!, part.positions[v + 2]!])) out++;
    }
    if (out / seen > 0.1)
      faults.push(
        `${part.id}: ${((100 * out) / seen).toFixed(0)} % of its surface lies outside the brain`,
      );
  }
  return faults;
}
