import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const STEP_MS = 80;
const STEPS = 25;
const COLUMNS = 12;
const ROWS = 8;
/** WCAG 2.3.1: a flash is a pair of opposing changes of relative luminance by 0.1 or more, the darker below 0.8. */
const CHANGE = 0.1;
const DARKER = 0.8;
const FLASHES_PER_SECOND = 3;

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => linear(value / 255));

/** Mean relative luminance of each cell of a grid over the picture. */
function cells(image: PNG): Float64Array {
  const sums = new Float64Array(COLUMNS * ROWS);
  const counts = new Float64Array(COLUMNS * ROWS);
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const at = (y * image.width + x) * 4;
      const [r = 0, g = 0, b = 0] = image.data.subarray(at, at + 3);
      const light =
        0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);
      const cell =
        Math.floor((y / image.height) * ROWS) * COLUMNS + Math.floor((x / image.width) * COLUMNS);
      sums[cell] = (sums[cell] ?? 0) + light;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return sums.map((sum, cell) => sum / (counts[cell] ?? 1));
}

/** Flashes in a series of luminances: half the number of opposing changes of at least CHANGE. */
function flashes(series: readonly number[]): number {
  let turns = 0;
  let direction = 0;
  let extreme = series[0] ?? 0;
  for (const value of series) {
    const change = value - extreme;
    const counted = Math.abs(change) >= CHANGE && Math.min(value, extreme) < DARKER;
    if (counted && Math.sign(change) !== direction) {
      turns += 1;
      direction = Math.sign(change);
      extreme = value;
    } else if (Math.sign(change) === direction || direction === 0) {
      extreme = direction === 0 ? extreme : value;
    }
  }
  return turns / 2;
}

it('counts flashes', () => {
  expect(flashes([0.1, 0.5, 0.1, 0.5, 0.1])).toBe(2);
  expect(flashes([0.1, 0.15, 0.1, 0.15])).toBe(0);
  expect(flashes([0.85, 1, 0.85, 1])).toBe(0);
});

it.each(['brain', 'circuit', 'microcircuit', 'dendrite'])(
  'flashes less than three times a second at the height of the burst: %s',
  async (scale) => {
    const page = await browser.newPage({ viewport: { width: 480, height: 320 } });
    await page.clock.install();
    await page.goto(browser.url(`?t=40min&scale=${scale}`));
    await ready(page);
    await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 1000));
    const series: number[][] = Array.from({ length: COLUMNS * ROWS }, () => []);
    let moved = 0;
    let before: Buffer | undefined;
    for (let step = 0; step < STEPS; step += 1) {
      await page.clock.runFor(STEP_MS);
      const bytes = await page.screenshot();
      if (before !== undefined && !bytes.equals(before)) moved += 1;
      before = bytes;
      cells(PNG.sync.read(bytes)).forEach((light, cell) => series[cell]?.push(light));
    }
    // Otherwise nothing was tested: at the height of the burst the picture lives.
    expect(moved).toBeGreaterThan(STEPS / 2);
    const seconds = (STEPS * STEP_MS) / 1000;
    const worst = Math.max(...series.map((each) => flashes(each) / seconds));
    expect(worst).toBeLessThan(FLASHES_PER_SECOND);
  },
);
