import { distanceTo } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import type { Field, Grid } from '../volume/grid';
import { halved } from '../volume/resample';
import { cropped, subGrid } from '../volume/resample';

/** Radius of the closing that bridges the sulci, mm. */
const CLOSING = 15;

/** Depth in mm below a hull that is closed by `CLOSING`, on a 1 mm lattice: 0 outside, rising inwards. */
export function depthBelowHull(
  fine: Grid,
  field: Field,
  level: number,
): { grid: Grid; depth: Field } {
  const half = halved(fine, field);
  const pad = Math.ceil(CLOSING / half.grid.spacing) + 4;
  const size = half.grid.dims.map((dim) => dim + 2 * pad) as [number, number, number];
  const grid = subGrid(half.grid, [-pad, -pad, -pad], size);
  const inside = Uint8Array.from(
    cropped(half.grid, half.data, [-pad, -pad, -pad], size),
    (value) => (value > level ? 1 : 0),
  );
  const far = distanceTo(grid, inside);
  const beyond = Uint8Array.from(far, (distance) => (distance > CLOSING ? 1 : 0));
  const within = distanceTo(grid, beyond);
  const outside = Uint8Array.from(within, (distance) => (distance <= CLOSING ? 1 : 0));
  return { grid, depth: gaussian(grid, distanceTo(grid, outside), 0.8) };
}
