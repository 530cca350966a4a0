import { SCALES } from '../../../src/contract/view';
import { allocationsOf } from '../allocation';
import { handDrawsToNobody, prepareHandingOver } from '../bare/hand-to-nobody';
import type { Line } from '../line';
import type { Site, Visit } from '../site';
import { spreadOf } from '../statistics';
import type { Row } from '../table';
import { keySteps, TRACE_CATEGORIES, type KeyStep } from '../trace';

/** Minutes through the infusion, then with the long strides hours and days. */
const KEYS = ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'];
const STEPS = { quick: 9, full: 60 };
const SCALES_TAKEN = { quick: SCALES.slice(0, 1), full: SCALES };
const WARM_UP = 6;
const VIEWPORT = { width: 1280, height: 720 };
/** After this the picture has come to rest, so that no step pays for the one before. */
const REST_MS = { quick: 350, full: 700 };

/** As where a graphics card draws, and as where a software rasteriser takes the processor, its caches with it, between any two steps. */
type Pace = 'display' | 'software';
const PACES: readonly Pace[] = ['display', 'software'];

interface Pressed {
  readonly steps: readonly KeyStep[];
  /** Put on the heap by each step, collected since or not; everything counted: event, React, scene. */
  readonly bytes: number;
}

async function pressThrough(
  site: Site,
  scale: string,
  pace: Pace,
  count: number,
  rest: number,
): Promise<Pressed> {
  // Display time stands still: each frame is due to a key.
  const step = async ({ page }: Visit): Promise<Pressed> => {
    await page.getByRole('slider').first().focus();
    const press = async (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        await page.keyboard.press(KEYS[i % KEYS.length]!);
        await page.waitForTimeout(rest);
      }
    };
    await press(0, WARM_UP);
    if (pace === 'display') await handDrawsToNobody(page);
    await site.browser.startTracing(page, { categories: TRACE_CATEGORIES });
    await press(WARM_UP, WARM_UP + count);
    const steps = keySteps((await site.browser.stopTracing()).toString());
    const tools = await page.context().newCDPSession(page);
    await tools.send('HeapProfiler.enable');
    const counted = Math.ceil(count / 3);
    const allocators = await allocationsOf(tools, () => press(0, counted));
    return { steps, bytes: allocators.reduce((sum, each) => sum + each.bytes, 0) / counted };
  };
  return site.visit(`?t=-1h&tau=0&scale=${scale}`, step, VIEWPORT, prepareHandingOver);
}

export const scrubStepLine: Line = {
  id: 'scrub-step',
  title: 'One step of the timeline, main thread',
  note: 'Arrow keys on the slider; from the press to the end of the task that submits its frame. Processor time leaves out waiting for the GPU and for a free core; by the clock they count. At the pace of a display the draw calls are handed to nobody, as in frame-cost. Bytes are what a step puts on the heap, sampled.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    const length = bench.quick ? 'quick' : 'full';
    const taken = PACES.flatMap((pace) => SCALES_TAKEN[length].map((scale) => ({ pace, scale })));
    for (const { pace, scale } of taken) {
      const { steps, bytes } = await pressThrough(
        site,
        scale,
        pace,
        STEPS[length],
        REST_MS[length],
      );
      const tasks = spreadOf(steps.map((step) => step.tasks));
      const script = spreadOf(steps.map((step) => step.script));
      const elapsed = spreadOf(steps.map((step) => step.elapsed));
      rows.push({
        pace,
        scale,
        steps: steps.length,
        tasksMedian: tasks.median,
        tasksP95: tasks.p95,
        scriptMedian: script.median,
        scriptP95: script.p95,
        elapsedMedian: elapsed.median,
        bytes: bytes / 1000,
      });
    }
    return {
      columns: [
        { key: 'pace', heading: 'pace' },
        { key: 'scale', heading: 'scale' },
        { key: 'steps', heading: 'steps' },
        { key: 'tasksMedian', heading: 'CPU median ms', digits: 1 },
        { key: 'tasksP95', heading: '95th ms', digits: 1 },
        { key: 'scriptMedian', heading: 'of it JS median', digits: 1 },
        { key: 'scriptP95', heading: '95th', digits: 1 },
        { key: 'elapsedMedian', heading: 'clock median', digits: 0 },
        { key: 'bytes', heading: 'kB on the heap' },
      ],
      rows,
    };
  },
};
