import type { Body } from '../labels/bodies';
import type { LabelPoint } from '../labels/label-points';
import { RING_SPACING, type Branch } from './stretch';

/** The stem below its fork, and the spine that stands at all times; micrometres in the dendrite's world. */
export const DENDRITE_LABELS: readonly LabelPoint[] = [
  {
    id: 'dendrite-branch',
    of: 'dendritic-branches',
    at: [13.2, -6.5, -2.6],
    offset: [-0.34, 0.05],
  },
  // From far below the branch stands before it.
  {
    id: 'mature-spine',
    of: 'dendritic-spines',
    at: [-0.07, -0.62, -0.57],
    offset: [0.05, -0.34],
    lostFrom: [[0, -90, 14]],
  },
];

/** Length of branch that is one body, and how far spines stand out of it, um. */
const PIECE = 6;
const SPINES = 0.9;

/** Depth behind the middle of the view from which branches are faint, um. */
const FAR_BEHIND = 35;

/** The branches with their spines, all of which names keep off: they stand beside what they are of. */
export function branchBodies(branches: readonly Branch[]): Body[] {
  const step = Math.round(PIECE / RING_SPACING);
  return branches.flatMap(({ points, radii }) => {
    const faint = points.every(({ z }) => z < -FAR_BEHIND);
    const bodies: Body[] = [];
    for (let i = 0; i + 1 < points.length; i += step) {
      const [from, to] = [points[i]!, points[Math.min(points.length - 1, i + step)]!];
      bodies.push({
        from: from.toArray(),
        to: to.toArray(),
        radius: radii[i]! + SPINES,
        of: [],
        goesOn: i > 0,
        faint,
      });
    }
    return bodies;
  });
}
