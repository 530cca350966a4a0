import { within } from '../grow/envelope';
import type { Point } from '../grow/point';
import { axonStump, fork, ovoidSoma, stem } from '../grow/stems';
import type { Recipe } from './recipe';

/** A fan that opens to an ellipse: half widths (um) at the top, across and along the hippocampus. */
const fan = (top: number, across: number, along: number, lowest: number, outwards = 0) =>
  within([-across, lowest, -along], [across, top, along], ([x, y, z], stream) => {
    const up = y / top;
    const wide = 0.4 + 0.6 * up;
    return (
      Math.hypot(x / (across * wide), z / (along * wide)) < 1 &&
      stream.uniform() < 0.6 * (1 - outwards * (1 - up))
    );
  });

/** Top of the granule cell layer above the soma, and of the molecular layer, um. */
export const RAT_LAYERS = { granule: 45, molecular: 300 };

/**
 * Where the early branches of one primary dendrite head, across and along the hippocampus for each step up. Most
 * bifurcations lie in the granule layer and the inner third (`granule-branchpoint-zone-rat`), lower than the spanning
 * rule would put them by itself, so these are set and the rule goes on from them.
 */
const EARLY_FORKS = [
  [0.7, -0.12],
  [0.5, 0.22],
  [0.26, -0.24],
  [0.08, 0.16],
] as const;
/** The other one has one branch more. */
const MORE_FORKS = [...EARLY_FORKS, [0.4, 0.02]] as const;

/** Mature dentate granule cell of the rat, suprapyramidal blade. */
export const granule: Recipe = {
  id: 'granule-mature',
  plan: {
    seed: 18,
    name: 'granule',
    start(stream) {
      const nodes = ovoidSoma(5, 9);
      const half = (side: number, forks: readonly (readonly [number, number])[]) =>
        forks.map(([across, along]): Point => [side * across, 1, side * along]);
      fork(nodes, 'tuft', 0, [-1.5, 8, 0], half(-1, EARLY_FORKS), [9, 30, 34], stream);
      fork(nodes, 'tuft', 0, [1.5, 8, 0], half(1, MORE_FORKS), [7, 32, 30, 26], stream);
      axonStump(nodes, 8, 60, stream);
      return nodes;
    },
    parts: [
      {
        part: 'tuft',
        lead: 90,
        holdsForks: true,
        tries: 40,
        length: 3620,
        tips: 18,
        balancingFactor: 0.85,
        envelope: fan(RAT_LAYERS.molecular, 172, 98, 22, 1),
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
