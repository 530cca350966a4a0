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
  'dendrite-branch',
  'mature-spine',
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
}

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
  // Micrometres in the dendrite's own world: the stem below its fork, and the spine that stands at all times.
  dendrite: [
    { id: 'dendrite-branch', at: [9.3, 0.6, 0.6], offset: [-0.42, -0.26] },
    { id: 'mature-spine', at: [-3.29, -1.7, -0.61], offset: [-0.2, -0.3] },
  ],
  synapse: [],
};
