import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe } from './axe';
import { ready, settled, useBrowser } from './browser';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
  kiosk: { width: 1080, height: 1920 },
  'low phone': { width: 740, height: 360 },
};

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

it.each([
  ['the brain in the dark, and what opens over it', '?t=40min&tau=0', ['values', 'chart', 'about']],
  ['the dendrite on paper', '?t=24h&scale=dendrite&theme=light&tau=0', []],
  ['a dropped link value', '?scale=galaxy&tau=0', []],
])('has no accessibility fault that a machine can find: %s', async (_, query, panels) => {
  const page = await browser.open(`${query}&detail=coarse`);
  await ready(page);
  expect(await faultsOf(page)).toEqual([]);
  for (const panel of panels) {
    if (panel === 'about') await page.getByRole('button', { name: 'What is true here?' }).click();
    else await page.locator(`.header-end [data-opens="${panel}"]`).click();
    await page.locator(`.${panel}-panel, .${panel}[open]`).first().waitFor();
    await settled(page);
    expect(await faultsOf(page), panel).toEqual([]);
  }
});

it('cuts nothing off, needs no sideways scrolling, and has no fault on a phone', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse', {
    viewport: SIZES.phone,
    hasTouch: true,
  });
  await ready(page);
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    await settled(page);
    const overflow = await page.evaluate(() => ({
      x: document.documentElement.scrollWidth - window.innerWidth,
      y: document.documentElement.scrollHeight - window.innerHeight,
    }));
    expect(overflow.x, name).toBeLessThanOrEqual(0);
    expect(overflow.y, name).toBeLessThanOrEqual(0);
    const slider = await page.locator('.instrument').boundingBox();
    expect(slider?.width ?? 0, name).toBeGreaterThan(200);
    if (name === 'phone') expect(await faultsOf(page)).toEqual([]);
  }
});
