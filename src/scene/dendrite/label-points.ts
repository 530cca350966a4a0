import type { LabelPoint } from '../labels/label-points';

/** The stem below its fork, and the spine that stands at all times; micrometres in the dendrite's world. */
export const DENDRITE_LABELS: readonly LabelPoint[] = [
  { id: 'dendrite-branch', at: [9.3, 0.6, 0.6], offset: [-0.42, -0.26] },
  { id: 'mature-spine', at: [-3.29, -1.7, -0.61], offset: [-0.2, -0.3] },
];
