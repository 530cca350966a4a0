import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../src/cli/server/static-server';
import { buildPseudo } from '../pseudo/build-pseudo';
import { ready, settled, useBrowser, type OpenOptions } from './browser';
import { layoutFaults } from './layout-faults';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const TABLET = { viewport: { width: 768, height: 1024 } };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

/** The site with a longer language and one that runs from right to left. */
let site: Awaited<ReturnType<typeof startStaticServer>> | undefined;
beforeAll(async () => {
  const root = fileURLToPath(new URL('../../test-results/pseudo-site', import.meta.url));
  await buildPseudo(root);
  site = await startStaticServer({ root, host: '127.0.0.1', port: 0 });
}, 300_000);
afterAll(() => site?.close());

async function open(query: string, options: OpenOptions): Promise<Page> {
  const page = await browser.newPage({ ...options, origin: site?.origin ?? '' });
  await page.goto(`${site?.origin ?? ''}/${query}`);
  await ready(page);
  // Labels and phases are placed once the faces are here.
  await settled(page);
  return page;
}

describe.each(['en-XA', 'ar-XB'])('in the pseudo-language %s', (language) => {
  it.each([
    ['the brain on a desktop', '&t=40min&tau=0', DESKTOP],
    ['the brain on a tablet', '&t=40min&tau=0', TABLET],
    ['the brain on a phone', '&t=40min&tau=0', PHONE],
    ['the circuit', '&t=40min&scale=circuit&tau=0', DESKTOP],
    ['the synapse on a tablet', '&t=40min&scale=synapse&tau=0', TABLET],
    ['two courses', '&t=24h&compare=ssri&scale=synapse&tau=0', DESKTOP],
    ['values', '&t=24h&panel=values&tau=0', DESKTOP],
    ['the chart', '&t=24h&panel=chart&tau=0', DESKTOP],
  ])('nothing is cut off and nothing overlaps: %s', async (_, query, options) => {
    const page = await open(`?lang=${language}${query}`, options);
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('has no accessibility fault that a machine can find', async () => {
    const page = await open(`?lang=${language}&t=40min&tau=0`, DESKTOP);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

it('changes the language without loading the page again, and says so on the document', async () => {
  const page = await open('?lang=en&t=40min&tau=0', DESKTOP);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  const title = await page.title();
  const caption = await page.locator('.caption').textContent();
  await page.locator('.header-end [data-opens="about"]').click();
  await page.locator('.menu [lang="ar-XB"] input').check();
  await page.waitForFunction(() => document.documentElement.dir === 'rtl', undefined, {
    polling: 100,
  });
  expect(await page.evaluate(() => [document.documentElement.lang, 'kept' in window])).toEqual([
    'ar-XB',
    true,
  ]);
  expect(await page.title()).not.toBe(title);
  await expect.poll(() => page.locator('.caption').textContent()).not.toBe(caption);
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('ar-XB');
  // Names in the picture follow, too.
  await expect
    .poll(() => page.locator('[data-label="hippocampus"]').textContent())
    .not.toBe('Hippocampus');
});

it('keeps time running from left to right, and its keys with it', async () => {
  const page = await open('?lang=ar-XB&t=24h&tau=0', DESKTOP);
  const place = async (): Promise<number> => (await page.locator('.thumb').boundingBox())?.x ?? 0;
  const before = await place();
  await page.locator('.time-slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toBeGreaterThan(before);
  const marks = await page.locator('.ruler-labels span[data-shown="true"]').allTextContents();
  // One set of digits on the page.
  expect(marks.join('')).not.toMatch(/[\u0660-\u0669]/);
});

describe('high contrast', () => {
  it.each(['dark', 'light'])('is clean by machine in the %s theme', async (theme) => {
    const query = `?hc=1&theme=${theme}&scale=circuit&t=40min&tau=0`;
    const page = await open(`${query}&lang=en`, DESKTOP);
    expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('more');
    const { violations } = await new AxeBuilder({ page })
      .withRules('color-contrast-enhanced')
      .analyze();
    expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  it('follows the system, unless the link says otherwise', async () => {
    const asked = { ...DESKTOP, contrast: 'more' } as const;
    const page = await open('?lang=en&tau=0', asked);
    expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('more');
    const usual = await open('?lang=en&hc=0&tau=0', asked);
    expect(await usual.evaluate(() => document.documentElement.dataset['contrast'])).toBe('usual');
  });
});

it.each([
  ['twice the size', { viewport: { width: 720, height: 450 } }],
  ['four times the size', { viewport: { width: 320, height: 256 } }],
])('fits at %s', async (_, options) => {
  const page = await open('?lang=en&t=40min&tau=0', options);
  expect(await layoutFaults(page)).toEqual([]);
});

it('describes the picture in words, on demand and to a screen reader', async () => {
  const page = await open('?lang=en&t=-24h&tau=0', DESKTOP);
  await page.waitForSelector('.live-description', { state: 'attached' });
  await page.locator('.time-slider').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect
    .poll(() => page.locator('.live-description').textContent(), { timeout: 10_000 })
    .toMatch(/rose to \d+ % of baseline/);
  await page.locator('.header-end [data-opens="about"]').click();
  await page.locator('.menu [popovertarget="describe"]').click();
  await expect.poll(() => page.locator('#describe').textContent()).toContain('Brain scale');
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
