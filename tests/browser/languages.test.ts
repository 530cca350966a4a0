import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../src/cli/server/static-server';
import { buildPseudo } from '../pseudo/build-pseudo';
import { axe } from './axe';
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

async function open(query: string, options: OpenOptions, letters = '100%'): Promise<Page> {
  const page = await browser.newPage({ ...options, origin: site?.origin ?? '' });
  // As a browser's own setting would, before anything is laid out.
  await page.addInitScript((size) => {
    new MutationObserver((_, observer) => {
      document.documentElement.style.fontSize = size;
      observer.disconnect();
    }).observe(document, { childList: true });
  }, letters);
  await page.goto(`${site?.origin ?? ''}/${query}&motion=reduced&detail=coarse`);
  await ready(page);
  // Labels and phases are placed once the faces are here.
  await settled(page);
  return page;
}

const PSEUDO = ['en-XA', 'ar-XB'] as const;

/** Takes another language from the menu, as a visitor does. */
async function speak(page: Page, language: string): Promise<void> {
  const menu = page.locator('.header-end [data-opens="about"]');
  await menu.click();
  await page.locator(`.menu [lang="${language}"] input`).check();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language, {
    polling: 100,
  });
  await page.keyboard.press('Escape');
  await page.locator('.menu').waitFor({ state: 'hidden' });
  await settled(page);
}

async function fits(page: Page, message: string): Promise<void> {
  // The picture moves over once what was opened is there.
  await expect.poll(() => layoutFaults(page), { message }).toEqual([]);
}

it('cuts nothing off and lets nothing overlap in longer words and from right to left: brain, circuit, synapse', async () => {
  const page = await open('?lang=en-XA&t=40min&tau=0', { viewport: DESKTOP });
  for (const language of PSEUDO) {
    if (language !== 'en-XA') await speak(page, language);
    const { violations } = await axe(page).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await fits(page, `${language} brain`);
    for (const panel of ['values', 'chart']) {
      const opener = page.locator(`.header-end [data-opens="${panel}"]`).first();
      await opener.click();
      await page.locator(`.${panel}-panel`).waitFor();
      await fits(page, `${language} ${panel}`);
      await opener.click();
    }
    for (const size of [TABLET, PHONE]) {
      await page.setViewportSize(size);
      await settled(page);
      await fits(page, `${language} ${size.width} x ${size.height}`);
    }
    await page.setViewportSize(DESKTOP);
  }
  for (const [scale, size, rung] of [
    ['circuit', DESKTOP, 2],
    ['synapse', TABLET, 5],
  ] as const) {
    await page.setViewportSize(size);
    await page.locator(`.breadcrumb li:nth-child(${rung}) button`).click();
    await page.locator(`.explore[data-scale="${scale}"]`).waitFor();
    await ready(page);
    for (const language of PSEUDO) {
      await speak(page, language);
      await fits(page, `${language} ${scale}`);
    }
  }
}, 240_000);

it('cuts nothing off and lets nothing overlap in longer words and from right to left: two courses', async () => {
  const page = await open('?lang=en-XA&t=24h&tau=0&compare=ssri&scale=synapse', {
    viewport: DESKTOP,
  });
  await fits(page, 'en-XA');
  await speak(page, 'ar-XB');
  await fits(page, 'ar-XB');
});

it('changes the language without loading the page again, says so on the document, and keeps time running from left to right', async () => {
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

  // Its keys go with it.
  await page.keyboard.press('Escape');
  const place = async (): Promise<number> => (await page.locator('.thumb').boundingBox())?.x ?? 0;
  await settled(page);
  const before = await place();
  await page.locator('.time-slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toBeGreaterThan(before);
  const marks = await page.locator('.ruler-labels span[data-shown="true"]').allTextContents();
  // One set of digits on the page.
  expect(marks.join('')).not.toMatch(/[\u0660-\u0669]/);
});

describe('high contrast', () => {
  it('is clean by machine in both themes', async () => {
    const page = await open('?hc=1&scale=circuit&t=40min&tau=0&lang=en', { viewport: DESKTOP });
    expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('more');
    const faults = async (): Promise<string[][]> => {
      await settled(page);
      const { violations } = await axe(page).withRules('color-contrast-enhanced').analyze();
      return violations.map(({ nodes }) => nodes.map(({ html }) => html));
    };
    expect(await faults(), 'dark').toEqual([]);
    await page.locator('.header-end [data-opens="about"]').click();
    await page.locator('.menu input[name="theme"]:not(:checked)').check();
    await page.waitForFunction(
      () => document.documentElement.dataset['theme'] === 'light',
      undefined,
      {
        polling: 100,
      },
    );
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'hidden' });
    expect(await faults(), 'light').toEqual([]);
  });

  it('follows the system, unless the link says otherwise', async () => {
    const asked = { viewport: { width: 800, height: 600 }, contrast: 'more' } as const;
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

it('holds letters that are enlarged half and twice in a window that is not', async () => {
  for (const [size, viewport] of [
    ['150%', DESKTOP],
    ['200%', DESKTOP],
    ['200%', { width: 390, height: 844 }],
  ] as const) {
    const page = await open('?lang=en&t=40min&tau=0', { viewport }, size);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe(
      `${16 * (parseFloat(size) / 100)}px`,
    );
    await expect.poll(() => layoutFaults(page)).toEqual([]);
    // Everything can be come to: the foot of the timeline, by scrolling, and the words at their full width.
    await page.locator('.time-slider').scrollIntoViewIfNeeded();
    const [slider, menu] = await Promise.all([
      page.locator('.track').boundingBox(),
      page.getByRole('button', { name: 'Menu' }).boundingBox(),
    ]);
    expect(slider!.y).toBeLessThan(viewport.height);
    expect(menu!.x + menu!.width).toBeLessThanOrEqual(viewport.width);
    const words = await page.locator('.explore-words').boundingBox();
    expect(words!.width).toBeGreaterThan(Math.min(viewport.width, 600) * 0.75);
  }
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
  const { violations } = await axe(page).withTags(RULES).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
