import { type Node } from '../grow/arbor';
import { either, within } from '../grow/envelope';
import { axonStump, shaft, skirt, pyramidalSoma } from '../grow/stems';
import type { Recipe } from './recipe';

/** Where stratum radiatum ends and where the fissure lies, above the soma, um: the reach is that of `sholl-ca3-rat`. */
const RADIATUM_TOP = 285;
const FISSURE = 620;

/** Distance from the axis of a cone that leans: it opens from (0, 60) towards `lean` at the fissure. */
const leaningCone = (lean: number, widest: number) =>
  within([-190, RADIATUM_TOP, -150], [190, FISSURE, 150], ([x, y, z], stream) => {
    const up = (y - 60) / (FISSURE - 60);
    const r = Math.hypot(x - lean * up, z / 1.15);
    return r < 12 + widest * up ** 0.8 && stream.uniform() < 1.1 - 0.4 * up;
  });

/** CA3b pyramidal cell of the rat: an early fork into two apical shafts, which branch most in stratum radiatum. */
export const ca3: Recipe = {
  id: 'pyramidal-ca3',
  plan: {
    seed: 32,
    name: 'CA3',
    start(stream) {
      const nodes: Node[] = pyramidalSoma(10.5, 22, 2.8);
      skirt(nodes, 6, 11, stream);
      const fork = shaft(nodes, 'trunk', [0, 23, 0], [3, 64, 2], 1.5, stream);
      shaft(nodes, 'trunk', [-1, 70, 0], [-52, 290, 24], 7, stream, fork);
      shaft(nodes, 'trunk', [7, 70, 2], [60, 275, -22], 7, stream, fork);
      axonStump(nodes, 10.5, 100, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        lead: 55,
        length: 6200,
        tips: 50,
        balancingFactor: 0.7,
        envelope: within([-165, -235, -150], [165, -4, 150], ([x, y, z], stream) => {
          const down = -y / 225;
          const r = Math.hypot(x, z / 1.05);
          return (
            r < 36 + 112 * Math.sin(Math.PI * Math.min(1, 0.1 + 0.55 * down)) &&
            stream.uniform() < 1.2 - 0.9 * down
          );
        }),
      },
      {
        part: 'oblique',
        length: 3080,
        tips: 21,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > 68 && place[1] < 225,
        envelope: within([-150, 75, -140], [150, 300, 140], ([x, y, z]) => {
          const r = Math.hypot(x, y, z / 1.05);
          return r > 92 && r < 305;
        }),
      },
      {
        part: 'tuft',
        length: 3500,
        tips: 15,
        balancingFactor: 0.7,
        leaves: ({ part, place }) => part === 'trunk' && place[1] > 215,
        envelope: either(leaningCone(-95, 95), leaningCone(95, 95), 0.5),
      },
    ],
    wander: { slope: 0.028, wavelengths: [26, 140] },
  },
  thickness: {
    trunk: { stem: 3.6, tip: 0.5 },
    oblique: { stem: 1.2, tip: 0.5 },
    basal: { stem: 2.0, tip: 0.5 },
    axon: { stem: 1.2, tip: 0.9 },
  },
  somaRadius: 11,
};
