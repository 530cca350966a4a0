import type { ContourSet } from '../landmarks';
import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid, voxelCount } from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { closedCatmullRom, insidePolygon } from './closed-curve';

/** Beyond the first and last contour the distance falls by this much per mm, which rounds the ends off. */
const END_SLOPE = 1.3;
/** Blur along the stack of contours, mm. */
const STACK_BLUR = 0.8;

interface Slice {
  readonly at: number;
  readonly distance: Field;
  readonly centroid: readonly [number, number];
}

const AXES = { x: 0, y: 1, z: 2 } as const;

/** Signed distance (mm, positive inside) of each contour in its own plane. */
function slices(grid: Grid, set: ContourSet, u: 0 | 1, v: 1 | 2): Slice[] {
  const plane: Grid = {
    dims: [grid.dims[u], grid.dims[v], 1],
    spacing: grid.spacing,
    origin: [grid.origin[u], grid.origin[v], 0],
  };
  return Object.entries(set.contours)
    .map(([position, points]): Slice => {
      const curve = closedCatmullRom(points);
      const mask = new Uint8Array(voxelCount(plane));
      let [su, sv, count] = [0, 0, 0];
      for (let index = 0; index < mask.length; index++) {
        const i = index % plane.dims[0];
        const j = Math.floor(index / plane.dims[0]);
        if (
          !insidePolygon(
            curve,
            plane.origin[0] + i * plane.spacing,
            plane.origin[1] + j * plane.spacing,
          )
        )
          continue;
        mask[index] = 1;
        su += i;
        sv += j;
        count++;
      }
      return {
        at: Number(position),
        distance: signedDistance(plane, mask),
        centroid: [su / count, sv / count],
      };
    })
    .sort((a, b) => a.at - b.at);
}

/** Bilinear sample in voxels, clamped at the border. */
function sample(field: Field, width: number, height: number, u: number, v: number): number {
  const cu = clamp(u, 0, width - 1.0001);
  const cv = clamp(v, 0, height - 1.0001);
  const i = Math.floor(cu);
  const j = Math.floor(cv);
  const at = i + width * j;
  const top = field[at]! * (1 - cu + i) + field[at + 1]! * (cu - i);
  const bottom = field[at + width]! * (1 - cu + i) + field[at + width + 1]! * (cu - i);
  return top * (1 - cv + j) + bottom * (cv - j);
}

/**
 * Signed distance (mm, positive inside) of a stack of hand-drawn contours. Between two contours both are shifted to a common
 * centroid before they are mixed; without this thin parts such as the subiculum turn into spikes.
 */
export function contourField(grid: Grid, set: ContourSet): Field {
  const axis = AXES[set.axis];
  const u = axis === 0 ? 1 : 0;
  const v = axis === 2 ? 1 : 2;
  const stack = slices(grid, set, u, v);
  const [width, height] = [grid.dims[u], grid.dims[v]];
  const strides = [1, grid.dims[0], grid.dims[0] * grid.dims[1]] as const;
  const field = new Float32Array(voxelCount(grid));
  const [first, last] = [stack[0]!, stack[stack.length - 1]!];
  for (let s = 0; s < grid.dims[axis]; s++) {
    const t = grid.origin[axis] + s * grid.spacing;
    const above = clamp(
      stack.findIndex((slice) => slice.at >= t),
      1,
      stack.length - 1,
    );
    const [a, b] =
      t >= last.at
        ? [last, last]
        : t <= first.at
          ? [first, first]
          : [stack[above - 1]!, stack[above]!];
    const mix = a === b ? 0 : (t - a.at) / (b.at - a.at);
    const beyond = END_SLOPE * Math.max(0, first.at - t, t - last.at);
    const du = b.centroid[0] - a.centroid[0];
    const dv = b.centroid[1] - a.centroid[1];
    for (let j = 0; j < height; j++) {
      for (let i = 0; i < width; i++) {
        const fromA = sample(a.distance, width, height, i - mix * du, j - mix * dv);
        const fromB =
          mix === 0 ? 0 : sample(b.distance, width, height, i + (1 - mix) * du, j + (1 - mix) * dv);
        field[s * strides[axis] + i * strides[u] + j * strides[v]] =
          fromA * (1 - mix) + fromB * mix - beyond;
      }
    }
  }
  return gaussian(
    grid,
    field,
    [0, 1, 2].map((other) => (other === axis ? STACK_BLUR : 0)) as [number, number, number],
  );
}
