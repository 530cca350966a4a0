import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startStaticServer } from '../../src/cli/server/static-server';
import { findChromium } from '../browser/find-chromium';
import { chooseRenderer, launch } from '../browser/launch';
import { takeSheet, writeContactSheet } from './sheet';
import { DOCUMENT_SHOTS, STRUCTURE_SHOTS, type Shot } from './shots';
import { untilReady } from './until-ready';

// `npm run screenshots` takes the pictures of the documents, `-- --sheet` a contact sheet of scales, times and the zoom between them to
// look at, `-- --structures` one of the anatomy.
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const wantsStructures = process.argv.includes('--structures');
const wantsSheet = process.argv.includes('--sheet');
const folder = root(
  wantsStructures ? 'test-results/structures' : wantsSheet ? 'test-results/sheet' : 'docs/images',
);

/** Longer than any flight of the camera. */
const FLIGHT_MS = 3_000;

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

mkdirSync(folder, { recursive: true });
const server = await startStaticServer({ root: root('dist'), host: '127.0.0.1', port: 0 });
const browser = await launch(await chooseRenderer(findChromium()));
try {
  if (wantsSheet) writeContactSheet(folder, await takeSheet(browser, server.origin, folder));
  else {
    const shots = wantsStructures ? STRUCTURE_SHOTS : DOCUMENT_SHOTS;
    for (const shot of shots) await take(browser, server.origin, shot);
    if (wantsStructures) writeContactSheet(folder, [shots.map(({ name }) => name)]);
  }
} finally {
  await browser.close();
  await server.close();
}
