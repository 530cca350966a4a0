import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, SCALES } from '../../src/contract/view';
import { PANELS } from '../../src/contract/panels';
import { ready, useBrowser } from './browser';

const browser = useBrowser();

/** A host that nobody may ask; it counts who does. */
const asked: string[] = [];
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.setHeader('Access-Control-Allow-Origin', '*').end('away');
});
const elsewherePort = () => String((elsewhere.address() as AddressInfo).port);
beforeAll(() => new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done)));
afterAll(async () => {
  const closed = new Promise((done) => elsewhere.close(done));
  // A browser holds on to connections that nobody uses.
  elsewhere.closeAllConnections();
  await closed;
});

interface Watched {
  /** What the page's policies refused: directive and address. */
  violations: string[];
  /** Set by whatever script gets through that must not. */
  through?: string[];
}

/** Keeps what the policy refuses, in the page itself. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.violations = [];
    watched.through = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      watched.violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as Watched).violations);
}

/** Resolves once the page has asked for nothing for a while. */
function quiet(page: Page): Promise<void> {
  return page.waitForLoadState('networkidle').then(() => page.waitForTimeout(150));
}

it('goes through everything without a request elsewhere or a word of the policy', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const violations = await watchPolicy(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(browser.url('?tau=0&detail=coarse&motion=reduced'));
  await ready(page);
  for (const language of LANGUAGES) {
    await page
      .locator('.menu fieldset')
      .first()
      .locator(`label[lang=${language}]`)
      .evaluate((label) => {
        label.querySelector('input')?.click();
      });
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language, {
      polling: 50,
    });
  }
  await page.locator('.menu label[lang=en] input').evaluate((input) => {
    (input as HTMLInputElement).click();
  });
  for (const scale of SCALES) {
    await page.evaluate((wanted) => {
      const steps = document.querySelectorAll<HTMLButtonElement>('.breadcrumb button');
      steps[wanted]?.click();
    }, SCALES.indexOf(scale));
    await quiet(page);
  }
  for (const [i, panel] of PANELS.filter((each) => each !== 'help' && each !== 'about').entries()) {
    await page
      .locator('.menu-panels button')
      .nth(i)
      .evaluate((button) => {
        (button as HTMLButtonElement).click();
      });
    await page.waitForFunction((wanted) => location.search.includes(`panel=${wanted}`), panel, {
      polling: 50,
    });
    await quiet(page);
    if (panel !== 'share') continue;
    const parts = page.locator('.share-panel button[aria-expanded]');
    for (let part = 0; part < (await parts.count()); part += 1) {
      await parts.nth(part).click();
      await quiet(page);
    }
  }
  expect(requests.length).toBeGreaterThan(60);
  const origin = new URL(browser.url()).origin;
  expect(
    requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:')),
  ).toEqual([]);
  expect(await violations()).toEqual([]);
});

/** Ways to get a script in or data out, as a flaw somewhere else might open them. */
const ATTACKS = {
  'script-src-elem inline': () => {
    const script = document.createElement('script');
    Object.defineProperty(script, 'dataset', { value: {} });
    script.append("window.through.push('inline')");
    document.body.append(script);
  },
  'script-src eval': () => {
    (0, eval)("window.through.push('eval')");
  },
  'script-src function': () => {
    Function("window.through.push('function')")();
  },
  'script-src-attr inline': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', "window.through.push('handler')");
    button.click();
  },
  'require-trusted-types-for innerHTML': () => {
    const made = document.createElement('div');
    made.innerHTML = '<img src=x onerror="window.through.push(\'markup\')">';
  },
  'worker-src blob': () => {
    const address = URL.createObjectURL(new Blob(['postMessage(1)']));
    new Worker(address).onmessage = () => (window as unknown as Watched).through?.push('worker');
  },
  'trusted-types default': () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
    (window as unknown as Watched).through?.push('default policy');
  },
  'connect-src fetch': () => {
    void fetch('http://127.0.0.1:9/away').then(
      () => (window as unknown as Watched).through?.push('fetch'),
      () => undefined,
    );
  },
  'connect-src socket': () => {
    new WebSocket('ws://127.0.0.1:9/away').onopen = () =>
      (window as unknown as Watched).through?.push('socket');
  },
  'img-src': () => {
    new Image().src = 'http://127.0.0.1:9/away.png?secret';
  },
  'base-uri': () => {
    const base = document.createElement('base');
    base.href = 'http://127.0.0.1:9/';
    document.head.append(base);
    if (document.baseURI.includes(':9/')) (window as unknown as Watched).through?.push('base');
  },
  'form-action': () => {
    const form = document.createElement('form');
    form.action = 'http://127.0.0.1:9/away';
    document.body.append(form);
    form.submit();
  },
} as const;

const CARRIED = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPTS = ['script-src-elem', 'script-src', 'script-src-attr', 'worker-src'];
const OTHERS = ['connect-src', 'img-src', 'base-uri', 'form-action'];
const TRUSTED = ['require-trusted-types-for', 'trusted-types'];

it.each([
  ['the headers alone', 'headers', TRUSTED],
  ['the page alone, from a host without headers', 'page', TRUSTED],
  ['a browser without Trusted Types', 'old browser', SCRIPTS],
])('lets no script in and nothing out: %s', async (_, by, refusals) => {
  const page = await browser.newPage({
    tolerate: [
      // The picture of the markup attack, whose handler is refused.
      /status of 404 .*\/x\)$/,
      /Security Policy|Trusted ?Type|TrustedHTML|TrustedScript/i,
      new RegExp(`^request to another origin: http://127.0.0.1:${elsewherePort()}/`),
    ],
  });
  const violations = await watchPolicy(page);
  await page.route('**/?*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    const body = await response.text();
    expect(body).toMatch(CARRIED);
    if (by === 'page') return route.fulfill({ body, headers });
    const sent = by === 'headers' ? policy : policy.replace(/require-trusted[^;]*; [^;]*; /, '');
    return route.fulfill({
      body: body.replace(CARRIED, ''),
      headers: { ...headers, 'content-security-policy': sent },
    });
  });
  await page.goto(browser.url('?detail=coarse'), { waitUntil: 'domcontentloaded' });
  for (const [name, attack] of Object.entries(ATTACKS)) {
    if (by === 'old browser' && name === 'trusted-types default') continue;
    const there = attack.toString().replaceAll(':9/', `:${elsewherePort()}/`);
    // Not within the call itself: what a debugger evaluates may evaluate more.
    await page.evaluate(`setTimeout(${there}, 0)`);
  }
  await expect
    .poll(async () => (await violations()).map((each) => each.split(' ')[0]), { timeout: 20_000 })
    .toEqual(expect.arrayContaining([...OTHERS, ...refusals]));
  expect(await page.evaluate(() => (window as unknown as Watched).through)).toEqual([]);
  expect(asked).toEqual([]);
});
