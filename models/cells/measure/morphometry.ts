import { type NeuronTree, SWC_TYPE } from '../../../src/atlas/neuron-swc';

/** Picks points by structure identifier, and by index where a place matters. */
export type Selection = (type: number, index: number) => boolean;

export const DENDRITES: Selection = (type) => type === SWC_TYPE.basal || type === SWC_TYPE.apical;
export const BASAL: Selection = (type) => type === SWC_TYPE.basal;
export const APICAL: Selection = (type) => type === SWC_TYPE.apical;
export const AXON: Selection = (type) => type === SWC_TYPE.axon;

/** A place of the tree, um. */
export const placeOf = (tree: NeuronTree, index: number): [number, number, number] => [
  tree.positions[3 * index]!,
  tree.positions[3 * index + 1]!,
  tree.positions[3 * index + 2]!,
];

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);

/** Length of the segment that ends at a point, um; nothing inside the soma or from its centre to its surface. */
export function segmentLength(tree: NeuronTree, index: number): number {
  const parent = tree.parents[index]!;
  if (parent < 0 || tree.types[index] === SWC_TYPE.soma || tree.types[parent] === SWC_TYPE.soma)
    return 0;
  return distance(placeOf(tree, index), placeOf(tree, parent));
}

/** Summed length of the selected branches, um. */
export function totalLength(tree: NeuronTree, of: Selection): number {
  let sum = 0;
  for (let i = 0; i < tree.count; i += 1) if (of(tree.types[i]!, i)) sum += segmentLength(tree, i);
  return sum;
}

export function childCounts(tree: NeuronTree): Int32Array {
  const counts = new Int32Array(tree.count);
  for (const parent of tree.parents) if (parent >= 0) counts[parent]! += 1;
  return counts;
}

/** Bifurcations outside the soma (a trifurcation counts twice). */
export function branchPoints(tree: NeuronTree, of: Selection): number {
  const counts = childCounts(tree);
  let sum = 0;
  for (let i = 0; i < tree.count; i += 1)
    if (of(tree.types[i]!, i)) sum += Math.max(0, counts[i]! - 1);
  return sum;
}

export function tips(tree: NeuronTree, of: Selection): number[] {
  const counts = childCounts(tree);
  return [...counts.keys()].filter((i) => counts[i] === 0 && of(tree.types[i]!, i));
}

/** Points where selected branches leave the soma. */
export function primaries(tree: NeuronTree, of: Selection): number[] {
  return [...tree.parents.keys()].filter(
    (i) =>
      of(tree.types[i]!, i) &&
      tree.parents[i]! >= 0 &&
      tree.types[tree.parents[i]!] === SWC_TYPE.soma,
  );
}

/** Unbranched stretches of dendrite: primaries and two for each bifurcation. */
export const segments = (tree: NeuronTree, of: Selection): number =>
  primaries(tree, of).length + 2 * branchPoints(tree, of);

/** Greatest number of bifurcations between soma and tip, plus one. */
export function greatestOrder(tree: NeuronTree, of: Selection): number {
  const counts = childCounts(tree);
  const order = new Int32Array(tree.count);
  let greatest = 0;
  for (let i = 0; i < tree.count; i += 1) {
    const parent = tree.parents[i]!;
    if (!of(tree.types[i]!, i) || parent < 0) continue;
    const leavesSoma = tree.types[parent] === SWC_TYPE.soma;
    order[i] = leavesSoma ? 1 : order[parent]! + (counts[parent]! > 1 ? 1 : 0);
    greatest = Math.max(greatest, order[i]!);
  }
  return greatest;
}

/** Width of the selected branches along an axis (0 x, 1 y, 2 z), um. */
export function spread(tree: NeuronTree, of: Selection, axis: 0 | 1 | 2): number {
  const [low, high] = reach(tree, of, axis);
  return high - low;
}

/** Least and greatest coordinate of the selected branches along an axis, um. */
export function reach(tree: NeuronTree, of: Selection, axis: 0 | 1 | 2): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < tree.count; i += 1) {
    if (!of(tree.types[i]!, i)) continue;
    low = Math.min(low, tree.positions[3 * i + axis]!);
    high = Math.max(high, tree.positions[3 * i + axis]!);
  }
  return [low, high];
}

/** Mean diameter of the selected branches, weighted by length, um. */
export function meanDiameter(tree: NeuronTree, of: Selection): number {
  let sum = 0;
  let length = 0;
  for (let i = 0; i < tree.count; i += 1) {
    if (!of(tree.types[i]!, i)) continue;
    const piece = segmentLength(tree, i);
    sum += piece * (tree.radii[i]! + tree.radii[tree.parents[i]!]!);
    length += piece;
  }
  return sum / length;
}

/** Diameter (um) of the thickest apical branch at a height above the soma. */
export function shaftDiameter(tree: NeuronTree, height: number): number {
  let widest = 0;
  for (let i = 0; i < tree.count; i += 1) {
    const parent = tree.parents[i]!;
    if (!APICAL(tree.types[i]!, i) || parent < 0) continue;
    const from = tree.positions[3 * parent + 1]!;
    const to = tree.positions[3 * i + 1]!;
    if (from <= height && to >= height) widest = Math.max(widest, 2 * tree.radii[i]!);
  }
  return widest;
}

/** Mean distance of the selected tips from the centre of the soma, um. */
export function meanTipDistance(tree: NeuronTree, of: Selection): number {
  const ends = tips(tree, of);
  const centre = placeOf(tree, 0);
  return ends.reduce((sum, i) => sum + distance(placeOf(tree, i), centre), 0) / ends.length;
}

/** Width and height of the soma, um. */
export function somaSize(tree: NeuronTree): [number, number] {
  let [width, low, high] = [0, 0, 0];
  for (let i = 0; i < tree.count; i += 1) {
    if (tree.types[i] !== SWC_TYPE.soma) continue;
    width = Math.max(width, 2 * tree.radii[i]!);
    low = Math.min(low, tree.positions[3 * i + 1]! - tree.radii[i]!);
    high = Math.max(high, tree.positions[3 * i + 1]! + tree.radii[i]!);
  }
  return [width, high - low];
}
