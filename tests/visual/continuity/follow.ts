import type { Luminance } from './frames';

/** How far a picture may have moved besides growing, and how finely it is looked for: pixels, coarsest first. */
const SEARCHES = [
  { reach: 64, step: 16 },
  { reach: 16, step: 4 },
  { reach: 4, step: 2 },
  { reach: 1, step: 1 },
] as const;
/** Share of the picture that both must show. */
const LEAST_SHARED = 0.6;
/** Every so many pixels are compared while searching. */
const STRIDE = 5;

/** Where a pixel of the grown picture was: `scale` about the middle, then moved. */
function sourceOf(at: number, middle: number, scale: number, moved: number): number {
  return (at - middle) / scale + middle + moved;
}

/** Mean difference of the frame after and the one before, grown and moved, over what both show. */
function apart(
  before: Luminance,
  after: Luminance,
  scale: number,
  dx: number,
  dy: number,
  stride: number,
): number {
  const { width, height } = after;
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y += stride)
    for (let x = 0; x < width; x += stride) {
      const fromX = Math.round(sourceOf(x, width / 2, scale, dx));
      const fromY = Math.round(sourceOf(y, height / 2, scale, dy));
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      sum += Math.abs(after.of[y * width + x]! - before.of[fromY * width + fromX]!);
      count += 1;
    }
  // Two corners of the ground alone are always alike.
  const all = Math.ceil(width / stride) * Math.ceil(height / stride);
  return count < LEAST_SHARED * all ? Infinity : sum / count;
}

/**
 * The frame before as it would look from where the frame after was taken: grown by what the zoom grew it, and moved by what
 * fits best. What then still parts the two is not the camera's doing. Pixels that were not in view are taken from the frame after.
 * @param scale how much larger things are in the frame after
 */
export function followed(before: Luminance, after: Luminance, scale: number): Luminance {
  let best = { dx: 0, dy: 0, cost: Infinity };
  for (const { reach, step } of SEARCHES) {
    const { dx, dy } = best;
    for (let y = -reach; y <= reach; y += step)
      for (let x = -reach; x <= reach; x += step) {
        const cost = apart(before, after, scale, dx + x, dy + y, STRIDE);
        if (cost < best.cost) best = { dx: dx + x, dy: dy + y, cost };
      }
  }
  const { width, height } = after;
  const of = Float32Array.from(after.of);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const fromX = sourceOf(x, width / 2, scale, best.dx);
      const fromY = sourceOf(y, height / 2, scale, best.dy);
      if (fromX < 0 || fromY < 0 || fromX > width - 1 || fromY > height - 1) continue;
      of[y * width + x] = between(before, fromX, fromY);
    }
  return { width, height, of };
}

/** Bilinear. */
function between({ width, height, of }: Luminance, x: number, y: number): number {
  const left = Math.min(width - 2, Math.floor(x));
  const top = Math.min(height - 2, Math.floor(y));
  const [u, v] = [x - left, y - top];
  const at = top * width + left;
  const upper = of[at]! * (1 - u) + of[at + 1]! * u;
  const lower = of[at + width]! * (1 - u) + of[at + width + 1]! * u;
  return upper * (1 - v) + lower * v;
}
