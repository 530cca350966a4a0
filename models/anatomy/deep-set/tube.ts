import { type Grid, type Mask, type Vec3, voxelCount } from '../volume/grid';

/** Voxels within `radius(part)` mm of a line; `part` runs from 0 at its first point to 1 at its last. */
export function tube(grid: Grid, line: readonly Vec3[], radius: (part: number) => number): Mask {
  const mask = new Uint8Array(voxelCount(grid));
  const [nx, ny] = grid.dims;
  line.forEach((point, step) => {
    const reach = radius(step / (line.length - 1));
    const low = point.map((mm, k) => Math.ceil((mm - reach - grid.origin[k]!) / grid.spacing));
    const high = point.map((mm, k) => Math.floor((mm + reach - grid.origin[k]!) / grid.spacing));
    for (let k = low[2]!; k <= high[2]!; k++) {
      for (let j = low[1]!; j <= high[1]!; j++) {
        for (let i = low[0]!; i <= high[0]!; i++) {
          const away = Math.hypot(
            grid.origin[0] + i * grid.spacing - point[0],
            grid.origin[1] + j * grid.spacing - point[1],
            grid.origin[2] + k * grid.spacing - point[2],
          );
          if (away <= reach) mask[i + nx * (j + ny * k)] = 1;
        }
      }
    }
  });
  return mask;
}
