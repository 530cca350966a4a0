import { type Node } from '../grow/arbor';
import { around, within } from '../grow/envelope';
import { ovoidSoma, shaft, stem } from '../grow/stems';
import type { Recipe } from './recipe';

/** Reach of the axon sideways and up or down, um: a ball, as neocortex has no single layer of cell bodies. */
const SIDEWAYS = 270;
const UPRIGHT = 210;

/** Parvalbumin basket cell of neocortex: smooth, multipolar, with a dense axon around its own body. */
export const pvBasketCortex: Recipe = {
  id: 'basket-pv-cortex',
  plan: {
    seed: 7,
    name: 'PV basket of neocortex',
    start(stream) {
      const nodes: Node[] = ovoidSoma(7.4, 9);
      stem(nodes, 'basal', [-5, 6, 2], [-0.8, 1, 0.3], 24, stream);
      stem(nodes, 'basal', [5, 6, -2], [0.7, 1, -0.5], 24, stream);
      stem(nodes, 'basal', [6, -2, 3], [1, -0.25, 0.6], 24, stream);
      stem(nodes, 'basal', [-5, -5, -3], [-0.8, -0.9, -0.5], 24, stream);
      stem(nodes, 'basal', [2, -7, 3], [0.25, -1, 0.4], 24, stream);
      stem(nodes, 'basal', [-6, 0, 2], [-1, 0.1, 0.4], 24, stream);
      shaft(nodes, 'axon', [1, 8, -1], [10, 44, -8], 2, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        lead: 70,
        length: 2400,
        tips: 18,
        balancingFactor: 0.5,
        envelope: around(175, 1.3, () => true),
      },
      {
        part: 'axon',
        length: 12_000,
        tips: 260,
        balancingFactor: 0.3,
        envelope: within(
          [-SIDEWAYS, -UPRIGHT, -SIDEWAYS],
          [SIDEWAYS, UPRIGHT, SIDEWAYS],
          ([x, y, z], stream) => {
            const r = Math.hypot(x / SIDEWAYS, y / UPRIGHT, z / SIDEWAYS);
            return r < 1 && stream.uniform() < 1.2 - r;
          },
        ),
        spacing: 9,
        carriers: [400, 1400],
        tries: 12,
      },
    ],
    wander: { slope: 0.03, wavelengths: [26, 120] },
  },
  thickness: {
    basal: { stem: 1.6, tip: 0.5 },
    axon: { stem: 1.0, tip: 0.3 },
  },
  somaRadius: 8,
};
