import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { frugalCall } from '../bench/frugal-call';
import { almost, almostText, hostileMessage } from '../fuzz/hostile';
import { ailments } from '../monkey/well';
import { hostileQueries, patients, protocols } from '../sharing/arbitraries';
import { ready, useBrowser } from './browser';
import { talkToItself } from './embed-host';

const browser = useBrowser();
/** Always the same in the tests, so that they fail for a change and not by chance; another each time by command. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const LINKS = 4;
const FILES = 60;
/** Below how many calls may wait at once, each time. */
const BATCH = 200;
const MESSAGES = 2 * BATCH;
/** Node's own limit of what a request may say is below what a link may hold. */
const LONGEST_ADDRESS = 12_000;

function sample<Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): Value[] {
  console.log(`fuzz in the page: ${numRuns} cases, seed ${SEED}`);
  return fc.sample(arbitrary, { seed: SEED, numRuns });
}

/** Nothing of what came in ran or became an element that runs. */
async function expectNoScript(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    through: (window as unknown as { through?: unknown }).through,
    scripts: document.querySelectorAll('script:not([src])').length,
    handlers: document.querySelectorAll('[onerror], [onclick], [onload]').length,
    links: document.querySelectorAll('a[href^="javascript" i]').length,
    polluted: Object.keys(Object.prototype as object).length,
  }));
  expect(found).toEqual({ through: undefined, scripts: 0, handlers: 0, links: 0, polluted: 0 });
}

it('opens any link without an exception or a script', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  const addresses = sample(hostileQueries, LINKS * 2)
    .map((query) => new URL(query.replace(/^(?!\?)/, '?'), browser.url()).href)
    .filter((address) => address.length < LONGEST_ADDRESS)
    .slice(0, LINKS);
  // A path that reads like another host.
  addresses.push(`${browser.url()}/?t=3h&scale=circuit&detail=coarse&x=<script>`);
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.locator('.time-slider').waitFor({ state: 'attached' });
    await expectNoScript(page);
  }
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('//');
  expect(await ailments(page)).toEqual([]);
  // Written only after a while, which is where a path like this used to fail.
  await expect.poll(() => page.url()).not.toContain('t=3h');
});

it('bears any file and any message', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  await talkToItself(page);
  await page.goto(browser.url('?embed=1&detail=coarse&tau=0'));
  await ready(page);
  const sessions = fc.record({
    format: fc.constant('synaptarium-session'),
    version: fc.constantFrom(1, 2),
    protocol: protocols,
    patient: patients,
  });
  for (const text of sample(almostText(sessions), FILES)) {
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File([content], `<img src=x onerror=parent.through=1>\u202E.json`),
      );
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, text);
  }
  await page.waitForTimeout(300);
  await expectNoScript(page);

  const calls = fc.record({
    jsonrpc: fc.constant('2.0'),
    id: fc.nat(),
    method: fc.constantFrom('seek', 'setScale', 'setProtocol', 'setPatient', 'select', 'getSample'),
    params: fc.oneof(
      fc.record({ hours: fc.double() }),
      fc.record({ scale: fc.constantFrom(...SCALES) }),
      fc.record({ protocol: protocols }),
      fc.record({ patient: patients }),
    ),
  });
  const messages = sample(
    fc.oneof(
      hostileMessage.filter(
        (message) => typeof message !== 'function' && typeof message !== 'symbol',
      ),
      almost(calls),
      almostText(calls),
    ),
    MESSAGES,
  ).map((message) => {
    // What JSON can't say is made in the page.
    try {
      return JSON.stringify(message) ?? 'null';
    } catch {
      return 'null';
    }
  });
  for (let from = 0; from < MESSAGES; from += BATCH) {
    await page.evaluate(
      (texts) => {
        const loop: unknown[] = [];
        loop.push(loop);
        const odd = [loop, new Map([[1, loop]]), new Date(NaN), 10n, new Uint8Array(1e5), NaN];
        for (const text of texts) postMessage(JSON.parse(text), '*');
        for (const value of odd) postMessage(value, '*');
      },
      messages.slice(from, from + BATCH),
    );
    expect(await frugalCall(page, 'getState')).toHaveProperty('hours');
  }
  expect(await frugalCall(page, 'seek', { hours: 3 })).toBe(3);
  expect(await frugalCall(page, 'getState')).toMatchObject({ hours: 3 });
  await expectNoScript(page);
  expect(await ailments(page)).toEqual([]);
});
