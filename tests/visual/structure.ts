import type { PNG } from 'pngjs';

/** Blocks across and down by which two pictures are compared. */
const ACROSS = 24;
const DOWN = 15;

/** How far two pictures of one size part, block by block; luminance 0 to 1. */
export interface Difference {
  /** Mean over all blocks of the difference of their mean luminance. */
  readonly mean: number;
  /** The largest difference of any one block. */
  readonly largest: number;
  /** Mean difference of the contrast within blocks: the same light, drawn more coarsely or not at all. */
  readonly contrast: number;
}

interface Block {
  readonly mean: number;
  readonly deviation: number;
}

function blocks({ data, width, height }: PNG): Block[] {
  const sums = Array.from({ length: ACROSS * DOWN }, () => ({ n: 0, sum: 0, squares: 0 }));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const light =
        (0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0)) /
        255;
      const block =
        sums[Math.floor((y * DOWN) / height) * ACROSS + Math.floor((x * ACROSS) / width)];
      if (block === undefined) continue;
      block.n += 1;
      block.sum += light;
      block.squares += light * light;
    }
  }
  return sums.map(({ n, sum, squares }) => {
    const mean = sum / n;
    return { mean, deviation: Math.sqrt(Math.max(0, squares / n - mean * mean)) };
  });
}

/**
 * Compares composition, light and contrast rather than pixels: browser versions round edges differently,
 * but none moves a subject, loses it or lights it anew.
 * @throws Error if the sizes differ
 */
export function differenceOf(a: PNG, b: PNG): Difference {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`sizes differ: ${a.width}x${a.height} and ${b.width}x${b.height}`);
  }
  const others = blocks(b);
  let mean = 0;
  let largest = 0;
  let contrast = 0;
  const own = blocks(a);
  own.forEach((block, index) => {
    const other = others[index] ?? block;
    const apart = Math.abs(block.mean - other.mean);
    mean += apart / own.length;
    contrast += Math.abs(block.deviation - other.deviation) / own.length;
    largest = Math.max(largest, apart);
  });
  return { mean, largest, contrast };
}

/** A kept picture and a new one count as the same within these. */
export const TOLERANCE: Difference = { mean: 0.006, largest: 0.06, contrast: 0.006 };

export function isSame(difference: Difference): boolean {
  return (
    difference.mean <= TOLERANCE.mean &&
    difference.largest <= TOLERANCE.largest &&
    difference.contrast <= TOLERANCE.contrast
  );
}
