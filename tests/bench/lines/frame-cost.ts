import type { Page } from 'playwright-core';
import { allocationsOf, type Allocator } from '../allocation';
import { drawnBy, makeBareLoop, runBareLoop } from '../bare/bare-loop';
import { handDrawsToNobody, prepareHandingOver } from '../bare/hand-to-nobody';
import { observeRenderers } from '../bare/observe';
import type { Line } from '../line';
import type { Site } from '../site';
import { spreadOf } from '../statistics';
import type { Row } from '../table';
import { scriptTime, TRACE_CATEGORIES } from '../trace';

/** Stretches of each, taking turns; and their length. */
const ROUNDS = { quick: 2, full: 5 };
const STRETCH_MS = { quick: 1500, full: 2500 };
const WARM_UP_MS = 2000;
/** Until the app draws as finely as it does where frames come quickly. */
const FINER_MS = 4000;
/** Fewer frames say little: a stretch goes on until it has them, but no longer than this. */
const LEAST_FRAMES = 40;
const LONGEST_MS = 12_000;
/** Small: the main thread's work does not depend on it, a software rasteriser's does. */
const VIEWPORT = { width: 640, height: 400 };
const WHO = ['app', 'bare'] as const;
type Who = (typeof WHO)[number];
/**
 * At the pace of a display draw calls are handed to nobody. Drawn by software only some frames a second come, each with code and
 * data that the processor has forgotten since the last, and every other one with what is written on the page five times a second at most.
 */
const PACES = ['display', 'software'] as const;
type Pace = (typeof PACES)[number];

async function run(page: Page, who: Who, running: boolean): Promise<void> {
  if (who === 'bare') return runBareLoop(page, running);
  await page.keyboard.press('Space');
  // Display time stands still for whoever asks for less motion.
  await page.emulateMedia({ reducedMotion: running ? 'no-preference' : 'reduce' });
}

/** Lets one of both draw while it is used. */
async function stretch<Result>(page: Page, who: Who, use: () => Promise<Result>): Promise<Result> {
  await run(page, who, true);
  await page.waitForTimeout(300);
  const result = await use();
  await run(page, who, false);
  await page.waitForTimeout(300);
  return result;
}

/** Frames drawn in a time, ms, or in as much more as a few frames need: nothing that is done about the measurement falls into it. */
async function framesWithin(page: Page, who: Who, length: number): Promise<number> {
  const before = await drawnBy(page, who);
  let frames = 0;
  for (let waited = 0; waited < LONGEST_MS && frames < LEAST_FRAMES; waited += length) {
    await page.waitForTimeout(length);
    frames = (await drawnBy(page, who)).frames - before.frames;
  }
  return frames;
}

function scriptPerFrame(site: Site, page: Page, who: Who, length: number): Promise<number> {
  return stretch(page, who, async () => {
    await site.browser.startTracing(page, { categories: TRACE_CATEGORIES });
    const frames = await framesWithin(page, who, length);
    return scriptTime((await site.browser.stopTracing()).toString()) / frames;
  });
}

async function allocatedPerFrame(page: Page, who: Who, length: number): Promise<Allocator[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.enable');
  const allocators = await stretch(page, who, async () => {
    let frames = 1;
    const all = await allocationsOf(tools, async () => {
      frames = await framesWithin(page, who, length);
    });
    return all.map(({ place, bytes }) => ({ place, bytes: bytes / frames }));
  });
  await tools.detach();
  return allocators;
}

async function compare(site: Site, page: Page, pace: Pace, quick: boolean): Promise<Row> {
  const kind = quick ? 'quick' : 'full';
  const length = STRETCH_MS[kind];
  if (pace === 'display') await handDrawsToNobody(page);
  await page.keyboard.press('Space');
  if (pace === 'display') await page.waitForTimeout(FINER_MS);
  await makeBareLoop(page);
  await run(page, 'app', false);
  for (const who of WHO) await stretch(page, who, () => page.waitForTimeout(WARM_UP_MS));
  const script: Record<Who, number[]> = { app: [], bare: [] };
  for (let round = 0; round < ROUNDS[kind]; round += 1)
    for (const who of WHO) script[who].push(await scriptPerFrame(site, page, who, length));
  const bytes: Partial<Record<Who, number>> = {};
  for (const who of pace === 'display' ? WHO : []) {
    const allocators = await allocatedPerFrame(page, who, length * 2);
    bytes[who] = allocators.reduce((total, each) => total + each.bytes, 0);
    if (process.env['BENCH_ALLOCATORS'] === who)
      for (const { place, bytes: share } of allocators.slice(0, 30))
        console.log(Math.round(share), place);
  }
  const ours = spreadOf(script.app).median;
  const bare = spreadOf(script.bare).median;
  return {
    ours,
    bare,
    ratio: ours / bare,
    calls: (await drawnBy(page, 'app')).calls,
    bareCalls: (await drawnBy(page, 'bare')).calls,
    bytes: bytes.app ?? Number.NaN,
    bareBytes: bytes.bare ?? Number.NaN,
  };
}

export const frameCostLine: Line = {
  id: 'frame-cost',
  title: 'A frame of ours beside a bare three.js page',
  note: 'JavaScript of the main thread (processor time) per frame while both clocks run, at the pace of a display (draw calls handed to nobody) and of a software rasteriser, everything counted: scene, words, slider, React. Beside it, taking turns in the same page, a bare loop of the same three that draws the same buffers with the same programs in the same passes and does nothing else. Bytes are what is put on the heap per frame, sampled; BENCH_ALLOCATORS=app says by what.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    for (const scale of bench.scales) {
      for (const pace of PACES) {
        const row = await site.visit(
          `?t=20min&scale=${scale}`,
          ({ page }) => compare(site, page, pace, bench.quick),
          VIEWPORT,
          async (page) => {
            await observeRenderers(page);
            await prepareHandingOver(page);
          },
        );
        rows.push({ pace, scale, ...row });
      }
    }
    rows.sort((a, b) => PACES.indexOf(a['pace'] as Pace) - PACES.indexOf(b['pace'] as Pace));
    return {
      columns: [
        { key: 'pace', heading: 'pace' },
        { key: 'scale', heading: 'scale' },
        { key: 'ours', heading: 'ours ms', digits: 2 },
        { key: 'bare', heading: 'bare ms', digits: 2 },
        { key: 'ratio', heading: 'ratio', digits: 2 },
        { key: 'calls', heading: 'draw calls' },
        { key: 'bareCalls', heading: 'bare' },
        { key: 'bytes', heading: 'bytes a frame' },
        { key: 'bareBytes', heading: 'bare' },
      ],
      rows,
    };
  },
};
