import { BucketQueue } from './bucket-queue';
import type { Field, Grid, Mask } from './grid';

/** Steps of intensity that the flood tells apart. */
const LEVELS = 512;

/**
 * Marker-based watershed that floods bright voxels first: every voxel of `within` that can be reached
 * gets the label of the marker whose flood arrives first. Six-connected.
 */
export function watershed(
  grid: Grid,
  brightness: Field,
  markers: Uint8Array,
  within: Mask,
): Uint8Array {
  const [nx, ny] = grid.dims;
  const plane = nx * ny;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < within.length; i++) {
    if (!within[i]) continue;
    low = Math.min(low, brightness[i]!);
    high = Math.max(high, brightness[i]!);
  }
  const levelOf = (index: number) =>
    Math.round(((high - brightness[index]!) / (high - low || 1)) * (LEVELS - 1));
  const labels = Uint8Array.from(markers, (label, index) => (within[index] ? label : 0));
  const queue = new BucketQueue(LEVELS);
  const offsets = [-1, 1, -nx, nx, -plane, plane];
  for (let i = 0; i < labels.length; i++) if (labels[i]) queue.push(0, i);
  for (let at = queue.pop(); at >= 0; at = queue.pop()) {
    for (const offset of offsets) {
      const next = at + offset;
      if (next < 0 || next >= labels.length || !within[next] || labels[next]) continue;
      labels[next] = labels[at]!;
      queue.push(levelOf(next), next);
    }
  }
  return labels;
}
