import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { hash01 } from '../../math/seeded-hash';
import type { NeuriteStrips } from './neurite-strips';
import { quadGeometry } from './quad-geometry';

/** Cells that are shown whole among the many: x, y, z um, turn. */
const WHOLE = [
  [-112, 34, -36, 0.4],
  [26, 44, -48, 2.2],
  [128, 28, -30, 4.1],
] as const;
/** Born and mature long before, and there for good; hours. */
const LIFE = [-2.4e5, -2.4e5, 1e9, 0] as const;
/** Rows of bodies in the granule layer and bodies a row; schematic: they are packed. */
const ROWS = 6;
const A_ROW = 40;
const ROW = 9.6;

/** Granule cells that were there long before: three with branches. */
export function oldBranches(strips: NeuriteStrips): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(strips.centres, 3));
  geometry.setAttribute('tangent3', new BufferAttribute(strips.tangents, 3));
  geometry.setAttribute('traits', new BufferAttribute(strips.traits, 4));
  geometry.setAttribute('born', new BufferAttribute(new Float32Array(strips.points.length * 2), 1));
  geometry.setIndex(new BufferAttribute(strips.indices, 1));
  geometry.setAttribute('place', new InstancedBufferAttribute(new Float32Array(WHOLE.flat()), 4));
  const life = new Float32Array(WHOLE.flatMap(() => [...LIFE]));
  geometry.setAttribute('life', new InstancedBufferAttribute(life, 4));
  geometry.instanceCount = WHOLE.length;
  return geometry;
}

/** The packed bodies of the granule cell layer. */
export function oldBodies(seed: number): InstancedBufferGeometry {
  const at: number[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let k = 0; k <= A_ROW; k += 1) {
      const sway = hash01(seed, row, k, 61) - 0.5;
      at.push(
        (k / A_ROW - 0.5) * 420 + (row % 2) * 5 + sway * 5,
        2 + row * ROW + (hash01(seed, row, k, 67) - 0.5) * 6,
        -20 - 40 * hash01(seed, row, k, 71),
        4.4 + 1.1 * hash01(seed, row, k, 73),
      );
    }
  }
  const count = at.length / 4;
  const life = new Float32Array(Array.from({ length: count }, () => [...LIFE]).flat());
  return quadGeometry(count, {
    at: { values: Float32Array.from(at), size: 4 },
    life: { values: life, size: 4 },
  });
}
