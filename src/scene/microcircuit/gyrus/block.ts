import { BoxGeometry } from 'three';
import { SLICE } from '../cell-bodies';
import { PIA } from '../column';

/** Just behind the slice whose cell bodies are all shown, z um. */
const BACK = SLICE.front - SLICE.thickness - 5;
/** The drawn cells reach this far before their column's middle, um. */
const FRONT = 160;

/** How far from the column's axis, to either side and before or behind, a cut leaves the whole block standing before it, um. */
export const BLOCK = { aside: SLICE.right, behind: -BACK } as const;

/** The block of cortex that is shown cell by cell: as wide and deep as the slice of cell bodies, and as thick as reaches from behind that to the foremost cell. */
export function blockGeometry(): BoxGeometry {
  const box = new BoxGeometry(SLICE.right - SLICE.left, PIA - SLICE.floor, FRONT - BACK);
  return box.translate(0, (PIA + SLICE.floor) / 2, (FRONT + BACK) / 2) as BoxGeometry;
}
