import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ready, settled, useBrowser } from './browser';
import { layoutFaults } from './layout-faults';

const browser = useBrowser();

/** What the browsers of phones leave of their screens, and whole screens. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 390, height: 664 },
  { width: 740, height: 340 },
  { width: 844, height: 390 },
];

const STILL = 'motion=reduced&detail=coarse&tau=0';

function visit(query: string, viewport: { width: number; height: number }): Promise<Page> {
  return browser.open(`?${STILL}&${query}`, { viewport, hasTouch: true, isMobile: true });
}

/** Height of what is first found, CSS px. */
async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.height ?? 0;
}

it.each(SCREENS)(
  'leaves the picture its room, and lays nothing over anything: $width x $height',
  async (screen) => {
    const page = await visit('t=40min&scale=circuit', screen);
    for (const language of ['en', 'de', 'ar']) {
      await page.goto(browser.url(`?${STILL}&t=40min&scale=circuit&lang=${language}`));
      await ready(page);
      await settled(page);
      const room = await heightOf(page, '.explore-free');
      expect(room / screen.height, language).toBeGreaterThan(0.24);
      await expect.poll(() => layoutFaults(page), { message: language }).toEqual([]);
    }
  },
);

it.each(SCREENS)(
  'gives half of the screen to what is read on it: $width x $height',
  async (screen) => {
    const page = await visit('t=24h&panel=values', screen);
    await ready(page);
    await page.locator('.values-panel li').first().waitFor();
    await settled(page);
    expect(await heightOf(page, '.values-panel')).toBeGreaterThan(screen.height / 2);
    const axis = await page.locator('.instrument').boundingBox();
    expect((axis?.y ?? 0) + (axis?.height ?? 0)).toBeLessThanOrEqual(screen.height);
    // Whoever closes it finds all of the timeline again.
    await page.getByRole('button', { name: 'Close Values' }).tap();
    await expect.poll(() => page.locator('.gauge').isVisible()).toBe(true);
  },
);

it.each([...SCREENS, { width: 390, height: 844 }])(
  'keeps the needle of the chart over that of the timeline: $width x $height',
  async (screen) => {
    const page = await visit('t=24h&panel=chart', screen);
    await ready(page);
    await page.locator('.chart-needle').waitFor();
    await settled(page);
    const places = () =>
      page.evaluate(() => {
        const centre = (selector: string): number => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box === undefined ? NaN : (box.left + box.right) / 2;
        };
        return centre('.needle-line') - centre('.chart-needle');
      });
    await expect.poll(async () => Math.abs(await places())).toBeLessThan(1.5);
    const rows = await page.evaluate(() => {
      const scroll = document.querySelector('.chart-scroll')?.getBoundingClientRect();
      return [...document.querySelectorAll('.chart-row')].filter(
        (row) => row.getBoundingClientRect().bottom <= (scroll?.bottom ?? 0) + 1,
      ).length;
    });
    expect(rows).toBeGreaterThanOrEqual(
      screen.height < 360 || screen.width < screen.height ? 2 : 3,
    );
    await expect.poll(() => layoutFaults(page)).toEqual([]);
  },
);

it('shows the list of structures to whoever asks for it over the card of one', async () => {
  const page = await visit('t=24h&structure=hippocampus-left', { width: 390, height: 664 });
  await ready(page);
  await page.locator('.structure-card').waitFor();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.locator('.menu').getByRole('button', { name: 'Structures' }).tap();
  await page.getByRole('searchbox', { name: 'Find a structure' }).waitFor();
  await expect.poll(() => page.locator('.structure-card').count()).toBe(0);
});
