import { within } from '../grow/envelope';
import type { Point } from '../grow/point';
import { axonStump, fork, ovoidSoma, stem } from '../grow/stems';
import type { Recipe } from './recipe';

/** A fan that opens to an ellipse: half widths (um) at the top, across and along the hippocampus. */
const fan = (top: number, across: number, along: number, lowest: number) =>
  within([-across, lowest, -along], [across, top, along], ([x, y, z], stream) => {
    const up = y / top;
    const wide = 0.4 + 0.6 * up;
    return Math.hypot(x / (across * wide), z / (along * wide)) < 1 && stream.uniform() < 0.6;
  });

/** Top of the granule cell layer above the soma, and of the molecular layer, um. */
export const RAT_LAYERS = { granule: 45, molecular: 300 };

/**
 * Where the early branches of one primary dendrite head, across and along the hippocampus for each step up. Most
 * bifurcations lie in the granule layer and the inner third (`granule-branchpoint-zone-rat`), lower than the spanning
 * rule would put them by itself, so these are set and the rule goes on from them.
 */
const EARLY_FORKS = [
  [0.72, -0.16],
  [0.52, 0.22],
  [0.24, -0.24],
  [0.06, 0.14],
] as const;

/** Mature dentate granule cell of the rat, suprapyramidal blade. */
export const granule: Recipe = {
  id: 'granule-mature',
  plan: {
    seed: 18,
    name: 'granule',
    start(stream) {
      const nodes = ovoidSoma(5, 9);
      const half = (side: number) =>
        EARLY_FORKS.map(([across, along]): Point => [side * across, 1, side * along]);
      fork(nodes, 'tuft', 0, [-1.5, 8, 0], half(-1), [9, 28, 30], stream);
      fork(nodes, 'tuft', 0, [1.5, 8, 0], half(1), [7, 33, 26], stream);
      axonStump(nodes, 8, 60, stream);
      return nodes;
    },
    parts: [
      {
        part: 'tuft',
        length: 3220,
        tips: 18,
        balancingFactor: 0.85,
        envelope: fan(RAT_LAYERS.molecular, 168, 92, 22),
      },
    ],
    wander: { slope: 0.028, wavelengths: [28, 140] },
  },
  thickness: { tuft: { stem: 2.4, tip: 0.6 }, axon: { stem: 0.8, tip: 0.6 } },
  somaRadius: 8,
};

/** Adult-born granule cell of the mouse at eight weeks; its younger ages are parts of it. */
export const granuleEightWeeks: Recipe = {
  id: 'granule-8-weeks',
  plan: {
    seed: 22,
    name: 'granule of the mouse',
    start(stream) {
      const nodes = ovoidSoma(5, 9);
      stem(nodes, 'tuft', [0, 8, 0], [0.06, 1, 0], 40, stream);
      return nodes;
    },
    parts: [
      {
        part: 'tuft',
        length: 1650,
        tips: 11,
        balancingFactor: 0.85,
        envelope: fan(225, 105, 70, 45),
      },
    ],
    wander: { slope: 0.028, wavelengths: [26, 120] },
  },
  thickness: { tuft: { stem: 2.0, tip: 0.6 } },
  somaRadius: 8,
};
