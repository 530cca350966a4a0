import type { Page } from 'playwright-core';
import { allocationsOf } from '../allocation';
import { makeBareSlider } from '../bare/bare-slider';
import { handDrawsToNobody, prepareHandingOver } from '../bare/hand-to-nobody';
import type { Line } from '../line';
import type { Site } from '../site';
import { spreadOf } from '../statistics';
import type { Row } from '../table';
import { dragSteps, keySteps, TRACE_CATEGORIES, type Step } from '../trace';

/** Minutes through the infusion, then with the long strides hours and days. */
const KEYS = ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'];
const STEPS = { quick: 9, full: 60 };
const WARM_UP = 6;
const VIEWPORT = { width: 1280, height: 720 };
/** After this the picture has come to rest, so that no step pays for the one before. */
const REST_MS = { quick: 350, full: 700 };
/** A drag goes over this much of the slider, there and back, in so many movements, each of which has time for a frame. */
const DRAG = { from: 0.15, to: 0.75, movements: { quick: 30, full: 150 }, pause: 12 } as const;

/** As where a graphics card draws, and as where a software rasteriser takes the processor, its caches with it, between any two steps. */
type Pace = 'display' | 'software';
type Length = 'quick' | 'full';

/** In place of a scale. */
const ALONE = 'slider alone';

interface Scrubbed {
  readonly keys: readonly Step[];
  readonly drag: readonly Step[];
  /** Put on the heap by each key, collected since or not; everything counted: event, React, scene. */
  readonly bytes: number;
}

async function scrub(site: Site, page: Page, length: Length): Promise<Scrubbed> {
  const slider = page.getByRole('slider').first();
  const traced = async (act: () => Promise<void>): Promise<string> => {
    await site.browser.startTracing(page, { categories: TRACE_CATEGORIES });
    await act();
    return (await site.browser.stopTracing()).toString();
  };
  const press = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      await page.keyboard.press(KEYS[i % KEYS.length]!);
      await page.waitForTimeout(REST_MS[length]);
    }
  };
  const count = STEPS[length];
  const keys = keySteps(await traced(() => press(WARM_UP, WARM_UP + count)));

  const box = (await slider.boundingBox())!;
  const to = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  const half = DRAG.movements[length] / 2;
  const drag = async () => {
    await to(DRAG.from);
    await page.mouse.down();
    for (let i = 1; i <= 2 * half; i++) {
      await to(DRAG.from + (DRAG.to - DRAG.from) * (1 - Math.abs(i / half - 1)));
      await page.waitForTimeout(DRAG.pause);
    }
    await page.mouse.up();
  };
  await drag();
  const dragged = dragSteps(await traced(drag));

  await slider.focus();
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.enable');
  const counted = Math.ceil(count / 3);
  const allocators = await allocationsOf(tools, () => press(0, counted));
  const bytes = allocators.reduce((sum, each) => sum + each.bytes, 0) / counted;
  return { keys, drag: dragged, bytes };
}

/** Display time stands still: each frame is due to a hand. */
const ofApp = (site: Site, scale: string, pace: Pace, length: Length): Promise<Scrubbed> =>
  site.visit(
    `?t=-1h&tau=0&scale=${scale}`,
    async ({ page }) => {
      await page.getByRole('slider').first().focus();
      for (let i = 0; i < WARM_UP; i++) {
        await page.keyboard.press(KEYS[i % KEYS.length]!);
        await page.waitForTimeout(REST_MS[length]);
      }
      if (pace === 'display') await handDrawsToNobody(page);
      return scrub(site, page, length);
    },
    VIEWPORT,
    prepareHandingOver,
  );

async function ofBareSlider(site: Site, length: Length): Promise<Scrubbed> {
  const context = await site.browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await makeBareSlider(page);
    await page.getByRole('slider').focus();
    return await scrub(site, page, length);
  } finally {
    await context.close();
  }
}

function rowsOf(what: { pace: Pace; scale: string }, { keys, drag, bytes }: Scrubbed): Row[] {
  return (['key', 'drag'] as const).map((by) => {
    const steps = by === 'key' ? keys : drag;
    const tasks = spreadOf(steps.map((step) => step.tasks));
    const script = spreadOf(steps.map((step) => step.script));
    const elapsed = spreadOf(steps.map((step) => step.elapsed));
    return {
      by,
      ...what,
      steps: steps.length,
      tasksMedian: tasks.median,
      tasksP95: tasks.p95,
      scriptMedian: script.median,
      scriptP95: script.p95,
      elapsedMedian: elapsed.median,
      bytes: by === 'key' ? bytes / 1000 : Number.NaN,
    };
  });
}

export const scrubStepLine: Line = {
  id: 'scrub-step',
  title: 'One step of the timeline, main thread',
  note: 'Arrow keys on the slider, each from the press to the end of the task that submits its frame, after a rest; and a drag over it, each frame with all that the main thread did since the frame before. Beside it, in the same run, the least that a timeline can be: a slider, a line of text and a needle. Processor time leaves out waiting for the GPU and for a free core; by the clock they count. At the pace of a display the draw calls are handed to nobody, as in frame-cost. Bytes are what a key puts on the heap, sampled.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    const length = bench.quick ? 'quick' : 'full';
    rows.push(...rowsOf({ pace: 'display', scale: ALONE }, await ofBareSlider(site, length)));
    const scales = bench.quick ? bench.scales.slice(0, 1) : bench.scales;
    for (const pace of ['display', 'software'] as const)
      for (const scale of scales)
        rows.push(...rowsOf({ pace, scale }, await ofApp(site, scale, pace, length)));
    rows.sort((a, b) => String(b['by']).localeCompare(String(a['by'])));
    return {
      columns: [
        { key: 'by', heading: 'by' },
        { key: 'pace', heading: 'pace' },
        { key: 'scale', heading: 'scale' },
        { key: 'steps', heading: 'steps' },
        { key: 'tasksMedian', heading: 'CPU median ms', digits: 1 },
        { key: 'tasksP95', heading: '95th ms', digits: 1 },
        { key: 'scriptMedian', heading: 'of it JS median', digits: 1 },
        { key: 'scriptP95', heading: '95th', digits: 1 },
        { key: 'elapsedMedian', heading: 'clock median', digits: 0 },
        { key: 'bytes', heading: 'kB a key' },
      ],
      rows,
    };
  },
};
