import { largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import type { Field, Grid, Mask } from '../volume/grid';
import { dilated, opened } from '../volume/morphology';
import { caudateTail } from './caudate-tail';

/** The grey rim between the labelled nucleus and the ventricle or the capsule belongs to it, up to this width, mm. */
const RIM = 1;
/** Grey matter, after a slight blur. */
const GREY = [64, 100] as const;

/** The labelled head and body with their rim, continued by the drawn tail. `taken` is what other structures occupy. */
export function caudate(
  grid: Grid,
  t1: Field,
  labelled: Mask,
  side: 'left' | 'right',
  taken: Mask,
): Mask {
  const soft = gaussian(grid, t1, 0.3);
  const rim = dilated(grid, labelled, RIM);
  const grown = labelled.map((value, at) =>
    value || (rim[at] && !taken[at] && soft[at]! > GREY[0] && soft[at]! < GREY[1]) ? 1 : 0,
  );
  const nucleus = opened(grid, grown, 2 * grid.spacing);
  const tail = caudateTail(grid, side);
  const whole = nucleus.map((value, at) => (value || (tail[at] && !taken[at]) ? 1 : 0));
  return largestComponent(grid, whole);
}
