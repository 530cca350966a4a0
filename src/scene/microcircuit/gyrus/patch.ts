import { Vector3, type Matrix4 } from 'three';
import type { ModelNode } from '../../models/read-glb';
import type { PlainSurface } from './subdivide';

/** What a point of the patch carries: x, y, z um in the column's world, openness 0-1, prefrontal territory 0-1. */
export const PATCH_NUMBERS = 5;

/** How far under the column's origin it goes, um: further down no look at the column meets it before something nearer. */
const UNDER = 21_000;

/**
 * The part of a surface of the brain about a point, as one closed-up sheet in the units and axes of the column.
 * @param into takes scene mm to the column's um
 * @param reach um about the column's origin
 */
export function patchOf(node: ModelNode, into: Matrix4, reach: number): PlainSurface {
  const position = node.geometry.getAttribute('position');
  const shade = node.geometry.getAttribute('_shade');
  const territory = node.geometry.getAttribute('_territory');
  const index = node.geometry.getIndex();
  if (index === null) throw new Error('a surface without corners');
  const matrix = into.clone().multiply(node.matrix);
  const places = new Float32Array(position.count * 3);
  const near = new Uint8Array(position.count);
  const at = new Vector3();
  for (let i = 0; i < position.count; i += 1) {
    at.fromBufferAttribute(position, i)
      .applyMatrix4(matrix)
      .toArray(places, i * 3);
    near[i] = at.lengthSq() < reach * reach && at.y > -UNDER ? 1 : 0;
  }
  // Points that differ only in what they carry are one: no seam in what is smooth.
  const known = new Map<string, number>();
  const own = new Int32Array(position.count).fill(-1);
  const points: number[] = [];
  const numberOf = (i: number): number => {
    if (own[i]! >= 0) return own[i]!;
    const key = `${position.getX(i)},${position.getY(i)},${position.getZ(i)}`;
    const number = known.get(key) ?? known.size;
    if (number === known.size) {
      known.set(key, number);
      points.push(places[i * 3]!, places[i * 3 + 1]!, places[i * 3 + 2]!);
      points.push(shade.getX(i) / 255, core(territory.getX(i), territory.getY(i)));
    }
    own[i] = number;
    return number;
  };
  const corners: number[] = [];
  for (let t = 0; t < index.count; t += 3) {
    const [a, b, c] = [index.getX(t), index.getX(t + 1), index.getX(t + 2)];
    if (near[a]! + near[b]! + near[c]! < 3) continue;
    const [p, q, r] = [numberOf(a), numberOf(b), numberOf(c)];
    if (p !== q && q !== r && r !== p) corners.push(p, q, r);
  }
  return {
    size: PATCH_NUMBERS,
    points: Float32Array.from(points),
    corners: Uint32Array.from(corners),
  };
}

/** How far a point belongs to prefrontal cortex, as the glass weighs it. */
function core(lateral: number, medial: number): number {
  return Math.min(1, (0.6 * lateral + medial) / 255);
}
