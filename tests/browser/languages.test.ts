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
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 768, height: 1024 };
const DESKTOP = { width: 1440, height: 900 };

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
    ['the brain', '&t=40min', [DESKTOP, TABLET, PHONE], ['values', 'chart']],
    ['the circuit', '&t=40min&scale=circuit', [DESKTOP], []],
    ['the synapse', '&t=40min&scale=synapse', [TABLET], []],
    ['two courses', '&t=24h&compare=ssri&scale=synapse', [DESKTOP], []],
  ])('nothing is cut off and nothing overlaps: %s', async (_, query, sizes, panels) => {
    const page = await open(`?lang=${language}&tau=0${query}`, { viewport: sizes[0] ?? DESKTOP });
    if (panels.length > 0) {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    expect(await layoutFaults(page)).toEqual([]);
    for (const panel of panels) {
      const opener = page.locator(`.header-end [data-opens="${panel}"]`).first();
      await opener.click();
      await page.locator(`.${panel}-panel`).waitFor();
      // The picture moves over once the panel is there.
      await expect.poll(() => layoutFaults(page), { message: panel }).toEqual([]);
      await opener.click();
    }
    for (const size of sizes.slice(1)) {
      await page.setViewportSize(size);
      await settled(page);
      const message = `${size.width} x ${size.height}`;
      await expect.poll(() => layoutFaults(page), { message }).toEqual([]);
    }
  });
});

it('changes the language without loading the page again, and says so on the document', async () => {
  const page = await open('?lang=en&t=40min&tau=0', { viewport: DESKTOP });
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
  const page = await open('?lang=ar-XB&t=24h&tau=0', { viewport: DESKTOP });
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
    const page = await open(`${query}&lang=en`, { viewport: DESKTOP });
    expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('more');
    const { violations } = await new AxeBuilder({ page })
      .withRules('color-contrast-enhanced')
      .analyze();
    expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  it('follows the system, unless the link says otherwise', async () => {
    const asked = { viewport: DESKTOP, contrast: 'more' } as const;
    const page = await open('?lang=en&tau=0', asked);
    expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('more');
    const usual = await open('?lang=en&hc=0&tau=0', asked);
    expect(await usual.evaluate(() => document.documentElement.dataset['contrast'])).toBe('usual');
  });
});

it('fits at twice and at four times the size', async () => {
  const page = await open('?lang=en&t=40min&tau=0', { viewport: { width: 720, height: 450 } });
  expect(await layoutFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await settled(page);
  await expect.poll(() => layoutFaults(page)).toEqual([]);
});

it('describes the picture in words, on demand and to a screen reader', async () => {
  const page = await open('?lang=en&t=-24h&tau=0', { viewport: DESKTOP });
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
