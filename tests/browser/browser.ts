import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch, type Launch } from './launch';
import { watchForProblems, type Problems } from './problems';
import { within } from './within';

export interface OpenOptions extends BrowserContextOptions {
  /** Problems that this test causes on purpose. */
  readonly tolerate?: readonly RegExp[];
  /** Where the site comes from, if not from the production build. */
  readonly origin?: string;
  /** For a test that does to the browser what cannot be undone, such as another clock: nobody after it gets what it had. */
  readonly alone?: boolean;
}

export interface TestBrowser {
  /** Address of the built site with this query, such as `?t=24h`. */
  url(query?: string): string;
  /** An empty page of its own; problems on it fail the test that asked for it. */
  newPage(options?: OpenOptions): Promise<Page>;
  /** A page with the built site. */
  open(query?: string, options?: OpenOptions): Promise<Page>;
}

const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));
const DESKTOP = { width: 1280, height: 720 };
/** A quarter of the pixels, laid out just the same: software draws them four times as fast. */
const COARSE_PIXELS = 0.5;
/** As a graphics card that has one sample a pixel: software draws them in half the time. */
const ONE_SAMPLE = `{
  const context = WebGL2RenderingContext.prototype;
  const asked = context.getParameter;
  context.getParameter = function (name) {
    return name === this.MAX_SAMPLES ? 0 : asked.call(this, name);
  };
}`;

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: Problems;
  /** Under which it is kept for the next test that asks for the same; else it is closed. */
  readonly key: string | undefined;
}

/** Whatever a page can leave behind, but for what the browser keeps of the site's own files: those it need not read again. */
async function forget(page: Page, origin: string): Promise<void> {
  await page.context().clearCookies();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Goes on from file to file of one worker: to start it, and to draw with it for the first time, takes longer than many a test. */
let usual: Browser | undefined;

async function usualBrowser(): Promise<Browser> {
  if (usual?.isConnected() !== true) usual = await launch(inject('launch'));
  return usual;
}

/**
 * A browser for the tests of one file, in which nothing is left of the files before; one of their own, started differently, if
 * `change` says how. Call it once, at the top.
 */
export function useBrowser(change?: (usual: Launch) => Launch): TestBrowser {
  let browser: Browser | undefined;
  let visits: Visit[] = [];
  const kept = new Map<string, BrowserContext[]>();

  beforeAll(async () => {
    browser = change === undefined ? await usualBrowser() : await launch(change(inject('launch')));
  });

  afterEach(async ({ task }) => {
    const finished = visits;
    visits = [];
    const last = finished.at(-1);
    if (task.result?.state === 'fail' && last !== undefined) {
      const picture = screenshot(last.page, `failed-${task.name}`);
      await within(10_000, 'a screenshot', picture).catch(() => undefined);
    }
    for (const context of new Set(finished.map((visit) => visit.context))) {
      const key = finished.find((visit) => visit.context === context)?.key;
      const closing =
        key === undefined
          ? context.close()
          : Promise.all(context.pages().map((page) => page.close())).then(() => {
              kept.set(key, [...(kept.get(key) ?? []), context]);
            });
      await within(15_000, 'closing a page', closing).catch(() => context.close());
    }
    const seen = finished.flatMap(({ problems }) => problems.seen());
    if (seen.length > 0) throw new Error(`The page was not free of problems:\n${seen.join('\n')}`);
  });

  afterAll(async () => {
    // One that does not let go of its pages is no good for the next file either.
    const emptied = async () => {
      for (const context of browser?.contexts() ?? []) await context.close();
      if (change !== undefined) await browser?.close();
    };
    await within(15_000, 'emptying the browser', emptied()).catch(() =>
      within(15_000, 'closing the browser', browser?.close() ?? Promise.resolve()),
    );
  });

  const url = (query = '') => `${inject('origin')}/${query}`;

  async function newPage({
    tolerate = [],
    origin = inject('origin'),
    alone = false,
    ...options
  }: OpenOptions = {}): Promise<Page> {
    if (browser === undefined) throw new Error('The browser has not been started');
    const wanted: BrowserContextOptions = {
      viewport: DESKTOP,
      // A page is to come from the server, unless a test is about what is kept.
      serviceWorkers: 'block',
      deviceScaleFactor: COARSE_PIXELS,
      ...options,
    };
    const keeps = !alone && wanted.serviceWorkers === 'block';
    const key = keeps ? JSON.stringify([origin, wanted]) : undefined;
    const old = key === undefined ? undefined : kept.get(key)?.pop();
    const context = old ?? (await within(30_000, 'opening a page', browser.newContext(wanted)));
    context.setDefaultTimeout(30_000);
    // Whoever asks for pixels gets them as they are drawn on a screen.
    if (old === undefined && options.deviceScaleFactor === undefined)
      await context.addInitScript(ONE_SAMPLE);
    const page = await context.newPage();
    if (old !== undefined) await forget(page, origin);
    visits.push({ context, page, problems: watchForProblems(page, origin, tolerate), key });
    return page;
  }

  return {
    url,
    newPage,
    async open(query, options) {
      const page = await newPage(options);
      await page.goto(url(query));
      return page;
    },
  };
}

/** Waits until the final detail of what is shown is drawn. */
export async function ready(page: Page, milliseconds = 60_000): Promise<void> {
  // Polling on animation frames starves while a software renderer draws.
  await page.waitForFunction(
    () => (document.documentElement.dataset['ready'] ?? 'false') !== 'false',
    undefined,
    { polling: 100, timeout: milliseconds },
  );
  const state = await page.evaluate(() => document.documentElement.dataset['ready']);
  if (state !== 'true') throw new Error(`The page is not ready but: ${state}`);
}

/** Saves what the page shows as test-results/<name>.png and returns the bytes. */
export function screenshot(page: Page, name: string): Promise<Buffer> {
  mkdirSync(RESULTS, { recursive: true });
  const file = name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  // Interface transitions are brought to their end: what is compared is where they arrive.
  return page.screenshot({
    path: `${RESULTS}/${file}.png`,
    animations: 'disabled',
    timeout: 60_000,
  });
}

/** Resolves when every animation that ends has ended and the layout is the same in three frames on end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const layout = (): string =>
      [...document.body.querySelectorAll('*')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join();
        })
        .join(' ');
    await document.fonts.ready;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => Number.isFinite(Number(each.effect?.getComputedTiming().endTime)))
        .map((each) => each.finished),
    );
    let before = '';
    for (let same = 0; same < 3;) {
      await frame();
      const now = layout();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
