import type { CDPSession, Page } from 'playwright-core';
import type { RenderInfo } from '../../../src/store/scene-port';
import { forgetAnswers, frugalCall } from '../frugal-call';
import type { Line } from '../line';
import { slopeOf } from '../statistics';
import type { Row } from '../table';

/** Share of the time at the start in which things are met for the first time and the engine compiles; the slope leaves it out. */
const FIRST_SHARE = 0.4;
/** Small, so that a software renderer gets through; the heap does not depend on it. */
const VIEWPORT = { width: 480, height: 320 };
const SCALES = ['circuit', 'microcircuit', 'dendrite', 'synapse', 'brain'];
const HOURS = [-100, 0.5, 2, 30, 900];
const PROTOCOLS = ['iv-0.5-x6', 'iv-0.5'];

/** What a visitor does in a minute: every scale, up and down the timeline, another treatment, play. */
async function useOnce(page: Page): Promise<void> {
  for (const scale of SCALES) {
    await frugalCall(page, 'setScale', { scale });
    for (const hours of HOURS) await frugalCall(page, 'seek', { hours });
  }
  for (const protocol of PROTOCOLS) await frugalCall(page, 'setProtocol', { protocol });
  await frugalCall(page, 'play');
  await page.waitForTimeout(1_000);
  await frugalCall(page, 'pause');
}

async function heapRow(page: Page, tools: CDPSession): Promise<Row> {
  const { frames: _, ...held } = (await frugalCall(page, 'getRenderInfo')) as RenderInfo;
  await forgetAnswers(page);
  for (let i = 0; i < 3; i++) await tools.send('HeapProfiler.collectGarbage');
  const usage = await tools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  return {
    heap: usage.usedSize / 1e6,
    buffers: usage.backingStorageSize / 1e6,
    nodes,
    listeners: jsEventListeners,
    ...held,
  };
}

export const heapLine: Line = {
  id: 'heap',
  title: 'Memory over scripted use',
  note: 'After collecting garbage. Growth is the least-squares slope over the last six tenths of the time. A round is all five scales, five places on the timeline at each, two treatments and a second of playing. Ten minutes; --minutes says how many.',
  async measure(bench) {
    const site = await bench.site();
    const rows = await site.visit(
      '?t=-24h&embed=1',
      async ({ page }) => {
        const tools = await page.context().newCDPSession(page);
        await tools.send('HeapProfiler.enable');
        const started = performance.now();
        const minutes = () => (performance.now() - started) / 60_000;
        const all: (Row & { minutes: number })[] = [
          { minutes: 0, ...(await heapRow(page, tools)) },
        ];
        do {
          await useOnce(page);
          all.push({ minutes: minutes(), ...(await heapRow(page, tools)) });
        } while (minutes() < bench.minutes);
        return all;
      },
      VIEWPORT,
    );
    const last = rows.at(-1)!;
    const first = rows.findIndex(({ minutes }) => minutes >= FIRST_SHARE * last.minutes);
    const settled = rows.slice(first).map((row) => Number(row['heap']) * 1000);
    const growth = slopeOf(settled);
    const perRound = (last.minutes - rows[first]!.minutes) / (settled.length - 1);
    const perHour = (growth / 1000) * (60 / perRound);
    const pick = (moment: string, row: Row, more: Row = {}) => ({ moment, ...row, ...more });
    return {
      columns: [
        { key: 'moment', heading: 'after' },
        { key: 'minutes', heading: 'minutes', digits: 1 },
        { key: 'heap', heading: 'heap MB', digits: 1 },
        { key: 'buffers', heading: 'buffers MB', digits: 1 },
        { key: 'growth', heading: 'kB a round', digits: 1 },
        { key: 'perHour', heading: 'MB an hour', digits: 2 },
        { key: 'nodes', heading: 'DOM nodes' },
        { key: 'listeners', heading: 'listeners' },
        { key: 'programs', heading: 'programs' },
        { key: 'textures', heading: 'textures' },
        { key: 'geometries', heading: 'geometries' },
      ],
      rows: [
        pick('the first picture', rows[0]!),
        pick(`${first} rounds`, rows[first]!),
        pick(`${rows.length - 1} rounds`, last, { growth, perHour }),
      ],
    };
  },
};
