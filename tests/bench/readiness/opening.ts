import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
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

const VIEWPORT = { width: 960, height: 600 };

/** Opens a page once in a browser that has seen nothing before: no files, no code, no shaders of an earlier opening. */
export async function openCold(
  renderer: Launch,
  url: string,
  triangles: number,
  connection?: Connection,
  picture?: string,
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
    return { mesh, ...counted };
  } finally {
    await within(15_000, 'closing the browser', browser.close()).catch(() => undefined);
  }
}
