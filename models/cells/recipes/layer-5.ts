import { type Node } from '../grow/arbor';
import { around, within } from '../grow/envelope';
import { axonStump, shaft, skirt, pyramidalSoma } from '../grow/stems';
import type { Recipe } from './recipe';

/** Height of the main bifurcation and of the pia above the soma, um. */
const FORK = 480;
const PIA = 720;

/** Layer 5 thick-tufted pyramidal cell of medial prefrontal cortex, rat proportions. */
export const layer5: Recipe = {
  id: 'pyramidal-layer-5',
  plan: {
    seed: 9,
    name: 'layer 5',
    start(stream) {
      const nodes: Node[] = pyramidalSoma(8.6, 17, 2.6);
      skirt(nodes, 6, 8.6, stream);
      shaft(nodes, 'trunk', [0, 18, 0], [14, FORK, -8], 7, stream);
      axonStump(nodes, 8.6, 110, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        length: 3600,
        tips: 34,
        balancingFactor: 0.5,
        envelope: around(158, 0.75, ([, y]) => y < 0.25 && y > -0.92),
      },
      {
        part: 'oblique',
        length: 2100,
        tips: 15,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > 45 && place[1] < 330,
        envelope: within([-150, 60, -150], [150, 390, 150], ([x, y, z]) => {
          const r = Math.hypot(x, z);
          return r > 30 && r < 80 + 60 * Math.sin((Math.PI * (y - 40)) / 360);
        }),
      },
      {
        part: 'tuft',
        length: 3600,
        tips: 26,
        balancingFactor: 0.5,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > FORK - 4,
        envelope: within([-190, FORK, -150], [190, PIA, 150], ([x, y, z], stream) => {
          const up = (y - FORK) / (PIA - FORK);
          const r = Math.hypot(x / 1.15, z / 0.9);
          return r < 35 + 125 * up ** 0.8 && stream.uniform() < 0.2 + 0.8 * up;
        }),
      },
    ],
    wander: { slope: 0.028, wavelengths: [26, 150] },
  },
  thickness: {
    trunk: { stem: 4.2, tip: 0.5 },
    oblique: { stem: 1.2, tip: 0.6 },
    basal: { stem: 2.0, tip: 0.5 },
    axon: { stem: 1.2, tip: 0.9 },
  },
  somaRadius: 8.6,
};
