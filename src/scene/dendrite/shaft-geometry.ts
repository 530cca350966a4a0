import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three';
import { RING_SPACING, type Branch } from './stretch';

/**
 * All branches as one mesh of tubes. Attributes: position (um), normal, core (1 for a branch of the stretch, 0 for one that only
 * passes its edge).
 * @param around corners of a ring
 */
export function shaftGeometry(branches: readonly Branch[], around: number): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const cores: number[] = [];
  const indices: number[] = [];
  const point = new Vector3();
  const outward = new Vector3();
  const other = new Vector3();
  for (const branch of branches) {
    const first = positions.length / 3;
    const rings = branch.points.length;
    branch.points.forEach((centre, ring) => {
      const tangent = branch.tangents[ring] ?? new Vector3(1, 0, 0);
      const side = branch.sides[ring] ?? new Vector3(0, 1, 0);
      other.crossVectors(tangent, side);
      // A tip is rounded off over one radius; other ends lie in a fork or fade.
      const fromEnd = branch.tip ? (rings - 1 - ring) * RING_SPACING : Infinity;
      const radius = branch.radii[ring] ?? 0.4;
      const cap = fromEnd >= radius ? 1 : Math.sqrt(Math.max(0, 1 - (1 - fromEnd / radius) ** 2));
      for (let k = 0; k < around; k += 1) {
        const angle = (k / around) * Math.PI * 2;
        outward.copy(side).multiplyScalar(Math.cos(angle)).addScaledVector(other, Math.sin(angle));
        point.copy(centre).addScaledVector(outward, radius * cap);
        positions.push(point.x, point.y, point.z);
        normals.push(outward.x, outward.y, outward.z);
        cores.push(branch.length > 0 ? 1 : 0);
      }
    });
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
  geometry.setIndex(indices);
  return geometry;
}
