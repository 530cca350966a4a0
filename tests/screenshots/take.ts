import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startStaticServer } from '../../src/cli/server/static-server';
import { findChromium } from '../browser/find-chromium';
import { chooseRenderer, launch } from '../browser/launch';
import { DOCUMENT_SHOTS, SHEET_SHOTS, STRUCTURE_SHOTS, type Shot } from './shots';

// `npm run screenshots` takes the pictures of the documents, `-- --sheet` a contact sheet of scales and times to look at,
// `-- --structures` one of the anatomy.
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const wantsStructures = process.argv.includes('--structures');
const wantsSheet = wantsStructures || process.argv.includes('--sheet');
const sheetName = wantsStructures ? 'structures' : 'sheet';
const folder = root(wantsSheet ? `test-results/${sheetName}` : 'docs/images');
const shots = wantsStructures ? STRUCTURE_SHOTS : wantsSheet ? SHEET_SHOTS : DOCUMENT_SHOTS;

/** Longer than any flight of the camera. */
const FLIGHT_MS = 3_000;

function untilReady(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => document.documentElement.dataset['ready'] === 'true',
    undefined,
    { polling: 100, timeout: 60_000 },
  );
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width: shot.width, height: shot.height } });
  await page.goto(`${origin}/${shot.query}`);
  await untilReady(page);
  for (const key of shot.keys ?? []) {
    await page.keyboard.press(key);
    await page.waitForTimeout(FLIGHT_MS);
    await untilReady(page);
  }
  await page.screenshot({ path: `${folder}/${shot.name}.jpg`, type: 'jpeg', quality: 88 });
  await page.close();
  console.log(shot.name);
}

/** All pictures on one page, to be judged side by side. */
function contactSheet(all: readonly Shot[]): string {
  const figures = all.map(
    ({ name }) => `<figure><img src="${name}.jpg" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body{background:#222;color:#ddd;font:13px sans-serif}figure{display:inline-block;margin:6px}img{height:340px}</style>
${figures.join('\n')}</html>`;
}

mkdirSync(folder, { recursive: true });
const server = await startStaticServer({ root: root('dist'), host: '127.0.0.1', port: 0 });
const browser = await launch(await chooseRenderer(findChromium()));
try {
  for (const shot of shots) await take(browser, server.origin, shot);
  if (wantsSheet) writeFileSync(`${folder}/index.html`, contactSheet(shots));
} finally {
  await browser.close();
  await server.close();
}
