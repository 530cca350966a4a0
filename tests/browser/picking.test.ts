import { expect, it } from 'vitest';
import type { EmbedState } from '../../src/contract/embed';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();

it('says which variable drives what is tapped', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  await page.goto(browser.url('?t=24h&scale=circuit&tau=0&detail=coarse&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const dot = async (label: string) => {
    const at = await page.evaluate((name) => {
      const names = [...document.querySelectorAll('.scene-label')];
      const index = names.findIndex((each) => each.textContent === name);
      const circle = document.querySelectorAll('.scene-label-lines circle')[index];
      return { x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) };
    }, label);
    await page.mouse.click(at.x, at.y);
    return (await app.call<EmbedState>('getState')).selected;
  };
  expect(await dot('Hippocampus')).toBe('spineDensityHippocampal');
  await page.getByRole('heading', { name: 'Values' }).waitFor();
});

it('shows by the pointer what a tap would choose, in the inner worlds too', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(browser.url('?t=40min&scale=synapse&tau=0&detail=coarse'));
  await ready(page);
  const cursor = () => page.evaluate(() => document.querySelector('canvas')!.style.cursor);
  const at = await page.evaluate(() => {
    const names = [...document.querySelectorAll('.scene-label')];
    const index = names.findIndex((each) => each.textContent === 'Vesicles with glutamate');
    const circle = document.querySelectorAll('.scene-label-lines circle')[index];
    return { x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) };
  });
  await page.mouse.move(at.x, at.y);
  await expect.poll(cursor, { timeout: 20_000 }).toBe('pointer');
  await page.mouse.move(1350, 250);
  await expect.poll(cursor, { timeout: 20_000 }).toBe('');
});

it('a drag turns the picture and selects nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  await page.goto(browser.url('?t=24h&scale=brain&tau=0&detail=coarse&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const before = await app.call<string>('capture', { width: 320 });
  await page.mouse.move(720, 300);
  await page.mouse.down();
  await page.mouse.move(820, 320, { steps: 5 });
  await page.mouse.up();
  expect((await app.call<EmbedState>('getState')).selected).toBe('glutamateRelease');
  expect(await app.call<string>('capture', { width: 320 })).not.toBe(before);
});
