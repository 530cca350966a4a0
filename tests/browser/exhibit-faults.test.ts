import { expect, it } from 'vitest';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
/** SHA-256 of 1234. */
const CODE = '03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4';
const LAUNCH = `?mode=kiosk&detail=coarse&operator=${CODE}&phone=https://example.org/`;

interface Rigged {
  locks: { released: boolean }[];
  /** Frames that are to fail. */
  bad: number;
  frames: number;
}

it('with a full storage, a part that does not come and a frame that throws, an exhibit goes on, keeps its screen lit, and tells its operator', async () => {
  const page = await browser.newPage({
    viewport: { width: 540, height: 960 },
    alone: true,
    tolerate: [/Failed to load resource|ERR_FAILED/, /dynamically imported module/, /a bad frame/],
  });
  await page.route(/assets\/HandOff-/, (route) => route.abort());
  await page.addInitScript(() => {
    const rigged = Object.assign(window as unknown as Rigged, { locks: [], bad: 0, frames: 0 });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          const lock = { released: false, release: () => Promise.resolve() };
          rigged.locks.push(lock);
          return Promise.resolve(lock);
        },
      },
    });
    const next = requestAnimationFrame.bind(window);
    const now = performance.now.bind(performance);
    window.requestAnimationFrame = (call) =>
      next((time) => {
        rigged.frames += 1;
        if (rigged.bad <= 0) {
          call(time);
          return;
        }
        rigged.bad -= 1;
        performance.now = () => {
          throw new Error('a bad frame');
        };
        try {
          call(time);
        } finally {
          performance.now = now;
        }
      });
    for (const storage of [localStorage, sessionStorage])
      for (let size = 2 ** 20; size >= 1; size /= 2)
        try {
          for (let i = 0; ; i += 1) storage.setItem(`${size} ${i}`, 'x'.repeat(size));
        } catch {
          // No room for so much; for less, perhaps.
        }
  });
  await page.goto(browser.url(LAUNCH));
  await ready(page);
  const rigged = <T>(read: (all: Rigged) => T): Promise<T> =>
    page.evaluate(`(${read.toString()})(window)`);

  // A browser lets go of the screen whenever the page is out of sight.
  await expect.poll(() => rigged(({ locks }) => locks.length)).toBeGreaterThan(0);
  const asked = await rigged(({ locks }) => {
    for (const lock of locks) lock.released = true;
    return locks.length;
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => rigged(({ locks }) => locks.length)).toBe(asked + 1);

  const passed = await rigged((all) => {
    all.bad = 3;
    return all.frames;
  });
  await expect.poll(() => rigged(({ bad }) => bad)).toBe(0);
  await expect.poll(() => rigged(({ frames }) => frames)).toBeGreaterThan(passed + 10);

  await page.locator('.kiosk-attract .kiosk-main').click();
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await expect.poll(() => page.locator('.kiosk').getAttribute('data-stage')).toBe('story');
  expect(await page.locator('.crash, dialog').count()).toBe(0);

  for (let tap = 0; tap < 5; tap += 1) await page.locator('.kiosk-corner').click();
  for (const digit of '1234') await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Enter' }).click();
  const told = page.locator('.kiosk-operator');
  await expect.poll(() => told.innerText()).toMatch(/HandOff/);
  const text = await told.innerText();
  expect(text).toContain('a bad frame');
  expect(text).toContain('nothing can be stored');
});
