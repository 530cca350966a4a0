import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LIMITS } from '../size/limits';
import { useBrowser } from './browser';

const MARK = 'synaptarium:first-picture';

interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

/**
 * What has arrived by the moment the page marks its first interactive picture, headers included. The
 * page's own record is used, as it also lists the scripts of workers.
 */
async function transfersBeforeFirstPicture(page: Page): Promise<Transfer[]> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MARK, {
    polling: 50,
    timeout: 60_000,
  });
  return page.evaluate((name) => {
    const marked = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const entries = ['navigation', 'resource'].flatMap(
      (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
    );
    return entries
      .filter(({ responseEnd }) => responseEnd <= marked)
      .map((entry) => ({ path: new URL(entry.name).pathname, bytes: entry.transferSize }));
  }, MARK);
}

const browser = useBrowser();

it('shows its first interactive picture within the transfer limits', async () => {
  // Servers differ in brotli; everything is held to gzip, as in the size gate.
  const page = await browser.open('', { extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } });
  const transfers = await transfersBeforeFirstPicture(page);

  const sum = (wanted: (path: string) => boolean) =>
    transfers.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0);
  const javascript = sum((path) => path.endsWith('.js'));
  const models = sum((path) => path.includes('/models/'));
  const all = sum(() => true);
  console.log(
    `first picture: ${javascript} B of JavaScript, ${models} B of models, ${all} B in all, ${transfers.length} requests`,
  );
  expect(javascript).toBeGreaterThan(0);
  expect(models).toBeGreaterThan(0);
  expect(javascript).toBeLessThanOrEqual(LIMITS.javascript);
  expect(models).toBeLessThanOrEqual(LIMITS.models);
  expect(all).toBeLessThanOrEqual(LIMITS.all);
});
