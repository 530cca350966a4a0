import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import { type Selection, placeOf } from './morphometry';

export interface Sholl {
  /** Distance between the spheres, um. */
  readonly step: number;
  /** Branches that cross the sphere of radius (index + 1) * step around the soma. */
  readonly crossings: readonly number[];
}

/** Each segment of the selected branches as its nearer and farther distance from the middle of the soma, um. */
function* distances(tree: NeuronTree, of: Selection): Generator<readonly [number, number]> {
  const centre = placeOf(tree, 0);
  const away = (index: number) => {
    const place = placeOf(tree, index);
    return Math.hypot(place[0] - centre[0], place[1] - centre[1], place[2] - centre[2]);
  };
  for (let i = 0; i < tree.count; i += 1) {
    const parent = tree.parents[i]!;
    if (!of(tree.types[i]!, i) || parent < 0) continue;
    const [a, b] = [away(parent), away(i)];
    yield a < b ? [a, b] : [b, a];
  }
}

/** Crossings of concentric spheres around the soma (Sholl 1953). */
export function sholl(tree: NeuronTree, of: Selection, step = 10): Sholl {
  const crossings: number[] = [];
  for (const [low, high] of distances(tree, of))
    for (let ring = Math.floor(low / step) + 1; ring * step <= high; ring += 1)
      crossings[ring - 1] = (crossings[ring - 1] ?? 0) + 1;
  return { step, crossings: Array.from(crossings, (count) => count ?? 0) };
}

/** Branches that cross the sphere of one radius, um. */
export function crossingsAt(tree: NeuronTree, of: Selection, radius: number): number {
  let count = 0;
  for (const [low, high] of distances(tree, of)) if (low < radius && radius <= high) count += 1;
  return count;
}

/** Distance of the farthest selected point from the middle of the soma, um. */
export function farthest(tree: NeuronTree, of: Selection): number {
  let most = 0;
  for (const [, high] of distances(tree, of)) most = Math.max(most, high);
  return most;
}

/**
 * Mean number of crossings of the spheres from one radius to another, um: what a Sholl profile is on average, without
 * the choice of a step.
 */
export function meanCrossings(tree: NeuronTree, of: Selection, from: number, to: number): number {
  let sum = 0;
  for (const [low, high] of distances(tree, of))
    sum += Math.max(0, Math.min(high, to) - Math.max(low, from));
  return sum / (to - from);
}

/** Highest point of a profile and its radius (um), between two radii; `smooth` spheres on either side are averaged. */
export function shollPeak(
  { step, crossings }: Sholl,
  [from, to]: readonly [number, number] = [0, Infinity],
  smooth = 0,
): { radius: number; crossings: number } {
  let best = { radius: 0, crossings: 0 };
  crossings.forEach((count, i) => {
    const radius = (i + 1) * step;
    if (radius < from || radius > to) return;
    const around = Array.from(
      { length: 2 * smooth + 1 },
      (_, k) => crossings[i + k - smooth] ?? count,
    );
    const mean = around.reduce((sum, n) => sum + n, 0) / around.length;
    if (mean > best.crossings) best = { radius, crossings: mean };
  });
  return best;
}
