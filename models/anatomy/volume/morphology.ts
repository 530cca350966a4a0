import { distanceTo } from './distance-transform';
import type { Grid, Mask, Vec3 } from './grid';
import { boundingBox, cropped, subGrid } from './resample';

const inverted = (mask: Mask): Mask => mask.map((value) => 1 - value);

/** Grows the mask by a ball of `radius` mm. */
export function dilated(grid: Grid, mask: Mask, radius: number): Mask {
  const distance = distanceTo(grid, mask);
  return mask.map((_, index) => (distance[index]! <= radius + 1e-6 ? 1 : 0));
}

/** Shrinks the mask by a ball of `radius` mm; outside the lattice counts as inside the mask. */
export function eroded(grid: Grid, mask: Mask, radius: number): Mask {
  return inverted(dilated(grid, inverted(mask), radius));
}

/** Bridges gaps narrower than twice `radius` mm. */
export const closed = (grid: Grid, mask: Mask, radius: number): Mask =>
  eroded(grid, dilated(grid, mask, radius), radius);

/** Removes necks and spikes thinner than twice `radius` mm. */
export const opened = (grid: Grid, mask: Mask, radius: number): Mask =>
  dilated(grid, eroded(grid, mask, radius), radius);

/** Cuts what is thinner than twice `radius` down to a stump of `stump` mm; thicker parts keep their edges. */
export function trimmed(grid: Grid, mask: Mask, radius: number, stump: number): Mask {
  const kept = dilated(grid, eroded(grid, mask, radius), radius + stump);
  return mask.map((value, index) => value & kept[index]!);
}

/** Applies an operation to the box around the mask only, `margin` mm wider; the rest becomes 0. */
export function around(
  grid: Grid,
  mask: Mask,
  margin: number,
  operation: (box: Grid, mask: Mask) => Mask,
): Mask {
  const { start, size } = boundingBox(grid, mask, Math.ceil(margin / grid.spacing));
  const box = subGrid(grid, start, size);
  const back: Vec3 = [-start[0], -start[1], -start[2]];
  return cropped(box, operation(box, cropped(grid, mask, start, size)), back, grid.dims);
}
