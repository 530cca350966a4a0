import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe } from './axe';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const view = { protocol: 'iv-0.5', tau: 0 };
const DECK = JSON.stringify({
  format: 'synaptarium-slides',
  version: 1,
  title: 'A lecture',
  slides: [
    { id: 'a', title: 'Before', notes: 'Say hello.', view: { ...view, hours: -24 } },
    { id: 'b', title: 'A day later', words: 'A day has gone.', view: { ...view, hours: 24 } },
    { id: 'c', title: 'A week later', notes: 'Say goodbye.', view: { ...view, hours: 168 } },
  ],
});
const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const faults = async (page: Page): Promise<readonly string[]> =>
  (await axe(page).withTags(RULES).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
/** A software renderer takes its time. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });
const place = (page: Page) => page.locator('.present-place');
const hours = (page: Page): Promise<string | null> =>
  page.locator('.time-slider').getAttribute('aria-valuetext');

it('a lecture goes on: by clicker, beside the second window, through reloads and a window that is killed', async () => {
  const page = await browser.open('?panel=slides&motion=reduced&tau=0&detail=coarse');
  await ready(page);
  const open = page.locator('.slides input[type=file]');
  const list = page.locator('.slides-list > li');
  await open.setInputFiles(file('lecture.json', DECK));
  await soon(() => list.count()).toBe(3);
  await open.setInputFiles(file('wrong.json', DECK.replace('"hours":24', '"hours":"24"')));
  await page.getByText('has a wrong field').waitFor();
  expect(await list.count()).toBe(3);
  // One key keeps what is shown, wherever the focus is.
  await page.locator('.slides-panel').focus();
  await page.keyboard.press('k');
  await soon(() => list.count()).toBe(4);
  expect(await faults(page)).toEqual([]);

  await page.keyboard.press('F5');
  await soon(() => place(page).innerText()).toBe('1 of 4');
  // The clicker wins over the slider, and time stays where the slide says.
  await page.locator('.time-slider').focus();
  await page.keyboard.press('PageDown');
  await page.getByText('A day has gone.').waitFor();
  expect(await place(page).innerText()).toBe('2 of 4');
  await soon(() => hours(page)).toContain('1 day after');
  const day = await hours(page);
  await page.keyboard.press('Shift+ArrowRight');
  await soon(() => hours(page)).not.toBe(day);
  // What is moved is told by the planetarium again, not by the slide.
  expect(await page.getByText('A day has gone.').count()).toBe(0);
  await page.keyboard.press('.');
  await page.locator('.present-blank').waitFor();
  await page.keyboard.press('.');
  await page.locator('.present-blank').waitFor({ state: 'detached' });
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await soon(() => place(page).innerText()).toBe('3 of 4');

  // Held, the audience keeps what it saw.
  await page.keyboard.press('f');
  await page.locator('.present-held .present-title').waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.present-hud > * .present-title').first().innerText()).toBe(
    'Before',
  );
  expect(await page.locator('.present-held .present-title').innerText()).toBe('A week later');
  await page.keyboard.press('f');

  // A mark by keys alone.
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.present-marks').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.keyboard.press('n');
  await page.getByText('Say hello.').waitFor();
  expect(await faults(page)).toEqual([]);

  const speaker = await page.context().newPage();
  await speaker.goto(`${browser.url().replace(/\/$/, '')}/speaker.html`);
  const now = speaker.locator('.speaker-now h2');
  await soon(() => now.innerText()).toContain('1 of 4');
  expect(await speaker.locator('.speaker-notes').innerText()).toContain('Say hello.');
  await speaker.getByRole('button', { name: 'Next' }).click();
  await speaker.keyboard.press('PageDown');
  await soon(() => now.innerText()).toContain('3 of 4');
  await soon(() => place(page).innerText()).toBe('3 of 4');
  expect(await faults(speaker)).toEqual([]);

  await speaker.reload();
  await soon(() => now.innerText()).toContain('3 of 4');
  await page.reload();
  await soon(() => place(page).innerText()).toBe('3 of 4');
  // Heard again, so that what is said of a loss below is said of the window that is closed there.
  await speaker.getByText('does not answer').waitFor({ state: 'detached' });

  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await speaker.getByText('does not answer').waitFor();
  expect(await speaker.locator('.speaker-notes').innerText()).toContain('Say goodbye.');
  const again = await context.newPage();
  await again.goto(browser.url('?mode=present&motion=reduced&tau=0&detail=coarse'));
  await soon(() => place(again).innerText()).toBe('3 of 4');
  await speaker.getByText('does not answer').waitFor({ state: 'detached' });
  await speaker.getByRole('button', { name: 'Back', exact: true }).click();
  await soon(() => place(again).innerText()).toBe('2 of 4');
});

it('tells of a slide not seen yet in words, and draws it while the audience keeps what it sees', async () => {
  const page = await browser.open('?panel=slides&motion=reduced&tau=0&detail=coarse');
  await ready(page);
  await page.locator('.slides input[type=file]').setInputFiles(file('lecture.json', DECK));
  await page.getByText('Slides without a small picture: 3.').waitFor();
  await page.keyboard.press('F5');
  await soon(() => place(page).innerText()).toBe('1 of 3');
  const speaker = await page.context().newPage();
  await speaker.goto(`${browser.url().replace(/\/$/, '')}/speaker.html`);
  const coming = speaker.locator('.speaker-next');
  await coming.getByText('A day has gone.').waitFor();
  expect(await coming.locator('img').count()).toBe(0);
  const before = await hours(page);
  await speaker.getByRole('button', { name: 'Draw them now' }).click();
  await coming.locator('img').waitFor();
  await soon(() => place(page).innerText()).toBe('1 of 3');
  expect(await hours(page)).toBe(before);
  expect(await speaker.locator('.speaker-now h2').innerText()).toContain('1 of 3');
});

/** Where the picture stands on the page, and its pixels. */
const fills = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage > .picture canvas');
    const box = canvas?.getBoundingClientRect();
    return { box: [box?.width, box?.height], pixels: [canvas?.width, canvas?.height] };
  });

it('fills its window after every change of it, also while time runs, and shows what is held as one sheet', async () => {
  const page = await browser.open('?mode=present&tau=0&detail=coarse&t=24h', {
    viewport: { width: 844, height: 390 },
  });
  await ready(page);
  const ratio = await page.evaluate(() => devicePixelRatio);
  const filled = (width: number, height: number): Promise<void> =>
    soon(() => fills(page)).toEqual({
      box: [width, height],
      pixels: [Math.floor(width * ratio), Math.floor(height * ratio)],
    });
  await filled(844, 390);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await filled(width, height);
  }
  await page.keyboard.press('p');
  await page.keyboard.press('f');
  const sheet = page.locator('.present-sheet');
  await sheet.waitFor();
  const told = await sheet.locator('.moment').innerText();
  await page.keyboard.press('p');
  await page.setViewportSize({ width: 640, height: 600 });
  const size = async () => {
    const { width = 0, height = 0 } = (await sheet.boundingBox()) ?? {};
    return [Math.round(width), Math.round(height)];
  };
  await soon(size).toEqual([640, 360]);
  expect(await sheet.locator('.moment').innerText()).toBe(told);
  const picture = await sheet.locator('canvas').boundingBox();
  expect(picture?.width).toBeCloseTo(640, 0);
  await page.keyboard.press('f');
  await sheet.waitFor({ state: 'detached' });
  await filled(640, 600);
});
