import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startStaticServer } from '../../src/cli/server/static-server';
import { embedClient, talkToItself, type EmbedClient } from '../browser/embed-host';
import { findChromium } from '../browser/find-chromium';
import { chooseRenderer, launch, type Launch } from '../browser/launch';
import { within } from '../browser/within';
import { ROOT, runCommand } from '../runner/run-command';

const DIST = `${ROOT}/dist`;
const DESKTOP = { width: 1280, height: 720 };

export interface Visit {
  readonly page: Page;
  /** A line to the app; answers only where the query says `embed=1`. */
  readonly app: EmbedClient;
}

/** The production build, served, and a headless browser to open it in. */
export interface Site {
  readonly browser: Browser;
  /** Where it is served. */
  readonly origin: string;
  /** Opens the app, waits for its final detail, lets `use` work with it and closes it again. */
  visit<Result>(
    query: string,
    use: (visit: Visit) => Promise<Result>,
    viewport?: { readonly width: number; readonly height: number },
    /** What is done to the page before it opens the app. */
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Result>;
  close(): Promise<void>;
}

export async function buildIfMissing(): Promise<void> {
  if (existsSync(`${DIST}/index.html`)) return;
  console.log('Building the app first ...');
  const result = await runCommand('vite', ['build', '--logLevel', 'warn'], { timeoutSeconds: 300 });
  if (!result.ok) throw new Error(`The build failed:\n${result.output}`);
}

async function untilReady(page: Page): Promise<void> {
  // Polling on animation frames starves while a software renderer draws.
  await page.waitForFunction(
    () => (document.documentElement.dataset['ready'] ?? 'false') !== 'false',
    undefined,
    { polling: 100, timeout: 90_000 },
  );
  const state = await page.evaluate(() => document.documentElement.dataset['ready']);
  if (state !== 'true') throw new Error(`The page is not ready but: ${state}`);
}

/** @param change how the browser is started differently */
export async function openSite(
  change: (usual: Launch) => Launch = (usual) => usual,
): Promise<Site> {
  await buildIfMissing();
  const server = await startStaticServer({ root: DIST, host: '127.0.0.1', port: 0 });
  const browser = await launch(change(await chooseRenderer(findChromium())));
  return {
    browser,
    origin: server.origin,
    async visit(query, use, viewport = DESKTOP, prepare = () => Promise.resolve()) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      try {
        const page = await context.newPage();
        await talkToItself(page);
        await prepare(page);
        await page.goto(`${server.origin}/${query}`);
        await untilReady(page);
        return await use({ page, app: embedClient(page) });
      } finally {
        await within(15_000, 'closing a page', context.close());
      }
    },
    async close() {
      await within(15_000, 'closing the browser', browser.close()).catch(() => undefined);
      await server.close();
    },
  };
}
