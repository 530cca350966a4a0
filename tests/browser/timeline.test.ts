import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { EmbedState } from '../../src/contract/embed';
import { allLoaded } from './all-loaded';
import { ready, screenshot, settled, useBrowser, type OpenOptions } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();

async function visit(query: string, options?: OpenOptions) {
  const page = await browser.newPage(options);
  await talkToItself(page);
  await page.goto(browser.url(`${query}&detail=coarse&embed=1`));
  await ready(page);
  const app = embedClient(page);
  const hours = async () => (await app.call<EmbedState>('getState')).hours;
  return { page, app, hours, slider: page.getByRole('slider').first() };
}

/** Gives the keyboard to the timeline and presses. */
async function press(page: Page, ...keys: string[]) {
  await page.getByRole('slider').first().focus();
  for (const key of keys) await page.keyboard.press(key);
}

it('goes where it is dragged, and tapped', async () => {
  const { page, hours } = await visit('?t=-24h&tau=0');
  const box = await page.locator('.instrument').boundingBox();
  if (box === null) throw new Error('The timeline is not on screen');
  const y = box.y + box.height / 2;
  await page.mouse.click(box.x + box.width * 0.6, y);
  // The needle has weight: it follows the hand.
  await expect.poll(hours, { timeout: 20_000 }).toBeGreaterThan(2);
  await page.waitForTimeout(400);
  const tapped = await hours();
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(hours, { timeout: 20_000 }).toBeGreaterThan(tapped * 2);
});

it('is played with the keyboard and speaks in words', async () => {
  const { page, hours, slider } = await visit('?t=-24h&tau=0');
  await press(page, 'Home');
  expect(await hours()).toBe(-168);
  await press(page, 'End');
  expect(await hours()).toBe(1344);
  await press(page, 'ArrowLeft');
  const back = await hours();
  expect(back).toBeLessThan(1344);
  await press(page, 'ArrowRight');
  expect(await hours()).toBeGreaterThan(back);
  await press(page, 'Home', 'PageDown');
  expect(await hours()).toBeGreaterThan(-168);
  await press(page, 'End', 'PageUp');
  expect(await hours()).toBeLessThan(1344);
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'), { timeout: 10_000 })
    .toMatch(/(hours|days|weeks) after/);
});

it('says hours and minutes after the infusion began', async () => {
  const { slider } = await visit('?t=130min&tau=0');
  expect(await slider.getAttribute('aria-valuetext')).toContain(
    '2 hours 10 minutes after the infusion began',
  );
});

it('plays and stops', async () => {
  const { page, hours } = await visit('?t=-24h');
  await page.getByRole('button', { name: /play/i }).first().click();
  await expect.poll(hours, { timeout: 20_000 }).toBeGreaterThan(-23.9);
  await page.getByRole('button', { name: /pause/i }).first().click();
  const stopped = await hours();
  await page.waitForTimeout(600);
  expect(await hours()).toBe(stopped);
});

it('shows the same page forwards, backwards and by link, to the pixel', async () => {
  // In coarse pixels, the browser itself gives a page at rest another shade of a level, look after look.
  const whole = { deviceScaleFactor: 1 };
  const { page, app } = await visit('?t=30min&tau=1.5', whole);
  const look = async (name: string) => {
    await app.call('seek', { hours: 2 });
    await page.mouse.move(5, 5);
    await settled(page);
    return screenshot(page, `same-instant-${name}`);
  };
  // What comes after the first picture has come.
  await allLoaded(page);
  const forwards = await look('forwards');
  await app.call('seek', { hours: 500 });
  const backwards = await look('backwards');
  expect(backwards.equals(forwards)).toBe(true);
  const linked = await visit('?t=2h&tau=1.5', whole);
  await allLoaded(linked.page);
  // Who comes by link has not touched the timeline yet and is told that it can be dragged: hence without it.
  const aboveTimeline = { x: 0, y: 0, width: 1280, height: 570 };
  await linked.page.mouse.move(5, 5);
  await settled(linked.page);
  const above = (each: Page) => each.screenshot({ clip: aboveTimeline, animations: 'disabled' });
  // The first look at a page that was behind another may be from before it was drawn anew.
  const same = async () => (await above(linked.page)).equals(await above(page));
  await expect.poll(same).toBe(true);
});

it.each([
  ['en', 1440, 900, 'madrs'],
  ['de', 720, 450, 'madrs'],
  ['de', 1280, 720, 'hippocampalPrefrontalConnectivity'],
  ['es', 1024, 600, 'defaultModeConnectivity'],
  ['fr', 390, 844, 'progenitorProliferation'],
] as const)('names its curve in full: %s, %i x %i', async (lang, width, height, select) => {
  const page = await browser.open(`?lang=${lang}&select=${select}&tau=0&detail=coarse`, {
    viewport: { width, height },
  });
  await ready(page);
  const words = page.locator('.gauge-name > [aria-hidden]');
  const { inner, outer, over } = await words.evaluate((each) => ({
    inner: each.scrollWidth,
    outer: each.clientWidth || each.getBoundingClientRect().width,
    over:
      each.getBoundingClientRect().bottom -
      each.closest('.gauge')!.querySelector('.gauge-value')!.getBoundingClientRect().top,
  }));
  expect(inner).toBeLessThanOrEqual(Math.ceil(outer) + 1);
  expect(over).toBeLessThanOrEqual(2);
  const room = await page.locator('.gauge-name').boundingBox();
  const box = await words.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(room!.x + room!.width + 1);
});
