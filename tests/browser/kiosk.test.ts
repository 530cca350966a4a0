import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe } from './axe';
import { ready, useBrowser } from './browser';
import { readCode } from './read-code';

const browser = useBrowser();
/** SHA-256 of 1234. */
const CODE = '03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4';
const SCREEN = { width: 398, height: 708 };
const TALL = { viewport: { width: 1080, height: 1920 }, hasTouch: true };
const LAUNCH = `?mode=kiosk&detail=coarse&motion=reduced&idle=60&extend=20&screen=398x708&museum=Museum&operator=${CODE}&phone=https://example.org/&idel=4&reading=hard`;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stage = (page: Page) => page.locator('.kiosk').getAttribute('data-stage');

/** What of a screen is too small, too close to something else, out of reach, or leads away. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ width, least, gap }) => {
      const mm = innerWidth / width;
      const all = [...document.querySelectorAll('.kiosk :is(button, a, select, summary)')]
        .filter((each) => !each.matches('.kiosk-anywhere'))
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect(), each }))
        .filter(({ box }) => box.width > 0);
      const found: string[] = [];
      for (const { name, box, each } of all) {
        if (each.matches('a, select, summary')) found.push(`${name}: leads away or sets something`);
        if (Math.min(box.width, box.height) < least * mm - 0.5) found.push(`${name}: too small`);
        if (box.top < innerHeight / 2) found.push(`${name}: out of reach`);
        if (box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
          found.push(`${name}: off the screen`);
        for (const other of all) {
          if (other.each === each) continue;
          const across = Math.max(other.box.left - box.right, box.left - other.box.right);
          const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
          if (Math.max(across, down) < gap * mm - 0.5)
            found.push(`${name}: close to ${other.name}`);
        }
      }
      return found;
    },
    { width: SCREEN.width, least: 20, gap: 6.35 },
  );
}

async function accessible(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('leads from the loop through the story to free exploration and back, with nothing left of the visitor', async () => {
  const page = await browser.open(LAUNCH, TALL);
  await ready(page);
  expect(await stage(page)).toBe('attract');
  expect(await page.locator('.notices').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  expect(await accessible(page)).toEqual([]);
  const address = page.url();

  await button(page, 'The story, in two minutes').tap();
  await expect.poll(() => page.locator('.kiosk-caption').textContent()).toMatch(/day before/);
  await button(page, 'Simpler words').tap();
  expect(await page.locator('.kiosk-caption').textContent()).toMatch(/very sad/);
  expect(await faults(page)).toEqual([]);
  await button(page, 'Explore from here').tap();

  expect(await faults(page)).toEqual([]);
  const caption = page.locator('.kiosk-caption');
  await expect.poll(() => caption.textContent()).not.toBe('');
  await button(page, 'Dendrite').tap();
  await expect
    .poll(() => page.locator('.kiosk-scales [aria-current]').textContent())
    .toBe('Dendrite');
  await button(page, 'Take it with you').tap();
  const code = new URL(await readCode(page.locator('.kiosk-code')));
  expect(code.origin).toBe('https://example.org');
  expect(code.searchParams.get('scale')).toBe('dendrite');
  expect(code.searchParams.has('mode')).toBe(false);
  await button(page, 'Done').tap();
  expect(await accessible(page)).toEqual([]);
  await page.evaluate(() => localStorage.setItem('left', 'by a visitor'));

  const refused = await page.evaluate(() =>
    ['contextmenu', 'selectstart', 'dragstart', 'drop'].map(
      (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
    ),
  );
  expect(refused).toEqual([true, true, true, true]);
  expect(page.url()).toBe(address);

  await button(page, 'Finish').tap();
  await expect.poll(() => stage(page)).toBe('attract');
  expect(await page.evaluate(() => localStorage.getItem('left'))).toBeNull();
  await button(page, 'Touch to explore').last().tap();
  const chosen = '.kiosk-scales [aria-current]';
  expect(await page.locator(chosen).textContent()).toBe('Brain');
  expect(await button(page, 'Simpler words').count()).toBe(1);

  // The operator: a hidden gesture whose first touch ends the loop as any does, a code, and what the launch link got wrong.
  await button(page, 'Finish').tap();
  await expect.poll(() => stage(page)).toBe('attract');
  const corner = (await page.locator('.kiosk-corner').boundingBox())!;
  const tap = () => page.touchscreen.tap(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await tap();
  await expect.poll(() => stage(page)).toBe('explore');
  // On end: they count within four seconds.
  for (let taps = 1; taps < 5; taps += 1) await tap();
  for (const digit of ['1', '2', '3', '4']) await button(page, digit).tap();
  await button(page, 'Enter').tap();
  await page.locator('.kiosk-operator').waitFor();
  const told = (await page.locator('.kiosk-operator').textContent()) ?? '';
  expect(told).toContain('reading=hard not one of the choices');
  expect(told).toContain('idel=4 not a word that is known here');
  expect(told).toMatch(/Visits3/);
  await button(page, 'Close').tap();

  // Nobody touches it any more: asked with a countdown, and answered by one touch.
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 59_000;
  });
  await page.locator('[data-name=prompt]').waitFor();
  expect(Number(await page.locator('.kiosk-countdown').textContent())).toBeGreaterThan(15);
  await button(page, 'Yes, go on').tap();
  await expect.poll(() => page.locator('[data-name=prompt]').count()).toBe(0);
  expect(await stage(page)).toBe('explore');
});

/** What is open, what can be touched there, and whatever could lead out of it. The operator's door is no way out. */
function look(page: Page) {
  return page.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('dialog[open]');
    const within = dialog ?? document.querySelector<HTMLElement>('.kiosk');
    const touchable = within?.querySelectorAll('button:not(:disabled), .kiosk-corner') ?? [];
    const done = document.querySelectorAll('.kiosk-way [data-at=done]').length;
    const { stage } = document.querySelector<HTMLElement>('.kiosk')?.dataset ?? {};
    const leading =
      'a, area, form, iframe, frame, object, embed, [href], [target], [download], [contenteditable], input:not([type=range]), select, textarea';
    return {
      screen: dialog?.dataset['name'] ?? `${stage ?? ''} ${done}`,
      touchable: [...touchable].map((each, at) => `${at} ${each.textContent}`),
      leading: [...document.body.querySelectorAll(leading)].map((each) => each.outerHTML),
    };
  });
}

it('is crawled whole, and nothing in it leads out', async () => {
  const left: string[] = [];
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  page.context().on('page', (other) => left.push(`window ${other.url()}`));
  page.on('download', (each) => left.push(`download ${each.url()}`));
  await page.addInitScript(() => {
    window.open = (address) => {
      throw new Error(`window.open ${String(address)}`);
    };
  });
  await page.goto(browser.url(`${LAUNCH}&languages=en,ar&idle=1800`.replace('idle=60&', '')));
  await ready(page);
  const address = page.url();
  page.on('framenavigated', (frame) => left.push(`navigation ${frame.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) left.push(request.url());
  });

  /** Where each thing that was touched led; null until it is touched. */
  const ways = new Map<string, Map<string, string | null>>();
  /** What to touch next: something new here, or the first step to where something is. */
  const nextFrom = (screen: string, here: readonly string[]): string | undefined => {
    const known = ways.get(screen);
    const fresh = here.find((label) => known?.get(label) === null);
    if (fresh !== undefined) return fresh;
    const steps = here.map((first) => ({ first, at: known?.get(first) ?? screen }));
    const seen = new Set([screen]);
    for (const step of steps) {
      if (seen.has(step.at)) continue;
      seen.add(step.at);
      const there = ways.get(step.at) ?? new Map<string, string | null>();
      if ([...there.values()].includes(null)) return step.first;
      for (const at of there.values()) if (at !== null) steps.push({ ...step, at });
    }
    return undefined;
  };
  const touch = (at: number): Promise<void> =>
    page.evaluate(async (place) => {
      const dialog = document.querySelector('dialog[open]');
      const within = dialog ?? document.querySelector('.kiosk');
      const all = within?.querySelectorAll<HTMLElement>('button:not(:disabled), .kiosk-corner');
      const one = all?.[place];
      if (one?.matches('.kiosk-corner') === true)
        for (let tap = 0; tap < 5; tap += 1)
          one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      else one?.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }, at);
  let before: { readonly screen: string; readonly label: string } | null = null;
  let finished = false;
  for (let touched = 0; touched < 400; touched += 1) {
    const now = await look(page);
    expect(now.leading, now.screen).toEqual([]);
    if (before !== null) ways.get(before.screen)?.set(before.label, now.screen);
    const known = ways.get(now.screen) ?? new Map<string, string | null>();
    ways.set(now.screen, known);
    for (const label of now.touchable) if (!known.has(label)) known.set(label, null);
    // What another word has taken the place of, such as what holds the story and lets it go on.
    for (const [label, at] of known)
      if (at === null && !now.touchable.includes(label)) known.delete(label);
    const label = nextFrom(now.screen, now.touchable);
    finished = label === undefined;
    if (label === undefined) break;
    before = { screen: now.screen, label };
    await touch(Number.parseInt(label, 10));
  }
  expect(finished).toBe(true);
  const story = Array.from({ length: 8 }, (_, step) => `story ${step}`);
  expect([...ways.keys()]).toEqual(
    expect.arrayContaining(['attract 0', ...story, 'explore 0', 'phone', 'operator']),
  );
  expect(left).toEqual([]);
  expect(page.url()).toBe(address);
});
