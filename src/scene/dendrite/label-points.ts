import type { LabelPoint } from '../labels/label-points';

/** The stem below its fork, and the spine that stands at all times; micrometres in the dendrite's world. */
export const DENDRITE_LABELS: readonly LabelPoint[] = [
  { id: 'dendrite-branch', at: [13.2, -6.5, -2.6], offset: [-0.34, 0.05] },
  // From far below the branch stands before it.
  {
    id: 'mature-spine',
    at: [-0.07, -0.62, -0.57],
    offset: [-0.16, -0.34],
    lostFrom: [[0, -90, 45]],
  },
];
