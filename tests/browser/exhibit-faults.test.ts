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

it('with a clock that is set, a day that has a lost hour, and a page that was frozen, an exhibit keeps its hours and its patience', async () => {
  const page = await browser.newPage({
    viewport: { width: 540, height: 960 },
    timezoneId: 'Europe/Berlin',
    alone: true,
  });
  await page.addInitScript(() => {
    const told = window as unknown as { wall: number; asleep: number };
    told.wall = Date.parse('2027-03-27T12:00:00+01:00');
    told.asleep = 0;
    const Real = Date;
    // A wall clock that stands where it is set, and a steady one that a test may let leap.
    window.Date = new Proxy(Real, {
      construct: (target, given: []) =>
        given.length === 0 ? new target(told.wall) : Reflect.construct(target, given),
      get: (target, name) => (name === 'now' ? () => told.wall : Reflect.get(target, name)),
    });
    const now = performance.now.bind(performance);
    performance.now = () => now() + told.asleep * 1000;
  });
  await page.goto(browser.url(`${LAUNCH}&hours=mo-su+3:00-20:00&idle=60&extend=20`));
  await ready(page);
  const stage = () => page.locator('.kiosk').getAttribute('data-stage');
  const set = (wall: string) =>
    page.evaluate((at) => {
      (window as unknown as { wall: number }).wall = Date.parse(at);
    }, wall);
  const pass = (seconds: number) =>
    page.evaluate((more) => {
      (window as unknown as { asleep: number }).asleep += more;
    }, seconds);

  expect(await stage()).toBe('attract');
  // In the evening, past midnight, and through the night that jumps from 2 to 3.
  for (const [wall, shown] of [
    ['2027-03-27T20:00:00+01:00', 'dark'],
    ['2027-03-27T23:59:59+01:00', 'dark'],
    ['2027-03-28T00:00:01+01:00', 'dark'],
    ['2027-03-28T01:59:59+01:00', 'dark'],
    ['2027-03-28T03:00:00+02:00', 'attract'],
    ['2027-10-31T02:30:00+02:00', 'dark'],
    ['2027-10-31T02:30:00+01:00', 'dark'],
    ['2027-10-31T03:00:00+01:00', 'attract'],
  ] as const) {
    await set(wall);
    await expect.poll(stage, { message: wall }).toBe(shown);
  }

  // A visitor is asked after the time that has passed, whichever year the clock tells meanwhile.
  await page.locator('.kiosk-attract .kiosk-main').click();
  await expect.poll(stage).toBe('story');
  await set('2016-06-01T12:00:00+02:00');
  await pass(59);
  const left = page.locator('.kiosk-countdown');
  await left.waitFor();
  const before = Number(await left.textContent());
  await set('2038-06-01T21:00:00+02:00');
  await expect.poll(async () => Number(await left.textContent())).toBeLessThan(before);
  // Nobody is sent away at closing time.
  expect(await stage()).toBe('story');
  await pass(20);
  await expect.poll(stage).toBe('dark');
  await set('2026-01-05T12:00:00+01:00');
  await expect.poll(stage).toBe('attract');

  // Frozen and woken by the system, as a lid does; hours have gone by, and the loop goes on.
  const tools = await page.context().newCDPSession(page);
  const hours = () => page.locator('.kiosk-attract h1').textContent();
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await tools.send('Page.setWebLifecycleState', { state: 'active' });
  await pass(8 * 3600);
  await set('2026-01-05T19:00:00+01:00');
  const line = await hours();
  await pass(20);
  await expect.poll(hours).not.toBe(line);
  expect(await stage()).toBe('attract');
  await page.locator('.kiosk-attract .kiosk-second').click();
  await expect.poll(stage).toBe('explore');

  for (let tap = 0; tap < 5; tap += 1) await page.locator('.kiosk-corner').click();
  for (const digit of '1234') await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Enter' }).click();
  const told = page.locator('.kiosk-operator');
  await expect.poll(() => told.innerText(), { timeout: 15_000 }).toMatch(/the clock went/);
});
