import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { parseTime } from '../../src/contract/time';
import { SCALES } from '../../src/contract/view';
import { embedClient, talkToItself } from '../browser/embed-host';
import { SHEET, ZOOM } from './shots';
import { untilReady } from './until-ready';

/** Takes every scale at every time in both themes, and the zoom between the scales. Returns the rows of the contact sheet. */
export async function takeSheet(
  browser: Browser,
  origin: string,
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  const { themes, times, query, width, height } = SHEET;
  for (const theme of themes) {
    const page = await browser.newPage({ viewport: { width, height } });
    await talkToItself(page);
    await page.goto(`${origin}/${query}&theme=${theme}`);
    await untilReady(page);
    const app = embedClient(page);
    for (const scale of SCALES) {
      await app.call('setScale', { scale });
      await untilReady(page);
      const row: string[] = [];
      for (const time of times) {
        await app.call('seek', { hours: parseTime(time) });
        const name = `${theme}-${scale}-${time}`;
        await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 88 });
        row.push(name);
      }
      rows.push(row);
      console.log(`${theme} ${scale}`);
    }
    await page.close();
  }
  return [...rows, await takeZoom(browser, origin, folder)];
}

/** The wheel over the middle of the picture, all the way in. */
async function takeZoom(browser: Browser, origin: string, folder: string): Promise<string[]> {
  const { query, pictures, turn, turns, width, height } = ZOOM;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${origin}/${query}`);
  await untilReady(page);
  const names: string[] = [];
  await page.mouse.move(width / 2, height / 2);
  for (let picture = 0; picture < pictures; picture += 1) {
    const name = `zoom-${String(picture).padStart(2, '0')}`;
    await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 88 });
    names.push(name);
    for (let at = 0; at < turns; at += 1) await page.mouse.wheel(0, turn);
    await page.waitForTimeout(AFTER_TURN_MS);
    await untilReady(page);
  }
  await page.close();
  console.log('zoom');
  return names;
}

/** What a turn of the wheel sets going has come to rest by then. */
const AFTER_TURN_MS = 1_200;

/** All pictures on one page, to be judged side by side. */
export function writeContactSheet(folder: string, rows: readonly (readonly string[])[]): void {
  const sections = rows.map((row) => {
    const figures = row.map(
      (name) => `<figure><img src="${name}.jpg" alt=""><figcaption>${name}</figcaption></figure>`,
    );
    return `<section>${figures.join('\n')}</section>`;
  });
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body{background:#222;color:#ddd;font:13px sans-serif}section{display:grid;grid-template-columns:repeat(7,1fr);gap:8px;margin-block-end:20px}figure{margin:0}img{inline-size:100%}</style>
${sections.join('\n')}</html>`,
  );
}
