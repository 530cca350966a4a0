import type { PNG } from 'pngjs';
import { luminanceOf } from './luminance';

/** WCAG 2.3.1: a flash is a pair of opposing changes of relative luminance by 0.1 or more, the darker below 0.8. */
const CHANGE = 0.1;
const DARKER = 0.8;
/** More than this within any second is not allowed. */
export const FLASHES_PER_SECOND = 3;
/** Area that may flash: a quarter of ten degrees of the visual field, px of a window of 1024 x 768. */
const AREA = { width: 341, height: 256 };
const WINDOW = { width: 1024, height: 768 };
/** Parts of that area in which luminance is averaged: small things that flash by turns do not hide one another. */
const PARTS = 8;

/** Mean relative luminance over a grid of cells, each an eighth of the area across and down. */
export function cellsOf(image: PNG): Float64Array {
  const { columns, rows } = gridOf(image);
  const sums = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const at = (y * image.width + x) * 4;
      const [r = 0, g = 0, b = 0] = image.data.subarray(at, at + 3);
      const row = Math.floor((y / image.height) * rows);
      const cell = row * columns + Math.floor((x / image.width) * columns);
      sums[cell] = (sums[cell] ?? 0) + luminanceOf(r, g, b);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return sums.map((sum, cell) => sum / (counts[cell] ?? 1));
}

/** A picture of any size stands for the window of 1024 x 768: what is measured is its share. */
function gridOf(image: Pick<PNG, 'width' | 'height'>): { columns: number; rows: number } {
  const columns = Math.round((WINDOW.width * PARTS) / AREA.width);
  return { columns, rows: Math.max(1, Math.round((columns * image.height) / image.width)) };
}

/** Moments at which a series of luminances has turned by at least CHANGE, as indices. */
export function turnsOf(series: readonly number[]): number[] {
  const turns: number[] = [];
  let direction = 0;
  let extreme = series[0] ?? 0;
  let low = extreme;
  let high = extreme;
  series.forEach((value, i) => {
    low = Math.min(low, value);
    high = Math.max(high, value);
    // Until the first turn either end may be where it starts from.
    const from = direction === 0 ? (value - low >= high - value ? low : high) : extreme;
    const change = value - from;
    if (
      Math.abs(change) >= CHANGE &&
      Math.min(value, from) < DARKER &&
      Math.sign(change) !== direction
    ) {
      turns.push(i);
      direction = Math.sign(change);
      extreme = value;
    } else if (direction !== 0 && Math.sign(value - extreme) === direction) extreme = value;
  });
  return turns;
}

/** Flashes in the worst second: half the turns within it. */
export function worstSecond(turns: readonly number[], perSecond: number): number {
  const within = turns.map(
    (from) => turns.filter((at) => at >= from && at < from + perSecond).length,
  );
  return Math.max(0, ...within) / 2;
}

/**
 * The most general flashes in any second: of cells that flash together over more than the area allowed. Less
 * than that at once may flash, however often.
 */
export function generalFlashes(frames: readonly Float64Array[], perSecond: number): number {
  const cells = frames[0]?.length ?? 0;
  const counts = Array.from({ length: cells }, (_, cell) =>
    worstSecond(turnsOf(frames.map((frame) => frame[cell] ?? 0)), perSecond),
  ).sort((one, other) => other - one);
  return counts[PARTS * PARTS] ?? 0;
}

/** The most flashes in any second of any single cell: what small things do. */
export function cellFlashes(frames: readonly Float64Array[], perSecond: number): number {
  const cells = frames[0]?.length ?? 0;
  return Math.max(
    0,
    ...Array.from({ length: cells }, (_, cell) =>
      worstSecond(turnsOf(frames.map((frame) => frame[cell] ?? 0)), perSecond),
    ),
  );
}
