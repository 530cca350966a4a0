import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';

/** A neuron's branches as ribbons that turn to the camera: two corners to a point. */
export interface NeuriteStrips {
  /** x, y, z of the middle line, um; the same for both corners. */
  readonly centres: Float32Array;
  readonly tangents: Float32Array;
  /** Side (-1, 1), radius um, path from the soma um, 1 in dendrites and 0 in axon. */
  readonly traits: Float32Array;
  readonly indices: Uint32Array;
  /** Number of the point of the tree that a pair of corners stands on. */
  readonly points: Int32Array;
}

/** Path from the root to each point, um. */
export function pathLengths({ count, positions, parents }: NeuronTree): Float32Array {
  const paths = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    const parent = parents[i]!;
    if (parent < 0) continue;
    const dx = positions[i * 3]! - positions[parent * 3]!;
    const dy = positions[i * 3 + 1]! - positions[parent * 3 + 1]!;
    const dz = positions[i * 3 + 2]! - positions[parent * 3 + 2]!;
    paths[i] = paths[parent]! + Math.hypot(dx, dy, dz);
  }
  return paths;
}

/** Unbranched stretches, each begun by the point that it springs from; the soma's own points are left out. */
export function stretchesOf({ count, parents, types }: NeuronTree): number[][] {
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < count; i += 1) if (parents[i]! >= 0) children[parents[i]!]!.push(i);
  const grown = (i: number): number[] =>
    children[i]!.filter((child) => types[child] !== SWC_TYPE.soma);
  const stretches: number[][] = [];
  for (let i = 0; i < count; i += 1) {
    const parent = parents[i]!;
    if (types[i] === SWC_TYPE.soma || parent < 0) continue;
    const first = types[parent] === SWC_TYPE.soma || grown(parent).length > 1;
    if (!first) continue;
    const stretch = [parent, i];
    for (let next = grown(i); next.length === 1; next = grown(next[0]!)) stretch.push(next[0]!);
    stretches.push(stretch);
  }
  return stretches;
}

/** Lays ribbons along every branch of a neuron. */
export function neuriteStrips(tree: NeuronTree): NeuriteStrips {
  const { positions, radii, types } = tree;
  const paths = pathLengths(tree);
  const stretches = stretchesOf(tree);
  const pairs = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const centres = new Float32Array(pairs * 6);
  const tangents = new Float32Array(pairs * 6);
  const traits = new Float32Array(pairs * 8);
  const indices = new Uint32Array((pairs - stretches.length) * 6);
  const points = new Int32Array(pairs);
  let pair = 0;
  let at = 0;
  for (const stretch of stretches) {
    stretch.forEach((point, k) => {
      const before = stretch[Math.max(0, k - 1)]!;
      const after = stretch[Math.min(stretch.length - 1, k + 1)]!;
      const t = [0, 1, 2].map((a) => positions[after * 3 + a]! - positions[before * 3 + a]!);
      const long = Math.hypot(...t) || 1;
      // A branch begins inside what it springs from, as thick as it is itself.
      const radius = k === 0 ? Math.min(radii[point]!, radii[stretch[1]!]!) : radii[point]!;
      const back = types[stretch[1]!] === SWC_TYPE.axon ? 0 : 1;
      for (const side of [-1, 1]) {
        const corner = pair * 2 + (side + 1) / 2;
        for (let a = 0; a < 3; a += 1) {
          centres[corner * 3 + a] = positions[point * 3 + a]!;
          tangents[corner * 3 + a] = t[a]! / long;
        }
        traits.set([side, radius, paths[point]!, back], corner * 4);
      }
      points[pair] = point;
      if (k > 0) {
        const c = pair * 2;
        indices.set([c - 2, c - 1, c, c - 1, c + 1, c], at);
        at += 6;
      }
      pair += 1;
    });
  }
  return { centres, tangents, traits, indices, points };
}
