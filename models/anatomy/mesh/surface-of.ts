import { largestComponent } from '../volume/components';
import { type Field, type Grid, type Mask, countSet } from '../volume/grid';
import { gaussian } from '../volume/gaussian';
import { handleFree } from '../volume/handle-free';
import { boundingBox, cropped, subGrid } from '../volume/resample';
import { marchingCubes } from './marching-cubes';
import type { Mesh } from './mesh';
import { windowedSinc } from './windowed-sinc';

export interface SurfaceOptions {
  readonly iterations: number;
  /** Pass band of the windowed sinc, 0 to 2; lower is smoother. */
  readonly passBand: number;
}

/**
 * The smooth, closed, genus 0 surface at `level` of a field. Handles are cut in the volume before meshing: the voxels that would
 * close one are lowered below the level.
 */
export function surfaceOf(grid: Grid, field: Field, level: number, options: SurfaceOptions): Mesh {
  const inside = largestComponent(
    grid,
    Uint8Array.from(field, (value) => (value > level ? 1 : 0)),
  );
  let seed = -1;
  for (let i = 0; i < field.length; i++)
    if (inside[i] && (seed < 0 || field[i]! > field[seed]!)) seed = i;
  const ball = handleFree(grid, inside, field, seed);
  const peak = field[seed]!;
  const below = level - 0.25 * (peak - level);
  const safe = field.map((value, index) => (value > level && !ball[index] ? below : value));
  return windowedSinc(marchingCubes(grid, safe, level), options.iterations, options.passBand);
}

/** The surface of a mask: blurred by `sigma` mm and cut at the level that keeps the mask's volume. */
export function surfaceOfMask(
  whole: Grid,
  mask: Mask,
  sigma: number,
  options: SurfaceOptions,
): Mesh {
  const { start, size } = boundingBox(whole, mask, Math.ceil((4 * sigma) / whole.spacing) + 3);
  const grid = subGrid(whole, start, size);
  const field = gaussian(grid, cropped(whole, mask, start, size), sigma);
  const level = field.slice().sort()[field.length - countSet(mask)]!;
  return surfaceOf(grid, field, level, options);
}
