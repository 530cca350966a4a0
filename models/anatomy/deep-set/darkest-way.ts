import { BucketQueue } from '../volume/bucket-queue';
import type { Field, Grid, Mask } from '../volume/grid';

/** Below this intensity a step costs least; each `DEARER` above it costs one more. */
const DARK = 40;
const DEARER = 12;
const LEVELS = 4096;

/** Voxels of the darkest way between two masks that keeps to `open` in between; empty where there is none. */
export function darkestWay(grid: Grid, t1: Field, from: Mask, to: Mask, open: Mask): number[] {
  const [nx, ny, nz] = grid.dims;
  const cost = new Float32Array(t1.length).fill(Infinity);
  const before = new Int32Array(t1.length).fill(-1);
  const queue = new BucketQueue(LEVELS);
  const push = (at: number) => queue.push(Math.min(LEVELS - 1, Math.round(cost[at]! * 2)), at);
  from.forEach((inside, at) => {
    if (!inside) return;
    cost[at] = 0;
    push(at);
  });
  const done = new Uint8Array(t1.length);
  for (let at = queue.pop(); at >= 0; at = queue.pop()) {
    if (done[at]) continue;
    done[at] = 1;
    if (to[at]) {
      const way: number[] = [];
      for (let step = at; step >= 0 && !from[step]; step = before[step]!) way.push(step);
      return way;
    }
    const i = at % nx;
    const j = Math.floor(at / nx) % ny;
    const k = Math.floor(at / (nx * ny));
    const near = [
      i > 0 ? at - 1 : -1,
      i < nx - 1 ? at + 1 : -1,
      j > 0 ? at - nx : -1,
      j < ny - 1 ? at + nx : -1,
      k > 0 ? at - nx * ny : -1,
      k < nz - 1 ? at + nx * ny : -1,
    ];
    for (const next of near) {
      if (next < 0 || done[next] || !(open[next] || to[next] || from[next])) continue;
      const dearer = cost[at]! + 1 + Math.max(0, t1[next]! - DARK) / DEARER;
      if (dearer >= cost[next]!) continue;
      cost[next] = dearer;
      before[next] = at;
      push(next);
    }
  }
  return [];
}
