import { landmarks } from '../landmarks';
import { regionId } from './region-table';

/** Limits along the centre line (`centre_lines` in landmarks.json): head in front of the uncal apex, tail behind. MNI y, mm. */
const HEAD_Y = -21;
const TAIL_Y = -32.5;

function hippocampalPart(side: 'L' | 'R', x: number, y: number, z: number): number {
  const line = landmarks.centre_lines[`hippocampus_${side}`]!.points;
  let least = Infinity;
  let along = 0;
  for (const [px, py, pz] of line) {
    const square = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
    if (square < least) {
      least = square;
      along = py;
    }
  }
  return regionId(
    along > HEAD_Y ? 'hippocampal-head' : along <= TAIL_Y ? 'hippocampal-tail' : 'hippocampal-body',
  );
}

/** Planes across the tilted axis of the stem: at the upper and lower edge of the pons. MNI mm. */
function stemPart(y: number, z: number): number {
  const along = z - 0.35 * (y + 25);
  return regionId(along > -21 ? 'midbrain' : along > -46 ? 'pons' : 'medulla');
}

/** Region id of a point on a structure that is not cortex. */
export function deepRegion(id: string, x: number, y: number, z: number): number {
  if (id.startsWith('hippocampus'))
    return hippocampalPart(id.endsWith('left') ? 'L' : 'R', x, y, z);
  if (id === 'brainstem') return stemPart(y, z);
  return regionId(id.replace(/-(left|right)$/, ''));
}
