import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { ready, screenshot, settled, useBrowser, type OpenOptions } from './browser';

const browser = useBrowser();
const SMALL = { viewport: { width: 1000, height: 600 } };
/** A4 between margins of 13 mm, CSS px. */
const PAGE = { width: 695, height: 1024 };
const SHEET = '.print-sheet';

/** A page whose paper is made, as the browser's own menu has it made: nothing is asked for beforehand. */
async function printed(query: string, options: OpenOptions = SMALL): Promise<Page> {
  const page = await browser.open(`?tau=0&detail=coarse${query}`, options);
  await ready(page);
  await prepared(page);
  return page;
}

async function prepared(page: Page): Promise<void> {
  await page.locator('.paper').waitFor({ state: 'attached' });
  await settled(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAGE);
}

const afterPrint = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

/** What nobody would see on paper: elements with words of their own that something cuts off, in CSS px. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const box = element.getBoundingClientRect();
      if (!words || box.width < 2 || box.height < 2 || element.closest('.visually-hidden, svg'))
        continue;
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(above);
        const room = above.getBoundingClientRect();
        const tooLow = overflowY !== 'visible' && box.bottom > room.bottom + 1;
        const tooWide = overflowX !== 'visible' && box.right > room.right + 1;
        if (tooLow || tooWide) cut.push(`${above.className}: ${element.textContent?.slice(0, 40)}`);
      }
      if (box.right > innerWidth + 1 || box.left < -1)
        cut.push(`page: ${element.textContent?.slice(0, 40)}`);
    }
    return cut;
  });
}

/** Share of dark pixels of what is on paper. */
async function ink(page: Page, name: string): Promise<number> {
  const { data } = PNG.sync.read(await screenshot(page, name));
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 90) dark += 1;
  return dark / (data.length / 4);
}

it('prints a summary of the view in place of the screen, light whatever the theme, and goes back', async () => {
  const own = encodeURIComponent(`~${btoa('{"bdnf":"val/met"}').replace(/=+$/, '')}`);
  const page = await browser.open(
    `?t=24h&tau=0&detail=coarse&select=bdnf&patient=${own}&compare=iv-0.5-x6&theme=dark`,
    SMALL,
  );
  await ready(page);
  await page.getByText('Not medical advice').first().waitFor();
  // Sources come a while after the picture.
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        const text = await page.locator(SHEET).textContent();
        await afterPrint(page);
        return text;
      },
      { timeout: 30_000, interval: 4000 },
    )
    .toContain('doi:');
  expect(await page.locator(SHEET).count()).toBe(0);
  await prepared(page);
  const sheet = page.locator(SHEET);
  const text = await sheet.innerText();
  for (const told of [
    '1 day after the infusion began',
    'Ketamine, 0.5 mg per kg into a vein. At the start; Day 2; Day 4;',
    'BDNF gene, codon 66: Val/Met',
    'Key values',
    'Depression score (MADRS) over the whole course',
    'BDNF over the whole course',
    'Supported',
    'Not medical advice',
    '?t=1d',
  ])
    expect(text).toContain(told);
  expect(text).not.toContain('theme=light');
  const corner = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(4, 4, 1, 1);
    return Math.min(data[0]!, data[1]!, data[2]!);
  });
  expect(corner).toBeGreaterThan(200);
  expect(await page.locator('#app').isVisible()).toBe(false);
  expect(await cutOff(page)).toEqual([]);
  expect(await ink(page, 'print-summary')).toBeLessThan(0.15);
  // What a printer is given would else be the screen, too.
  await page.emulateMedia({ media: null });
  await afterPrint(page);
  await expect.poll(() => sheet.count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await ready(page);

  // And by a printer, which asks for nothing and waits for nothing.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2);
  expect(await sheet.count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

it.each([
  ['values', 'en', '.values-panel', /Chance of remission/],
  ['chart', 'en', '.chart-panel', /Prefrontal spines.*40 min.*8 wk/s],
  ['papers', 'de', '.papers-panel', /Abdallah.*Zarate/s],
  ['glossary', 'ar', '.glossary-panel', /SSRI.*TrkB/s],
  ['help', 'es', '.help-panel', /116 123/],
  ['lab', 'fr', '.lab-panel', /./],
])('prints the open panel from end to end: %s, %s', async (panel, language, selector, last) => {
  const page = await printed(`&t=24h&panel=${panel}&lang=${language}&compare=ssri`);
  expect(await page.locator(selector).innerText()).toMatch(last);
  expect(await cutOff(page)).toEqual([]);
  expect(await ink(page, `print-${panel}-${language}`)).toBeLessThan(0.15);
  await afterPrint(page);
});
