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

/** Axons of the brain conduct between these, m/s (Swadlow and Waxman 2012, Scholarpedia 7:1451: 0.3 to 120, the fast ones in the
 * pyramidal tract). */
const SLOWEST = 0.3;
const FASTEST = 25;

const meanLength = ({ fibres }: Pathways['bundles'][number]): number =>
  fibres.reduce((sum, { length_mm }) => sum + length_mm, 0) / fibres.length;

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
  const reaches = (id: string, side: string, point: readonly [number, number, number]): boolean => {
    const surface = finders.get(id) ?? finders.get(`${id}-${side}`);
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
      if (!reaches(bundle.from, bundle.side, at(0)) || !reaches(bundle.to, bundle.side, at(last)))
        short++;
      for (let i = 0; i <= last; i += 3) {
        points++;
        if (within(at(i))) inside++;
      }
    }
    if (short > 0) faults.push(`${bundle.id}: ${short} fibres end in space`);
    const { velocity_m_per_s: velocity, side } = bundle;
    if (velocity < SLOWEST || velocity > FASTEST)
      faults.push(`${bundle.id}: impulses at ${velocity} m/s`);
    const other = pathways.bundles.find(
      ({ id }) => id === bundle.id.replace(/-left$/, '-right') && id !== bundle.id,
    );
    if (side === 'left' && (!other || Math.abs(meanLength(bundle) / meanLength(other) - 1) > 0.2))
      faults.push(`${bundle.id}: implausible against the other side`);
    for (const part of bundle.parts)
      if (!(part.from >= 0 && part.from < part.to && part.to <= 1))
        faults.push(`${bundle.id}: stretch ${part.name} runs from ${part.from} to ${part.to}`);
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
