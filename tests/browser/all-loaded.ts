import type { Page } from 'playwright-core';

/** Without a new file for so long, nothing more comes by itself. */
const QUIET_MS = 1_000;

/**
 * Waits until no file has come for a second: what follows the first picture is here. Not the driver's own idle network, which never
 * comes where a worker is ended while it still counts as asking.
 */
export async function allLoaded(page: Page): Promise<void> {
  const files = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  let before = -1;
  for (let now = await files(); now !== before; now = await files()) {
    before = now;
    await page.waitForTimeout(QUIET_MS);
  }
}
