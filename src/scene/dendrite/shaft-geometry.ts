import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three';
import { openness, type Occluders } from './openness';
import { FAR } from './reach';
import { RING_SPACING, type Branch } from './stretch';

/** How finely a branch is drawn: corners of a ring, and every how many rings. */
interface Detail {
  readonly around: number;
  readonly every: number;
}
const NEAR_DETAIL: Detail = { around: 24, every: 1 };
const FAR_DETAIL: Detail = { around: 12, every: 3 };
export const COARSE_DETAIL: Detail = { around: 9, every: 1 };

/** In front finely, far behind coarsely. */
export const detailOf = ({ points }: Branch): Detail =>
  points.some(({ z }) => z > -FAR) ? NEAR_DETAIL : FAR_DETAIL;

/**
 * All branches as one mesh of tubes. Attributes: position (um), normal, core (1 for a branch of the stretch, 0 for one that only
 * passes its edge), open (share of the surroundings that other branches leave).
 */
export function shaftGeometry(
  branches: readonly Branch[],
  detail: (branch: Branch) => Detail,
  pieces: Occluders,
): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const cores: number[] = [];
  const opens: number[] = [];
  const indices: number[] = [];
  const point = new Vector3();
  const outward = new Vector3();
  const other = new Vector3();
  for (const branch of branches) {
    const first = positions.length / 3;
    const { around, every } = detail(branch);
    const last = branch.points.length - 1;
    let rings = 0;
    // The last ring is always drawn: it closes a tip.
    for (let ring = 0; ring <= last; ring = ring < last ? Math.min(last, ring + every) : last + 1) {
      const tangent = branch.tangents[ring] ?? new Vector3(1, 0, 0);
      const side = branch.sides[ring] ?? new Vector3(0, 1, 0);
      other.crossVectors(tangent, side);
      // A tip is rounded off over one radius; other ends lie in a fork or fade.
      const fromEnd = branch.tip ? (last - ring) * RING_SPACING : Infinity;
      const radius = branch.radii[ring] ?? 0.4;
      const cap = fromEnd >= radius ? 1 : Math.sqrt(Math.max(0, 1 - (1 - fromEnd / radius) ** 2));
      for (let k = 0; k < around; k += 1) {
        const angle = (k / around) * Math.PI * 2;
        outward.copy(side).multiplyScalar(Math.cos(angle)).addScaledVector(other, Math.sin(angle));
        point.copy(branch.points[ring]!).addScaledVector(outward, radius * cap);
        positions.push(point.x, point.y, point.z);
        normals.push(outward.x, outward.y, outward.z);
        cores.push(branch.length > 0 ? 1 : 0);
        opens.push(openness(point, outward, branch, pieces));
      }
      rings += 1;
    }
    for (let ring = 0; ring + 1 < rings; ring += 1) {
      for (let k = 0; k < around; k += 1) {
        const a = first + ring * around + k;
        const b = first + ring * around + ((k + 1) % around);
        indices.push(a, b, a + around, b, b + around, a + around);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setAttribute('core', new Float32BufferAttribute(cores, 1));
  geometry.setAttribute('open', new Float32BufferAttribute(opens, 1));
  geometry.setIndex(indices);
  return geometry;
}
