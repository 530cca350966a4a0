import { sceneFromMni } from '../../atlas/spaces';
import type { ScaleId } from '../../contract/view';
import { DENTATE_LABEL_AT } from '../microcircuit/inset-place';

/** Things that carry a label. The words come from the shell. */
export const LABEL_IDS = [
  'prefrontal-cortex',
  'medial-prefrontal-cortex',
  'hippocampus',
  'amygdala',
  'fornix',
  'thalamus',
  'glutamate-pulses',
  'pyramidal-cell',
  'basket-cell',
  'martinotti-cell',
  'layer-1',
  'layer-2-3',
  'layer-5',
  'layer-6',
  'dentate-gyrus',
] as const;
export type LabelId = (typeof LABEL_IDS)[number];

export interface LabelPoint {
  readonly id: LabelId;
  /** In the units of the scale's world: scene mm, um. */
  readonly at: readonly [number, number, number];
  /** Where the text stands, from the point, as a share of the free area's shorter side. */
  readonly offset: readonly [number, number];
  /** Only while glutamate release is above baseline. */
  readonly onlyInBurst?: true;
  /** A name of a place rather than of a thing: stands there without a line. */
  readonly bare?: true;
}

/** Left of the column, where its layers are named however it is turned. */
const BESIDE = [-0.58, 0] as const;

/** Few enough to read: what the story names at each scale. Points of the brain are MNI mm on the left side. */
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
    { id: 'hippocampus', at: sceneFromMni(-29, -24, -14), offset: [0.05, 0.2] },
    { id: 'fornix', at: sceneFromMni(-5, -18, 20), offset: [0.16, -0.22] },
    { id: 'thalamus', at: sceneFromMni(-14, -24, 9), offset: [0.34, -0.08] },
    { id: 'glutamate-pulses', at: sceneFromMni(-8, 8, 1), offset: [-0.2, 0.42], onlyInBurst: true },
  ],
  microcircuit: [
    { id: 'basket-cell', at: [222, -126, -40], offset: [0.46, -0.2] },
    { id: 'martinotti-cell', at: [-196, -318, -40], offset: [-0.52, 0.12] },
    { id: 'pyramidal-cell', at: [0, -338, 0], offset: [0.05, 0.2] },
    { id: 'layer-1', at: [0, 325, 0], offset: BESIDE, bare: true },
    { id: 'layer-2-3', at: [0, 110, 0], offset: BESIDE, bare: true },
    { id: 'layer-5', at: [0, -215, 0], offset: BESIDE, bare: true },
    { id: 'layer-6', at: [0, -500, 0], offset: BESIDE, bare: true },
    { id: 'dentate-gyrus', at: DENTATE_LABEL_AT, offset: [0, 0], bare: true },
  ],
  dendrite: [],
  synapse: [],
};
