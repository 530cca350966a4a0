import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch, type Launch } from '../../browser/launch';
import { within } from '../../browser/within';
import { ROOT } from '../../runner/run-command';
import { timeToMesh, watchForMesh } from './on-screen';

/** A line to the server that is slower than the machine's own; absent for that. */
export interface Connection {
  /** Delay of an answer, ms. */
  readonly latency: number;
  readonly megabitsPerSecond: number;
}

export interface Opening {
  /** Milliseconds from the start of navigation until the mesh was on screen. */
  readonly mesh: number;
  /** The same until the page itself marked its first whole picture; absent for those that mark none. */
  readonly whole?: number;
  /** Processor time of all the browser's processes by then, ms: what a busy machine does not change. */
  readonly cpu: number;
  readonly requests: number;
  /** What came over the line until the mesh was on screen, bytes with headers. */
  readonly bytes: number;
}

/** Processor time of all processes of a browser so far, ms. */
async function processorTime(browser: Browser): Promise<number> {
  const tools = await browser.newBrowserCDPSession();
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  await tools.detach();
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface OpeningOptions {
  readonly connection?: Connection | undefined;
  /** A picture of it is kept under this name. */
  readonly picture?: string | undefined;
  /** What the page marks when its picture is whole. */
  readonly mark?: string | undefined;
}

const VIEWPORT = { width: 960, height: 600 };

/** Waits until a page has marked a moment on its own record; ms from the start of navigation. */
async function timeOfMark(page: Page, mark: string): Promise<number> {
  const found = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    mark,
    { polling: 100, timeout: 120_000 },
  );
  return (await found.jsonValue())!;
}

/** Opens a page once in a browser that has seen nothing before: no files, no code, no shaders of an earlier opening. */
export async function openCold(
  renderer: Launch,
  url: string,
  triangles: number,
  { connection, picture, mark }: OpeningOptions,
): Promise<Opening> {
  const args = [...renderer.args, '--disable-gpu-shader-disk-cache'];
  const browser = await launch({ ...renderer, args });
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      serviceWorkers: 'block',
      // Others make scripts and styles at run time, which our own headers forbid.
      bypassCSP: true,
    });
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    if (connection !== undefined) {
      const throughput = (connection.megabitsPerSecond * 1e6) / 8;
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: connection.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    let bytes = 0;
    let requests = 0;
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await watchForMesh(page, triangles);
    const before = await processorTime(browser);
    await page.goto(url, { waitUntil: 'commit' });
    const mesh = await timeToMesh(page);
    const counted = { bytes, requests, cpu: (await processorTime(browser)) - before };
    if (picture !== undefined) {
      mkdirSync(`${ROOT}/test-results/readiness`, { recursive: true });
      await page.screenshot({ path: `${ROOT}/test-results/readiness/${picture}.png` });
    }
    if (mark === undefined) return { mesh, ...counted };
    return { mesh, ...counted, whole: await timeOfMark(page, mark) };
  } finally {
    await within(15_000, 'closing the browser', browser.close()).catch(() => undefined);
  }
}
