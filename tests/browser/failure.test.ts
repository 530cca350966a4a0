import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ready, screenshot, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();
const EXPECTED = [/Failed to load resource/, /WebGL/i, /CONTEXT_LOST/i];

const settledState = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['ready'] !== 'false', undefined, {
    polling: 100,
    timeout: 60_000,
  });

it('without WebGL 2 says so, and the timeline, caption and chart go on', async () => {
  const page = await browser.newPage({ tolerate: EXPECTED });
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith('webgl') || kind === 'experimental-webgl') return null;
      return original.call(this, kind as '2d', ...(rest as []));
    } as typeof original;
  });
  await page.goto(browser.url('?t=40min'));
  await settledState(page);
  expect(await page.evaluate(() => document.documentElement.dataset['ready'])).toBe('error');
  await page.getByText(/WebGL/).first().waitFor();
  // The timeline's: the chart, which comes later, is a slider too.
  const slider = page.locator('.time-slider');
  const before = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
  await screenshot(page, 'failure-no-webgl');
});

it.each([
  ['missing', (path: string) => ({ status: 404, path })],
  ['truncated', (path: string) => ({ status: 200, path })],
])('with a %s model file shows the rest and names the file', async (kind) => {
  const page = await browser.newPage({ tolerate: EXPECTED });
  await page.route('**/models/deep.*.glb', async (route) => {
    if (kind === 'missing') return route.fulfill({ status: 404, body: '' });
    const whole = readFileSync(new URL('../../public/models/deep.coarse.glb', import.meta.url));
    return route.fulfill({ status: 200, body: whole.subarray(0, 9_000) });
  });
  await page.goto(browser.url('?t=40min&tau=0'));
  await ready(page);
  await page.getByText('deep.coarse.glb').first().waitFor();
  await screenshot(page, `failure-${kind}-model`);
});

it('with no model at all keeps everything else', async () => {
  const page = await browser.newPage({ tolerate: EXPECTED });
  await page.route('**/models/*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(browser.url('?t=40min&tau=0'));
  await settledState(page);
  expect(await page.evaluate(() => document.documentElement.dataset['ready'])).toBe('error');
  await expect.poll(() => page.getByRole('slider').first().isVisible()).toBe(true);
});

it('restores a lost context in place, with the same picture', async () => {
  const page = await browser.newPage({ tolerate: EXPECTED });
  await talkToItself(page);
  await page.goto(browser.url('?t=40min&tau=0&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const before = await app.call<string>('capture', { width: 480 });
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    extension?.restoreContext();
  });
  await page.waitForTimeout(300);
  await ready(page);
  expect((await app.call<string>('capture', { width: 480 })) === before).toBe(true);
});

it('keeps its context when React mounts twice', async () => {
  const page = await browser.open('?t=-24h&tau=0');
  await ready(page);
  await page.waitForTimeout(1_200);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('canvas')].some(
      (canvas) => canvas.getContext('webgl2')?.isContextLost() ?? false,
    ),
  );
  expect(lost).toBe(false);
});

it('without the cells of the microcircuit says so, leads back out, and says so again', async () => {
  const page = await browser.newPage({ tolerate: [/pyramidal/, /404/] });
  await page.route('**/pyramidal-layer-5.swc', (route) => route.fulfill({ status: 404 }));
  await page.goto(browser.url('?t=24h&scale=microcircuit&motion=reduced'));
  await ready(page);
  const scale = page.getByRole('navigation', { name: 'Scale' });
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect.poll(() => scale.locator('[aria-current]').innerText()).toBe('Circuit');
  await notices.getByText(/pyramidal-layer-5\.swc/).waitFor();
  await scale.getByRole('button', { name: 'Microcircuit' }).click();
  await expect.poll(() => notices.getByText(/pyramidal-layer-5\.swc/).count()).toBe(2);
  await expect.poll(() => scale.locator('[aria-current]').innerText()).toBe('Circuit');
  await ready(page);
});
