import { expect, it } from 'vitest';
import { parseDeepLink } from '../../src/contract/deep-link';
import { ready, useBrowser } from './browser';

const browser = useBrowser();

// The link that launches an exhibit, once there are exhibits.
const hasExhibits = parseDeepLink('?mode=kiosk').values.mode === 'kiosk';

it.runIf(hasExhibits)(
  'an exhibit whose models did not load comes back by itself, at its launch link, and says that it lives',
  async () => {
    const page = await browser.newPage({ tolerate: [/Failed to load resource/] });
    let answers = false;
    await page.route('**/models/*', (route) =>
      answers ? route.continue() : route.fulfill({ status: 404, body: '' }),
    );
    const launch = browser.url('?mode=kiosk&t=24h&motion=reduced');
    await page.goto(launch);
    await page.waitForFunction(
      () => document.documentElement.dataset['ready'] === 'error',
      undefined,
      { polling: 100 },
    );
    const pulse = () => page.evaluate(async () => (await fetch('heartbeat')).status);
    await expect.poll(pulse).toBe(503);
    answers = true;
    // Ten seconds without a visitor, and the page starts anew.
    await page.waitForEvent('load', { timeout: 40_000 });
    await ready(page);
    expect(new URL(page.url()).searchParams.get('mode')).toBe('kiosk');
    await expect.poll(pulse, { timeout: 40_000 }).toBe(200);
    const log = await page.evaluate(() => localStorage.getItem('synaptarium.faults'));
    const { faults } = JSON.parse(log ?? '{}') as { faults: { kind: string }[] };
    expect(faults.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['load', 'reload']));
  },
);
