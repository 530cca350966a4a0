import type { Rectangles } from '../../store/view-metrics';

/**
 * Where the names of what is chosen and of what is pointed at stand: their layer, which comes later, writes it, and all other
 * names keep clear of them.
 */
export const MARKED_NAMES: Rectangles = { edges: new Float64Array(8), count: 2, changes: 0 };

/** Writes where one of them stands; nothing of it, if it is empty. CSS px. */
export function markName(
  which: 0 | 1,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  const { edges } = MARKED_NAMES;
  const at = which * 4;
  if (
    edges[at] === left &&
    edges[at + 1] === top &&
    edges[at + 2] === right &&
    edges[at + 3] === bottom
  )
    return;
  edges[at] = left;
  edges[at + 1] = top;
  edges[at + 2] = right;
  edges[at + 3] = bottom;
  MARKED_NAMES.changes += 1;
}
