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
  'accumbens',
  'lateral-habenula',
  'glutamate-pulses',
  'pyramidal-cell',
  'basket-cell',
  'martinotti-cell',
  'layer-1',
  'layer-2-3',
  'layer-5',
  'layer-6',
  'dentate-gyrus',
  'bouton',
  'mitochondrion',
  'vesicles',
  'spine-head',
  'astrocyte',
  'bdnf-granule',
  'growth-machinery',
  'docked-vesicle',
  'nmda-receptor',
  'ampa-receptor',
  'ketamine-in-pore',
  'magnesium-in-pore',
  'dendrite-branch',
  'mature-spine',
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
  /** Only while a drawn NMDA receptor holds ketamine. */
  readonly onlyIfBlocked?: true;
  /** Depths of the ladder between which it is told; everywhere at its scale, if absent. */
  readonly depths?: readonly [number, number];
  /** Only where there is room for all the others. */
  readonly withRoom?: true;
}

/** Left of the column, where its layers are named, um. */
const BESIDE = -610;
/** The synapse seen whole, and its cleft seen from near. */
const WHOLE = [3.5, 4.4] as const;
const CLEFT = [4.62, 5] as const;

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
    { id: 'hippocampus', at: sceneFromMni(-29, -24, -14), offset: [0.17, 0.2] },
    { id: 'fornix', at: sceneFromMni(-5, -18, 20), offset: [0.16, -0.22] },
    { id: 'thalamus', at: sceneFromMni(-14, -24, 9), offset: [0.34, -0.08] },
    { id: 'accumbens', at: sceneFromMni(-10, 12, -8), offset: [0.03, -0.27], withRoom: true },
    {
      id: 'lateral-habenula',
      at: sceneFromMni(-3.5, -23.7, 3.2),
      offset: [0.34, 0.06],
      withRoom: true,
    },
    { id: 'glutamate-pulses', at: sceneFromMni(-8, 8, 1), offset: [-0.2, 0.42], onlyInBurst: true },
  ],
  microcircuit: [
    { id: 'basket-cell', at: [222, -126, -40], offset: [0.46, -0.2] },
    { id: 'martinotti-cell', at: [-196, -318, -40], offset: [-0.52, 0.12] },
    { id: 'pyramidal-cell', at: [0, -338, 0], offset: [0.17, 0.2] },
    { id: 'layer-1', at: [BESIDE, 325, 0], offset: [0, 0], bare: true },
    { id: 'layer-2-3', at: [BESIDE, 110, 0], offset: [0, 0], bare: true },
    { id: 'layer-5', at: [BESIDE, -215, 0], offset: [0, 0], bare: true },
    { id: 'layer-6', at: [BESIDE, -500, 0], offset: [0, 0], bare: true },
    { id: 'dentate-gyrus', at: DENTATE_LABEL_AT, offset: [0, 0], bare: true },
  ],
  // Micrometres in the dendrite's own world: the stem below its fork, and the spine that stands at all times.
  dendrite: [
    { id: 'dendrite-branch', at: [9.3, 0.6, 0.6], offset: [-0.42, -0.26] },
    { id: 'mature-spine', at: [-3.29, -1.7, -0.61], offset: [-0.2, -0.3] },
  ],
  synapse: [
    { id: 'mitochondrion', at: [330, 830, -64], offset: [0.36, -0.05], depths: WHOLE },
    { id: 'bouton', at: [-545, 520, -64], offset: [-0.22, -0.06], depths: WHOLE },
    { id: 'bdnf-granule', at: [-582, 342, -91], offset: [-0.22, 0.05], depths: WHOLE },
    { id: 'vesicles', at: [330, 420, -90], offset: [0.42, -0.16], depths: WHOLE },
    { id: 'astrocyte', at: [748, 130, -64], offset: [0.2, 0.05], depths: WHOLE },
    { id: 'spine-head', at: [-330, -330, 55], offset: [-0.24, 0.09], depths: WHOLE },
    { id: 'growth-machinery', at: [140, -1000, -30], offset: [0.36, 0.0], depths: WHOLE },
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
