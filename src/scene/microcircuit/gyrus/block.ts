import { BoxGeometry } from 'three';
import { SLICE } from '../cell-bodies';
import { PIA } from '../column';

/** Where the gyrus is cut: just behind the slice whose cell bodies are all shown, z um. */
export const FACE = SLICE.front - SLICE.thickness - 5;
/** The drawn cells reach this far before their column's middle, um. */
const FRONT = 160;

/** The block of cortex that is shown cell by cell: as wide and deep as the slice of cell bodies, from the face of the cut to its front. */
export function blockGeometry(): BoxGeometry {
  const box = new BoxGeometry(SLICE.right - SLICE.left, PIA - SLICE.floor, FRONT - FACE);
  return box.translate(0, (PIA + SLICE.floor) / 2, (FRONT + FACE) / 2) as BoxGeometry;
}
