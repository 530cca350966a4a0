import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import { type Selection, childCounts, placeOf, segmentLength, totalLength } from './morphometry';

/** Narrows a selection to points whose height above the soma is from `low` up to `high`, um. */
export const withinHeights =
  (low: number, high: number) =>
  (tree: NeuronTree, of: Selection): Selection =>
  (type, index) => {
    const height = tree.positions[3 * index + 1]!;
    return of(type, index) && height >= low && height < high;
  };

/** Percent of the bifurcations that lie below a height, um. */
export function branchPointShare(tree: NeuronTree, of: Selection, height: number): number {
  const counts = childCounts(tree);
  let [below, all] = [0, 0];
  for (let i = 0; i < tree.count; i += 1) {
    if (!of(tree.types[i]!, i) || counts[i]! < 2) continue;
    all += 1;
    if (tree.positions[3 * i + 1]! < height) below += 1;
  }
  return (100 * below) / all;
}

/** Greatest distance from the soma at which the selected branches still have a hundredth of their length, um. */
export function radialReach(tree: NeuronTree, of: Selection): number {
  const centre = placeOf(tree, 0);
  const pieces: [number, number][] = [];
  for (let i = 0; i < tree.count; i += 1) {
    if (!of(tree.types[i]!, i)) continue;
    const place = placeOf(tree, i);
    const away = Math.hypot(place[0] - centre[0], place[1] - centre[1], place[2] - centre[2]);
    pieces.push([away, segmentLength(tree, i)]);
  }
  pieces.sort((a, b) => b[0] - a[0]);
  const limit = totalLength(tree, of) / 100;
  let seen = 0;
  for (const [away, length] of pieces) {
    seen += length;
    if (seen >= limit) return away;
  }
  return 0;
}
