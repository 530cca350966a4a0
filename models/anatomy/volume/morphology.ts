import { distanceTo } from './distance-transform';
import type { Grid, Mask } from './grid';

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

export const both = (a: Mask, b: Mask): Mask => a.map((value, index) => value & b[index]!);
export const either = (a: Mask, b: Mask): Mask => a.map((value, index) => value | b[index]!);
export const except = (a: Mask, b: Mask): Mask =>
  a.map((value, index) => (value && !b[index] ? 1 : 0));
export { inverted };
