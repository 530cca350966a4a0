import { type Node } from '../grow/arbor';
import { around, within } from '../grow/envelope';
import { axonStump, shaft, skirt, pyramidalSoma } from '../grow/stems';
import type { Recipe } from './recipe';

/** Height of the main bifurcation and of the pia above the soma, um: a cell in the middle of layers 2 and 3. */
const FORK = 96;
const PIA = 290;

/** Layer 2/3 pyramidal cell of medial prefrontal cortex, rat: lengths and spans of van Aerde & Feldmeyer 2015. */
export const layer23: Recipe = {
  id: 'pyramidal-layer-2-3',
  plan: {
    seed: 4,
    name: 'layer 2/3',
    start(stream) {
      const nodes: Node[] = pyramidalSoma(8.2, 15, 2.3);
      skirt(nodes, 5, 8.2, stream);
      shaft(nodes, 'trunk', [0, 16, 0], [-5, FORK, 4], 4, stream);
      axonStump(nodes, 8.2, 100, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        length: 2060,
        tips: 24,
        balancingFactor: 0.5,
        envelope: around(116, 0.8, ([, y]) => y < 0.3 && y > -0.9),
      },
      {
        part: 'oblique',
        length: 900,
        tips: 8,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > 24 && place[1] < 84,
        envelope: within([-115, 34, -115], [115, 150, 115], ([x, y, z]) => {
          const r = Math.hypot(x, z);
          return r > 24 && r < 50 + y * 0.45;
        }),
      },
      {
        part: 'tuft',
        length: 2700,
        tips: 20,
        balancingFactor: 0.5,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > FORK - 4,
        envelope: within([-200, FORK, -180], [200, PIA, 180], ([x, y, z], stream) => {
          const up = (y - FORK) / (PIA - FORK);
          const r = Math.hypot(x / 1.05, z / 0.9);
          return r < 24 + 160 * up ** 0.8 && stream.uniform() < 0.25 + 0.75 * up;
        }),
      },
    ],
    wander: { slope: 0.03, wavelengths: [24, 130] },
  },
  thickness: {
    trunk: { stem: 2.6, tip: 0.5 },
    oblique: { stem: 1.0, tip: 0.5 },
    basal: { stem: 1.6, tip: 0.5 },
    axon: { stem: 1.1, tip: 0.8 },
  },
  somaRadius: 8.2,
};
