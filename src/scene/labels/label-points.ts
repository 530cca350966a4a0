import { sceneFromMni } from '../../atlas/spaces';
import type { ScaleId } from '../../contract/view';

/** Things that carry a label. The words come from the shell. */
export const LABEL_IDS = [
  'prefrontal-cortex',
  'medial-prefrontal-cortex',
  'hippocampus',
  'amygdala',
  'fornix',
  'thalamus',
  'glutamate-pulses',
  'bouton',
  'mitochondrion',
  'vesicles',
  'spine-head',
  'astrocyte',
  'bdnf-granule',
  'growth-machinery',
  'recycling-vesicles',
  'ampa-cluster',
  'nmda-cluster',
  'density',
  'docked-vesicle',
  'nmda-receptor',
  'ampa-receptor',
  'ketamine-in-pore',
  'magnesium-in-pore',
] as const;
export type LabelId = (typeof LABEL_IDS)[number];

export interface LabelPoint {
  readonly id: LabelId;
  /** Scene mm. */
  readonly at: readonly [number, number, number];
  /** Where the text stands, from the point, as a share of the free area's shorter side. */
  readonly offset: readonly [number, number];
  /** Only while glutamate release is above baseline. */
  readonly onlyInBurst?: true;
  /** Only while a drawn NMDA receptor holds ketamine. */
  readonly onlyIfBlocked?: true;
  /** Depths of the ladder between which it is told; everywhere at its scale, if absent. */
  readonly depths?: readonly [number, number];
}

/** The synapse seen whole, its two faces, and its cleft from near. */
const WHOLE = [3.5, 4.12] as const;
const FACES = [4.16, 4.56] as const;
const CLEFT = [4.62, 5] as const;

/** Few enough to read: what the story names at each scale. Points are MNI mm on the left side. */
export const LABEL_POINTS: Readonly<Record<ScaleId, readonly LabelPoint[]>> = {
  brain: [
    { id: 'prefrontal-cortex', at: sceneFromMni(-36, 50, 22), offset: [-0.4, -0.24] },
    { id: 'hippocampus', at: sceneFromMni(-29, -26, -12), offset: [0.3, 0.34] },
    {
      id: 'glutamate-pulses',
      at: sceneFromMni(-6, -14, 21),
      offset: [0.46, -0.3],
      onlyInBurst: true,
    },
  ],
  circuit: [
    { id: 'medial-prefrontal-cortex', at: sceneFromMni(-6, 44, 2), offset: [-0.1, -0.24] },
    { id: 'amygdala', at: sceneFromMni(-24, -2, -20), offset: [-0.12, 0.2] },
    { id: 'hippocampus', at: sceneFromMni(-29, -24, -14), offset: [0.14, 0.2] },
    { id: 'fornix', at: sceneFromMni(-5, -18, 20), offset: [0.16, -0.22] },
    { id: 'thalamus', at: sceneFromMni(-14, -24, 9), offset: [0.34, -0.08] },
    { id: 'glutamate-pulses', at: sceneFromMni(-8, 8, 1), offset: [-0.2, 0.42], onlyInBurst: true },
  ],
  microcircuit: [],
  dendrite: [],
  synapse: [
    { id: 'mitochondrion', at: [330, 830, -64], offset: [0.36, -0.05], depths: WHOLE },
    { id: 'bouton', at: [-545, 520, -64], offset: [-0.22, -0.06], depths: WHOLE },
    { id: 'bdnf-granule', at: [-582, 342, -91], offset: [-0.22, 0.05], depths: WHOLE },
    { id: 'vesicles', at: [330, 420, -90], offset: [0.42, -0.16], depths: WHOLE },
    { id: 'astrocyte', at: [748, 130, -64], offset: [0.2, 0.05], depths: WHOLE },
    { id: 'spine-head', at: [-330, -330, 55], offset: [-0.24, 0.09], depths: WHOLE },
    { id: 'growth-machinery', at: [140, -1000, -30], offset: [0.36, 0.0], depths: WHOLE },
    { id: 'recycling-vesicles', at: [-64, 110, -80], offset: [-0.3, -0.14], depths: FACES },
    { id: 'ampa-cluster', at: [-215, -12, 127], offset: [-0.3, 0.12], depths: FACES },
    { id: 'nmda-cluster', at: [20, 10, 6], offset: [0.34, -0.2], depths: FACES },
    { id: 'density', at: [150, -48, 158], offset: [0.24, 0.18], depths: FACES },
    { id: 'docked-vesicle', at: [28, 52, -72], offset: [0.2, -0.14], depths: CLEFT },
    { id: 'ampa-receptor', at: [44, 4, -108], offset: [0.4, 0.14], depths: CLEFT },
    { id: 'nmda-receptor', at: [-41, 6, 32], offset: [-0.3, 0.02], depths: CLEFT },
    { id: 'magnesium-in-pore', at: [-28, 2, 18], offset: [-0.2, 0.2], depths: CLEFT },
    {
      id: 'ketamine-in-pore',
      at: [27, 4, 26],
      offset: [0.24, 0.2],
      depths: CLEFT,
      onlyIfBlocked: true,
    },
  ],
};
