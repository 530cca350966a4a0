import { type Node } from '../grow/arbor';
import { around, either, within } from '../grow/envelope';
import { ovoidSoma, shaft, stem } from '../grow/stems';
import type { Recipe } from './recipe';

/** Stratum pyramidale around the soma, where the axon makes its baskets, um. */
const LAYER = [-28, 52] as const;

/** Parvalbumin basket cell of CA1, rat. The axon is coarse: its course is real in extent, not in each bouton. */
export const pvBasket: Recipe = {
  id: 'basket-pv',
  plan: {
    seed: 5,
    name: 'PV basket',
    start(stream) {
      const nodes: Node[] = ovoidSoma(7.4, 10);
      stem(nodes, 'basal', [-3, 9, 1], [-0.45, 1, 0.25], 26, stream);
      stem(nodes, 'basal', [3, 9, -1], [0.4, 1, -0.3], 26, stream);
      stem(nodes, 'basal', [6, 6, 3], [0.8, 1, 0.95], 30, stream);
      stem(nodes, 'basal', [-4, -8, -2], [-0.75, -1, -0.35], 30, stream);
      stem(nodes, 'basal', [4, -8, 2], [0.75, -1, 0.35], 30, stream);
      shaft(nodes, 'axon', [-6, 5, -2], [-46, 34, -14], 2, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        lead: 110,
        length: 4400,
        tips: 22,
        balancingFactor: 0.5,
        envelope: either(
          around(360, 1.6, ([, y]) => y > 0.86),
          around(215, 1.4, ([, y]) => y < -0.76),
          0.66,
        ),
      },
      {
        part: 'axon',
        length: 21_000,
        tips: 420,
        balancingFactor: 0.2,
        envelope: within([-450, LAYER[0], -400], [450, LAYER[1], 400], ([x, y, z], stream) => {
          const r = Math.hypot(x / 450, z / 400);
          const centred = 1 - (Math.abs(y - 12) / 45) ** 2;
          return r < 1 && stream.uniform() < (1.15 - r) * centred;
        }),
        spacing: 9,
        carriers: [700, 1700],
        tries: 12,
      },
    ],
    wander: { slope: 0.028, wavelengths: [26, 130] },
  },
  thickness: {
    basal: { stem: 1.7, tip: 0.5 },
    axon: { stem: 1.0, tip: 0.3 },
  },
  somaRadius: 8,
};
