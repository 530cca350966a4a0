/** A frame as numbers: luminance of every pixel, 0 to 1. */
export interface Luminance {
  readonly width: number;
  readonly height: number;
  readonly of: Float32Array;
}

/** Blocks across and down in which a local change is looked for. */
const ACROSS = 16;
const DOWN = 10;

/** From RGBA bytes, by the weights of Rec. 709 on display values. */
export function luminanceOf(data: Uint8Array, width: number, height: number): Luminance {
  const of = new Float32Array(width * height);
  for (let i = 0; i < of.length; i += 1) {
    const at = i * 4;
    of[i] = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255;
  }
  return { width, height, of };
}

/** Its upper left part. */
export function corner({ of, width: across }: Luminance, width: number, height: number): Luminance {
  const part = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    part.set(of.subarray(y * across, y * across + width), y * width);
  return { width, height, of: part };
}

/** How far one frame parts from the next, luminance 0 to 1. */
export interface Change {
  /** Mean over all pixels of what each changed by. */
  readonly mean: number;
  /** The largest change of any block's own mean: what moves within a block does not count, what comes or goes does. */
  readonly block: number;
}

export function changeBetween(one: Luminance, other: Luminance): Change {
  const { width, height } = one;
  const sums = new Float64Array(ACROSS * DOWN);
  const counts = new Uint32Array(ACROSS * DOWN);
  let total = 0;
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * DOWN) / height) * ACROSS;
    for (let x = 0; x < width; x += 1) {
      const apart = other.of[y * width + x]! - one.of[y * width + x]!;
      const block = row + Math.floor((x * ACROSS) / width);
      total += Math.abs(apart);
      sums[block]! += apart;
      counts[block]! += 1;
    }
  }
  let block = 0;
  for (let b = 0; b < sums.length; b += 1)
    block = Math.max(block, Math.abs(sums[b]!) / Math.max(1, counts[b]!));
  return { mean: total / (width * height), block };
}

/**
 * Noise of a frame: mean over all pixels of how far each stands out from the median of the four beside it. A line or an edge
 * has neighbours of its own kind; a pixel that a dither left out has none.
 */
export function grainOf({ width, height, of }: Luminance): number {
  let sum = 0;
  for (let y = 1; y + 1 < height; y += 1)
    for (let x = 1; x + 1 < width; x += 1) {
      const at = y * width + x;
      const [a, b, c, d] = [of[at - 1]!, of[at + 1]!, of[at - width]!, of[at + width]!];
      const low = Math.min(a, b, c, d);
      const high = Math.max(a, b, c, d);
      sum += Math.max(0, low - of[at]!, of[at]! - high);
    }
  return sum / ((width - 2) * (height - 2));
}
