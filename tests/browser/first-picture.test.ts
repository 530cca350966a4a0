import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LIMITS } from '../size/limits';
import { useBrowser } from './browser';

const MARK = 'synaptarium:first-picture';

interface Transfer {
  readonly path: string;
  readonly bytes: number;
  /** Seconds on the browser's monotonic clock. */
  readonly finished: number;
}

interface Recording {
  readonly transfers: Transfer[];
  /** Wall-clock seconds minus monotonic seconds. */
  clockOffset: number;
}

async function record(session: CDPSession): Promise<Recording> {
  const recording: Recording = { transfers: [], clockOffset: NaN };
  const paths = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    paths.set(requestId, new URL(request.url).pathname);
    recording.clockOffset = wallTime - timestamp;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const path = paths.get(requestId) ?? '';
    recording.transfers.push({ path, bytes: encodedDataLength, finished: timestamp });
  });
  await session.send('Network.enable');
  return recording;
}

async function markedAt(page: Page): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MARK, {
    polling: 50,
    timeout: 60_000,
  });
  const milliseconds = await page.evaluate(
    (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? 0),
    MARK,
  );
  return milliseconds / 1000;
}

const browser = useBrowser();

it('shows its first interactive picture within the transfer limits', async () => {
  // Servers differ in brotli; everything is held to gzip, as in the size gate.
  const page = await browser.newPage({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } });
  const recording = await record(await page.context().newCDPSession(page));
  await page.goto(browser.url());
  const deadline = (await markedAt(page)) - recording.clockOffset;

  const needed = recording.transfers.filter(({ finished }) => finished <= deadline);
  const sum = (wanted: (path: string) => boolean) =>
    needed.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0);
  const javascript = sum((path) => path.endsWith('.js'));
  const models = sum((path) => path.includes('/models/'));
  const all = sum(() => true);
  console.log(
    `first picture: ${javascript} B of JavaScript, ${models} B of models, ${all} B in all, ${needed.length} requests`,
  );
  expect(models).toBeGreaterThan(0);
  expect(javascript).toBeGreaterThan(0);
  expect(javascript).toBeLessThanOrEqual(LIMITS.javascript);
  expect(models).toBeLessThanOrEqual(LIMITS.models);
  expect(all).toBeLessThanOrEqual(LIMITS.all);
});
