import { expect, it } from 'vitest';
import { liveAsExhibit } from '../soak/exhibit-life';
import { useBrowser, ready } from './browser';
import { talkToItself } from './embed-host';

const browser = useBrowser();

it('holds no more after the fourth visit than after the second, though each loses its graphics context', async () => {
  const page = await browser.newPage({
    tolerate: [/WebGL/i, /CONTEXT_LOST/i],
    viewport: { width: 320, height: 240 },
  });
  await talkToItself(page);
  await page.goto(browser.url('?embed=1&t=-24h&tau=0&motion=reduced'));
  await ready(page);
  const life = await liveAsExhibit(page, ['dendrite'], (visits) => visits < 4);
  expect(life.losses).toBe(4);
  expect(life.grew).toEqual([]);
  const log = await page.evaluate(() => localStorage.getItem('synaptarium.faults'));
  const { faults } = JSON.parse(log ?? '{}') as { faults: { kind: string; detail: string }[] };
  expect(faults.filter(({ kind }) => kind === 'context')).toHaveLength(8);
  expect(faults.filter(({ kind }) => kind === 'exception' || kind === 'reload')).toEqual([]);
});
