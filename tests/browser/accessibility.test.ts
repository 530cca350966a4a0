import AxeBuilder from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

it.each([
  ['the brain in the dark', '?t=40min&tau=0', {}],
  ['the dendrite on paper', '?t=24h&scale=dendrite&theme=light&tau=0', {}],
  ['values', '?t=24h&panel=values&tau=0', {}],
  ['the chart', '?t=24h&panel=chart&tau=0', {}],
  ['what this is', '?panel=about&tau=0', {}],
  ['a phone', '?t=40min&tau=0', PHONE],
  ['a dropped link value', '?scale=galaxy&tau=0', {}],
])('has no accessibility fault that a machine can find: %s', async (_, query, options) => {
  const page = await browser.open(query, options);
  await ready(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(faults).toEqual([]);
});

it.each([
  ['desktop', { viewport: { width: 1440, height: 900 } }],
  ['phone', PHONE],
  ['kiosk', { viewport: { width: 1080, height: 1920 } }],
  ['low phone', { viewport: { width: 740, height: 360 } }],
])('cuts nothing off and needs no sideways scrolling on a %s', async (_, options) => {
  const page = await browser.open('?t=40min&tau=0', options);
  await ready(page);
  const overflow = await page.evaluate(() => ({
    x: document.documentElement.scrollWidth - window.innerWidth,
    y: document.documentElement.scrollHeight - window.innerHeight,
  }));
  expect(overflow.x).toBeLessThanOrEqual(0);
  expect(overflow.y).toBeLessThanOrEqual(0);
  const slider = await page.locator('.instrument').boundingBox();
  expect(slider?.width ?? 0).toBeGreaterThan(200);
});
