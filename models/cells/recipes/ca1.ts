import { type Node } from '../grow/arbor';
import { around, within } from '../grow/envelope';
import { axonStump, shaft, skirt, pyramidalSoma } from '../grow/stems';
import type { Recipe } from './recipe';

/** Where stratum radiatum passes into lacunosum-moleculare, and the fissure, above the soma, um. */
const RADIATUM_TOP = 310;
const FISSURE = 500;

/** CA1 pyramidal cell of the rat. */
export const ca1: Recipe = {
  id: 'pyramidal-ca1',
  plan: {
    seed: 14,
    name: 'CA1',
    start(stream) {
      const nodes: Node[] = pyramidalSoma(9.6, 19, 2.2);
      skirt(nodes, 5, 10.4, stream);
      shaft(nodes, 'trunk', [0, 20, 0], [-16, RADIATUM_TOP, 10], 9, stream);
      axonStump(nodes, 10, 100, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        length: 5000,
        tips: 39,
        balancingFactor: 0.7,
        envelope: around(
          163,
          1.1,
          ([x, y, z]) => y < -0.12 && Math.abs(x) < 0.94 && Math.abs(z) < 0.86,
        ),
      },
      {
        part: 'oblique',
        length: 4600,
        tips: 30,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > 40 && place[1] < 290,
        envelope: within([-130, 50, -110], [130, 320, 110], ([x, y, z], stream) => {
          const r = Math.hypot(x / 1.1, z / 0.9);
          const wide = 70 + 45 * Math.sin((Math.PI * (y - 20)) / 330);
          return r > 14 && r < wide && stream.uniform() < 1.3 - y / 320;
        }),
      },
      {
        part: 'tuft',
        length: 2600,
        tips: 16,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > RADIATUM_TOP - 4,
        envelope: within([-170, RADIATUM_TOP, -130], [170, FISSURE, 130], ([x, y, z], stream) => {
          const up = (y - RADIATUM_TOP) / (FISSURE - RADIATUM_TOP);
          return (
            Math.hypot(x / 1.2, z / 0.9) < 30 + 105 * up ** 0.7 && stream.uniform() < 0.25 + up
          );
        }),
      },
    ],
    wander: { slope: 0.033, wavelengths: [24, 120] },
  },
  thickness: {
    trunk: { stem: 3.0, tip: 0.4 },
    oblique: { stem: 0.95, tip: 0.4 },
    basal: { stem: 1.3, tip: 0.5 },
    axon: { stem: 1.2, tip: 0.9 },
  },
  somaRadius: 10.4,
};
