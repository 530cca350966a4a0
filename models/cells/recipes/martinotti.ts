import { type Node } from '../grow/arbor';
import { around, either, within } from '../grow/envelope';
import { ovoidSoma, shaft, stem } from '../grow/stems';
import type { Recipe } from './recipe';

/** Lower border of layer 1 and the pia above a soma in layer 5, um: as for the layer 5 pyramidal cell. */
const LAYER_1 = 610;
const PIA = 715;

/** Somatostatin Martinotti cell of layer 5: two tufts of dendrite, an axon that climbs to layer 1. */
export const martinotti: Recipe = {
  id: 'martinotti-sst',
  plan: {
    seed: 10,
    name: 'Martinotti',
    start(stream) {
      const nodes: Node[] = ovoidSoma(5.6, 8.5);
      stem(nodes, 'basal', [-1.5, 8, 1], [-0.35, 1, 0.2], 24, stream);
      stem(nodes, 'basal', [2, 8, -1], [0.5, 1, -0.25], 22, stream);
      stem(nodes, 'basal', [-1.5, -8, -1], [-0.4, -1, -0.3], 24, stream);
      stem(nodes, 'basal', [2, -8, 1], [0.45, -1, 0.3], 22, stream);
      shaft(nodes, 'axon', [4, 6, 2], [40, LAYER_1 + 15, 14], 13, stream);
      return nodes;
    },
    parts: [
      {
        part: 'basal',
        length: 2300,
        tips: 16,
        balancingFactor: 0.5,
        envelope: around(228, 1.3, ([, y]) => Math.abs(y) > 0.8),
      },
      {
        part: 'axon',
        length: 14_500,
        tips: 230,
        balancingFactor: 0.4,
        envelope: either(
          within([-400, LAYER_1, -320], [400, PIA, 320], ([x, , z], stream) => {
            const r = Math.hypot(x / 400, z / 320);
            return r < 1 && stream.uniform() < 1.1 - r;
          }),
          either(
            within(
              [-150, -90, -130],
              [150, 240, 130],
              ([x, y, z]) => Math.hypot(x / 150, (y - 75) / 165, z / 130) < 1,
            ),
            // Collaterals fan out in layers 2 and 3, below their plexus in layer 1.
            within([-210, 260, -180], [230, LAYER_1, 180], ([x, y, z], stream) => {
              const wide = 45 + 150 * ((y - 260) / (LAYER_1 - 260)) ** 1.5;
              const r = Math.hypot(x - 25, z / 0.9) / wide;
              return r < 1 && stream.uniform() < (y - 180) / (LAYER_1 - 180);
            }),
            0.62,
          ),
          0.64,
        ),
        spacing: 9,
        carriers: [200, 1400],
        tries: 14,
      },
    ],
    wander: { slope: 0.028, wavelengths: [24, 130] },
  },
  thickness: {
    basal: { stem: 1.4, tip: 0.5 },
    axon: { stem: 1.3, tip: 0.4 },
  },
  somaRadius: 6,
};
