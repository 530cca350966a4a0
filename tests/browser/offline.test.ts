import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteOf } from '../../src/cli/build/offline-plugin';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** The site lies under a path of its own, as on a museum's web server. */
const PATH = '/halls/first floor';
let root: string;
let server: StaticServer;

beforeAll(async () => {
  root = mkdtempSync(`${tmpdir()}/synaptarium-`);
  cpSync(DIST, `${root}${PATH}`, { recursive: true });
  server = await startStaticServer({ root, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Puts another build on the server. */
function deploy(name: string): void {
  const site = `${root}${PATH}`;
  writeFileSync(`${site}/NOTICE`, name);
  const worker = readFileSync(`${site}/service-worker.js`, 'utf8');
  const list = `const SITE = ${JSON.stringify(siteOf(site))};`;
  writeFileSync(
    `${site}/service-worker.js`,
    worker.replace(/^const SITE = .*;$/m, () => list),
  );
}

const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('synaptarium')));
const notice = (page: Page): Promise<string> =>
  page.evaluate(async () => (await fetch('NOTICE')).text());
/** Asks for a newer build; gives what became of the worker that brings it. */
const update = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) return 'none';
    while (worker.state === 'installing') await new Promise((done) => setTimeout(done, 50));
    return worker.state;
  });

it('opens whole without the server, and changes to a newer build as one', async () => {
  const page = await browser.newPage({
    serviceWorkers: 'allow',
    tolerate: [/Failed to load resource/, /net::ERR_CONNECTION_REFUSED/],
    origin: server.origin,
  });
  const { port } = new URL(server.origin);
  const url = (query: string) => `${server.origin}${encodeURI(PATH)}/${query}`;
  await page.goto(url('?t=24h&motion=reduced&detail=coarse'));
  await ready(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(await kept(page)).toHaveLength(1);

  await server.close();
  for (const query of ['?scale=microcircuit&panel=papers', '?scale=synapse&lang=de']) {
    await page.goto(url(`${query}&t=24h&motion=reduced&detail=coarse`));
    await ready(page);
  }
  await page.keyboard.press('4');
  await expect.poll(() => page.url()).toContain('scale=dendrite');
  await ready(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.notices li').count()).toBe(0);

  server = await startStaticServer({ root, host: '127.0.0.1', port: Number(port) });
  const before = await notice(page);
  const [old] = await kept(page);
  // A server in the middle of an update, with the new list and an old file, brings no build.
  deploy('the next');
  writeFileSync(`${root}${PATH}/NOTICE`, 'not yet');
  expect(await update(page)).toBe('redundant');
  expect(await notice(page)).toBe(before);

  deploy('the next');
  expect(await update(page)).toBe('installed');
  // It waits, and the open page stays what it was.
  expect(await notice(page)).toBe(before);
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const taken = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done),
    );
    waiting?.postMessage({ type: 'activate' });
    await taken;
  });
  await expect.poll(() => kept(page)).toHaveLength(1);
  expect(await kept(page)).not.toContain(old);
  expect(await notice(page)).toBe('the next');
});
