import type { Page } from 'playwright-core';

/** Waits until the picture stands in its final detail. */
export function untilReady(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => document.documentElement.dataset['ready'] === 'true',
    undefined,
    { polling: 100, timeout: 60_000 },
  );
}
