import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { hash01 } from '../../math/seeded-hash';
import { CELLS, placed, shapeOf, type ShapeId } from './column';
import { pathLengths } from './neurite-strips';

/** Excitatory synapses of the drawn cells: a few of the many, evenly along the dendrites. */
export interface SynapseSites {
  readonly count: number;
  /** x, y, z um. */
  readonly places: Float32Array;
  /** Mark in 0-1 (evenly spread within each cell), number, 1 on an interneuron, 1 on the hero. */
  readonly traits: Float32Array;
}

/** Sites drawn on one cell. */
export const SITES = { hero: 210, pyramidal: 64, interneuron: 84 } as const;
/** How far a site stands off the middle of its dendrite, um, beyond its radius. */
const STAND_OFF = 2.6;

export function synapseSites(
  trees: Readonly<Record<ShapeId, NeuronTree>>,
  seed: number,
): SynapseSites {
  const places: number[] = [];
  const traits: number[] = [];
  CELLS.forEach((cell, index) => {
    const inhibitory = cell.kind !== 'pyramidal';
    const wanted = inhibitory ? SITES.interneuron : index === 0 ? SITES.hero : SITES.pyramidal;
    const points = alongDendrites(trees[shapeOf(cell)], wanted, seed, index);
    const marks = evenMarks(points.length, seed, index);
    points.forEach(([x, y, z], k) => {
      places.push(...placed(cell, x, y, z));
      traits.push(marks[k]!, index * 1000 + k, inhibitory ? 1 : 0, index === 0 ? 1 : 0);
    });
  });
  return {
    count: places.length / 3,
    places: Float32Array.from(places),
    traits: Float32Array.from(traits),
  };
}

/** Marks (k + 1/2) / n in a seeded order: the share of marks below any level is that level, to half a site. */
export function evenMarks(n: number, seed: number, key: number): number[] {
  const order = Array.from({ length: n }, (_, k) => k);
  order.sort((a, b) => hash01(seed, key, a, 71) - hash01(seed, key, b, 71));
  const marks = new Array<number>(n);
  order.forEach((k, rank) => (marks[k] = (rank + 0.5) / n));
  return marks;
}

/** Points at equal distances along all dendrites, none within 25 um of the soma. */
function alongDendrites(
  tree: NeuronTree,
  wanted: number,
  seed: number,
  key: number,
): [number, number, number][] {
  const { count, positions, radii, types, parents } = tree;
  const paths = pathLengths(tree);
  const eligible = (i: number): boolean =>
    types[i] !== SWC_TYPE.soma && types[i] !== SWC_TYPE.axon && paths[i]! > 25;
  let total = 0;
  for (let i = 0; i < count; i += 1) if (eligible(i)) total += paths[i]! - paths[parents[i]!]!;
  const spacing = total / wanted;
  const points: [number, number, number][] = [];
  let left = spacing * hash01(seed, key, 5);
  for (let i = 0; i < count; i += 1) {
    if (!eligible(i)) continue;
    const parent = parents[i]!;
    const long = paths[i]! - paths[parent]!;
    for (; left < long; left += spacing) {
      const share = long > 0 ? left / long : 0;
      const angle = 2 * Math.PI * hash01(seed, key, points.length, 9);
      const off = radii[i]! + STAND_OFF;
      const at = [0, 1, 2].map(
        (a) =>
          positions[parent * 3 + a]! + (positions[i * 3 + a]! - positions[parent * 3 + a]!) * share,
      );
      points.push([at[0]! + off * Math.cos(angle), at[1]! + off * Math.sin(angle), at[2]!]);
    }
    left -= long;
  }
  return points;
}
