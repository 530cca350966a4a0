import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { simulatePopulation } from '../../src/simulation/population/population';
import { useBrowser } from './browser';
import type { Measure, Told } from './population-page/main';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'population-page-'));
const browser = useBrowser();
let server: StaticServer;

// Built and served as the app is, worker and content security policy included.
beforeAll(async () => {
  await build({
    configFile: path('../../vite.config.ts'),
    root: path('population-page'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: path('population-page/index.html') },
    },
  });
  server = await startStaticServer({ root: folder, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const options = { n: 200, seed: 8, hours: [0.5, 24, 168] };

/** The page, and the scripts of workers that it has asked for. */
async function open(tolerate: readonly RegExp[] = []): Promise<{ page: Page; workers: string[] }> {
  const own = new RegExp(`another origin: ${server.origin}/`);
  const page = await browser.newPage({ tolerate: [own, ...tolerate] });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${server.origin}/`);
  await page.waitForFunction(() => 'measure' in window);
  return { page, workers };
}

const measure = (page: Page, ...words: Parameters<Measure>): Promise<Told> =>
  page.evaluate(
    ([run, cancelAfter]) =>
      (window as unknown as { measure: Measure }).measure(run, cancelAfter ?? Infinity),
    words,
  );

const tell = (what: string, { ticks, longestWait, milliseconds }: Told) =>
  console.log(
    `${what}: ${milliseconds.toFixed(0)} ms, ${ticks} turns of the page, longest wait ${longestWait.toFixed(0)} ms`,
  );

it('solves people in workers while the page goes on, stops when told, and starts again', async () => {
  const { page, workers } = await open();
  const two = await measure(page, { ...options, workers: 2 });
  tell('200 people, two workers', two);
  expect(two.fallbacks).toEqual([]);
  expect(workers).toHaveLength(2);
  expect(two.ticks).toBeGreaterThan(options.n);
  expect(two.progress.at(-1)).toBe(200);

  const cancelled = await measure(page, { ...options, n: 10_000, workers: 2 }, 1);
  tell('cancelled', cancelled);
  expect(cancelled.error).toBe('AbortError');
  expect(cancelled.ticksAfterCancel).toBeLessThan(3);
  expect(cancelled.progress).toHaveLength(1);

  const again = await measure(page, { ...options, workers: 1 });
  expect(again.columns).toEqual(two.columns);
  expect(workers).toHaveLength(2);

  const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('default') };
  const { median, low, high, response, remission, relapse } = simulatePopulation(input, options);
  [...median, ...low, ...high, response, remission, relapse].forEach((column, c) =>
    column.forEach((value, i) => {
      if (Number.isNaN(value)) return expect(two.columns[c]?.[i]).toBeNaN();
      // Exponentials may differ in the last bits from engine to engine.
      const off = Math.abs((two.columns[c]?.[i] ?? NaN) - value);
      expect(off).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
    }),
  );
});

it('without workers does the same in the page itself, which goes on', async () => {
  const { page } = await open([/Failed to load resource/]);
  const expected = await measure(page, { ...options, workers: 1 });
  await page.route('**/population-worker*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.waitForFunction(() => 'measure' in window);
  const alone = await measure(page, { ...options, workers: 2 });
  tell('200 people, no worker', alone);
  expect(alone.fallbacks.map(({ workers }) => workers)).toEqual([1, 0]);
  expect(alone.columns).toEqual(expected.columns);
  expect(alone.ticks).toBeGreaterThan(options.n);
});
