import { landmarks } from '../landmarks';
import { nudgedRight } from '../pathways/right-side';
import { catmullRom, resampled } from '../pathways/spline';
import type { Grid, Mask } from '../volume/grid';
import { tube } from './tube';

/** Points along the tail, closer than a voxel. */
const STEPS = 260;

/** The tail of the caudate nucleus as a tapering tube along its drawn course; the scan shows only its first centimetre. */
export function caudateTail(grid: Grid, side: 'left' | 'right'): Mask {
  const { L, R, tube_radius_mm: radius } = landmarks.splines.caudate_tail!;
  const course = side === 'left' ? L : R.map(nudgedRight);
  const line = resampled(catmullRom(course), STEPS);
  return tube(grid, line, (part) => radius.start + (radius.end - radius.start) * part);
}
