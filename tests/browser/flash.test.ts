import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';
import {
  cellFlashes,
  cellsOf,
  FLASHES_PER_SECOND,
  generalFlashes,
  turnsOf,
  worstSecond,
} from './flashes';
import { pixels } from './pixels';

const browser = useBrowser();
/** In the shape of the window that WCAG reckons with. */
const VIEWPORT = { width: 512, height: 384 };
/** Resolves four flashes a second. */
const PER_SECOND = 8;
/** Through the burst, minutes; and the seconds of display time that are watched at each. */
const MINUTES = [20, 40];
const SECONDS = 1.25;
/** One synapse releases now and then, and rests between: it is watched until it has lived as long as the others. */
const LONGEST_SECONDS = 15;
/** The whole timeline in one second, back in the next. */
const FROM_HOURS = -168;
const TO_HOURS = 1344;

it('counts flashes', () => {
  const flashes = (series: readonly number[]) => worstSecond(turnsOf(series), series.length);
  expect(flashes([0.1, 0.5, 0.1, 0.5, 0.1])).toBe(2);
  expect(flashes([0.5, 0.1, 0.5, 0.1, 0.5])).toBe(2);
  expect(flashes([0.1, 0.15, 0.1, 0.15])).toBe(0);
  expect(flashes([0.85, 1, 0.85, 1])).toBe(0);
  // In steps it is as much of a flash.
  expect(flashes([0.1, 0.17, 0.24, 0.17, 0.1, 0.17, 0.24])).toBe(1.5);
  const all = [0, 1, 0, 1, 0].map((light) => new Float64Array(400).fill(light));
  expect(generalFlashes(all, 5)).toBe(2);
  const few = all.map((frame) => frame.map((light, cell) => (cell < 64 ? light : 0)));
  expect(generalFlashes(few, 5)).toBe(0);
  expect(cellFlashes(few, 5)).toBe(2);
});

const look = async (page: Page) => {
  const bytes = await pixels(page);
  return { bytes, cells: cellsOf(PNG.sync.read(bytes)) };
};

it.each(SCALES)('flashes less than three times a second through the burst: %s', async (scale) => {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1, alone: true });
  await page.clock.install();
  await talkToItself(page);
  await page.goto(browser.url(`?t=20min&scale=${scale}&detail=coarse&embed=1`));
  await ready(page);
  // Well ahead: the page's clock runs on until it hears of it.
  await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 10_000));
  const usual = SECONDS * PER_SECOND;
  const longest = scale === 'synapse' ? LONGEST_SECONDS * PER_SECOND : usual;
  for (const minutes of MINUTES) {
    await page.evaluate((hours) => {
      postMessage({ jsonrpc: '2.0', id: `m${hours}`, method: 'seek', params: { hours } }, '*');
    }, minutes / 60);
    await page.clock.fastForward(500);
    const frames: Float64Array[] = [];
    let before: Buffer | undefined;
    let moved = 0;
    while (frames.length < usual || (moved <= usual / 2 && frames.length < longest)) {
      // One frame for each look, as a slow machine would draw it.
      await page.clock.fastForward(1000 / PER_SECOND);
      const { bytes, cells } = await look(page);
      if (before !== undefined && !bytes.equals(before)) moved += 1;
      before = bytes;
      frames.push(cells);
    }
    expect(generalFlashes(frames, PER_SECOND), `${minutes} min`).toBeLessThan(FLASHES_PER_SECOND);
    // Nothing small does either, which is more than the rule asks for.
    expect(cellFlashes(frames, PER_SECOND), `${minutes} min`).toBeLessThan(FLASHES_PER_SECOND);
    // Otherwise nothing was tested: in the burst the picture lives.
    expect(moved, `${minutes} min`).toBeGreaterThan(usual / 2);
  }
});

it.each([
  ['dark', SCALES],
  // On paper the same things move: the largest and the liveliest stand for all.
  ['light', ['brain', 'dendrite']],
] as const)(
  'flashes less than three times a second while the whole timeline is scrubbed: %s theme',
  async (theme, scales) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await talkToItself(page);
    // A cut between scales: what lies on the flight is not what is looked at.
    await page.goto(browser.url(`?tau=0&theme=${theme}&embed=1&motion=reduced&detail=coarse`));
    await ready(page);
    const app = embedClient(page);
    for (const scale of scales) {
      await app.call('setScale', { scale });
      const frames: Float64Array[] = [];
      for (let step = 0; step < 2 * PER_SECOND; step += 1) {
        const way = step / PER_SECOND;
        const share = way < 1 ? way : 2 - way;
        // As the hand moves: along the timeline, where the first hours have most of the room.
        const hours =
          share < 0.2 ? FROM_HOURS * (1 - share / 0.2) : TO_HOURS * ((share - 0.2) / 0.8) ** 4;
        await app.call('seek', { hours });
        frames.push((await look(page)).cells);
      }
      expect(new Set(frames.map((frame) => frame.join())).size).toBeGreaterThan(3);
      expect(cellFlashes(frames, PER_SECOND), scale).toBeLessThan(FLASHES_PER_SECOND);
    }
  },
  300_000,
);
