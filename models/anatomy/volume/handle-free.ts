import { BucketQueue } from './bucket-queue';
import type { Field, Grid, Mask } from './grid';
import { isSimple, neighbourhood } from './simple-point';

const LEVELS = 256;
const UNSEEN = 0;
const WAITING = 1;
const REFUSED = 2;

/**
 * The part of `mask` that grows from one voxel without ever closing a handle or a cavity: a topological ball.
 * Bright voxels of `strength` are taken first, so what is left out is a sheet one voxel thin where a handle was weakest
 * (in cortex: where two banks of a sulcus have run together). The border planes of the lattice are left out.
 */
export function handleFree(grid: Grid, mask: Mask, strength: Field, seed: number): Mask {
  const [nx, ny, nz] = grid.dims;
  const plane = nx * ny;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i]) continue;
    low = Math.min(low, strength[i]!);
    high = Math.max(high, strength[i]!);
  }
  const scale = (LEVELS - 1) / (high - low || 1);
  const allowed = mask.slice();
  for (let i = 0; i < mask.length; i++) {
    const x = i % nx;
    const y = Math.floor(i / nx) % ny;
    const z = Math.floor(i / plane);
    if (x === 0 || y === 0 || z === 0 || x === nx - 1 || y === ny - 1 || z === nz - 1)
      allowed[i] = 0;
  }
  if (!allowed[seed]) throw new Error('handleFree: the seed lies outside the mask');
  const ball = new Uint8Array(mask.length);
  const state = new Uint8Array(mask.length);
  const queue = new BucketQueue(LEVELS);
  const wait = (at: number) => {
    state[at] = WAITING;
    queue.push(Math.round((high - strength[at]!) * scale), at);
  };
  const take = (at: number) => {
    ball[at] = 1;
    for (let dz = -plane; dz <= plane; dz += plane) {
      for (let dy = -nx; dy <= nx; dy += nx) {
        for (let dx = -1; dx <= 1; dx++) {
          const next = at + dx + dy + dz;
          if (ball[next] || !allowed[next] || state[next] === WAITING) continue;
          const touches = (dx === 0 ? 0 : 1) + (dy === 0 ? 0 : 1) + (dz === 0 ? 0 : 1) === 1;
          if (state[next] === REFUSED || touches) wait(next);
        }
      }
    }
  };
  take(seed);
  for (let at = queue.pop(); at >= 0; at = queue.pop()) {
    if (isSimple(neighbourhood(ball, at, nx, plane))) {
      state[at] = UNSEEN;
      take(at);
    } else state[at] = REFUSED;
  }
  return ball;
}
