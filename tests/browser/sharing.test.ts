import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import type { Download, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { compute } from '../../src/cli/simulation/result';
import { courseFilesSchema } from '../../src/contract/course-file';
import { parseDeepLink } from '../../src/contract/deep-link';
import { DEFAULT_MECHANISMS } from '../../src/contract/mechanisms';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { VARIABLES, type VariableId } from '../../src/contract/variables';
import { toCsv } from '../../src/simulation/output/csv';
import { valueAt } from '../../src/simulation/trajectory';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { axe } from './axe';
import { ready, settled, useBrowser, type OpenOptions } from './browser';
import { readCode } from './read-code';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SMALL = { viewport: { width: 1000, height: 600 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function visit(query: string, options: OpenOptions = SMALL): Promise<Page> {
  const page = await browser.open(`?tau=0&detail=coarse&panel=share${query}`, options);
  await ready(page);
  return page;
}

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

const status = (page: Page) => page.locator('.share-outcome');
const query = (page: Page) => page.evaluate(() => location.search);

async function saved(page: Page, button: string): Promise<{ name: string; data: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 110_000 }) as Promise<Download>,
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
}

/** Two engines may differ in the last bits of a power; rows, names and all that can be seen are the same. */
function expectSameRows(found: string, expected: string): void {
  const rows = expected.split('\n').map((line) => line.split(','));
  const own = found.split('\n').map((line) => line.split(','));
  expect(own.map((cells) => cells.slice(0, 3))).toEqual(rows.map((cells) => cells.slice(0, 3)));
  rows.forEach((cells, i) =>
    cells.slice(3).forEach((cell, j) => {
      const other = own[i]?.[j + 3] ?? '';
      if (Number.isNaN(Number(cell)) || cell === '') expect(other).toBe(cell);
      else
        expect(Math.abs(Number(other) - Number(cell))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(Number(cell))),
        );
    }),
  );
}

/** The file is about the course that is shown: its header, units and values against what the picture samples. */
function expectAsShown(csv: string, link: string): void {
  const { initial } = initialStateFrom(link, { systemReducedMotion: true });
  const { trajectory } = createSynaptariumStore(initial, () => 0).getState();
  const [header, ...rows] = csv.trimEnd().split('\n');
  expect(header).toBe('hours,variable,unit,value,low,high,course,version,seed,mechanisms,link');
  expect(new Set(rows.map((row) => row.split(',')[1]))).toEqual(
    new Set(VARIABLES.map(({ id }) => id)),
  );
  for (const row of rows) {
    const [hours, id, unit, value, low, high] = row.split(',');
    const { unit: own } = VARIABLES.find((each) => each.id === id)!;
    expect(unit, row).toBe(own);
    const shown = valueAt(trajectory, id as VariableId, Number(hours));
    if (value === '') expect(shown, row).toBeNaN();
    else
      expect(Math.abs(Number(value) - shown), row).toBeLessThan(
        2e-3 * Math.max(1, Math.abs(shown)),
      );
    if (low !== '') expect(Number(low), row).toBeLessThanOrEqual(Number(high));
  }
}

it('copies a link that opens the same view', async () => {
  const page = await visit('&t=7d&scale=circuit&compare=ssri&select=bdnf&theme=light', {
    ...SMALL,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // Turned by a hand: a teacher sees the same side.
  await page.getByRole('application').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toMatch(/camera=[\d.]+,/);
  const camera = new URLSearchParams(await query(page)).get('camera');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await status(page).getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const opened = await browser.newPage(SMALL);
  await opened.goto(link);
  await ready(opened);
  expect(await opened.locator('.share-panel').count()).toBe(0);
  const values = new URLSearchParams(await query(opened));
  expect(Object.fromEntries(values)).toEqual({
    t: '7d',
    scale: 'circuit',
    compare: 'ssri',
    select: 'bdnf',
    theme: 'light',
    camera,
    tau: '0',
    detail: 'coarse',
  });
  await ready(opened);
});

it('says so when copying is forbidden, sharing is cancelled or films cannot be made', async () => {
  const page = await browser.newPage(SMALL);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
    });
    navigator.share = () => Promise.reject(new DOMException('No', 'AbortError'));
    Object.defineProperty(globalThis, 'VideoEncoder', { value: undefined });
  });
  await page.goto(browser.url('?tau=0&detail=coarse&panel=share'));
  await ready(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await status(page).getByText('does not allow copying').waitFor();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toMatch(/^http.*tau=0/);
  await page.getByRole('button', { name: 'Share…' }).click();
  await status(page).getByText('Nothing was shared.').waitFor();
  await part(page, 'Video clip');
  await page.getByText('it has no WebCodecs').waitFor();
});

it('draws QR codes that say the link in both themes and saves them, and a picture of the right size that shows something', async () => {
  const page = await visit('&t=24h', { ...SMALL, deviceScaleFactor: 1 });
  const link = page.getByLabel('Link to this view');
  const drawn = page.getByRole('img', { name: 'QR code of the link' });
  expect(await readCode(drawn)).toBe(await link.inputValue());
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => link.inputValue()).toContain('theme=light');
  expect(await readCode(drawn)).toBe(await link.inputValue());
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => link.inputValue()).not.toContain('theme=light');
  const svg = await saved(page, 'Save QR as SVG');
  expect(svg.name).toBe('synaptarium-qr-24h-brain.svg');
  expect(svg.data.toString()).toMatch(/^<svg xmlns/);
  const png = PNG.sync.read((await saved(page, 'Save QR as PNG')).data);
  expect(png.width).toBe(png.height);
  expect(decodeQR(png)).toBe(await link.inputValue());

  await part(page, 'Picture');
  await page.locator('.share').getByLabel('Size').selectOption('shown');
  const { name, data } = await saved(page, 'Save picture');
  expect(name).toBe('synaptarium-iv-0-5-24h-brain.png');
  const picture = PNG.sync.read(data);
  expect([picture.width, picture.height]).toEqual([1000, 600]);
  const brightness = (x: number, y: number) => {
    const at = (y * picture.width + x) * 4;
    return Math.max(...picture.data.subarray(at, at + 3));
  };
  // The brain above, words below, and the dark between and around them.
  const bright = (top: number, bottom: number) => {
    let count = 0;
    for (let y = top; y < bottom; y += 1)
      for (let x = 0; x < 1000; x += 1) if (brightness(x, y) > 90) count += 1;
    return count;
  };
  expect(bright(50, 300)).toBeGreaterThan(10_000);
  expect(bright(450, 600)).toBeGreaterThan(500);
  expect(brightness(4, 4)).toBeLessThan(40);
  await page.getByRole('img', { name: /^The saved picture: / }).waitFor();
});

it('stops a clip when asked and leaves everything as it was, and makes clips that play', async () => {
  const page = await visit('&t=24h');
  const before = await query(page);
  await part(page, 'Video clip');
  await page.getByLabel('From', { exact: true }).fill('yesterday');
  await page.getByText('Not a time on this timeline.').waitFor();
  expect(await page.getByRole('button', { name: 'Make clip' }).isDisabled()).toBe(true);
  await page.getByLabel('From', { exact: true }).fill('-1h');
  await page.getByLabel('To', { exact: true }).fill('1d');
  await page.getByLabel('Length, seconds').fill('60');
  await page.locator('.share').getByLabel('Size').selectOption('own');
  await page.getByLabel('Width').fill('160');
  await page.getByLabel('Height').fill('90');
  await page.getByLabel('Height').blur();
  await page.getByRole('button', { name: 'Make clip' }).click();
  await page.getByText(/^Frame \d+ of 1,800$/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await status(page).getByText('Cancelled.').waitFor();
  expect(await page.getByRole('button', { name: 'Make clip' }).isEnabled()).toBe(true);
  expect(await query(page)).toBe(before);

  await page.getByLabel('Length, seconds').fill('1');
  await page.getByLabel('Frames a second').selectOption('10');
  const player = await browser.newPage();
  for (const [format, extension] of [
    ['vp9', 'webm'],
    ['h264', 'mp4'],
  ] as const) {
    await page.locator('.share').getByLabel('Format').selectOption(format);
    const { name, data } = await saved(page, 'Make clip');
    expect(name).toBe(`synaptarium-iv-0-5-1h-to-1d-brain.${extension}`);
    expect(await query(page)).toBe(before);
    const film = await player.evaluate(
      async (address) => {
        const video = document.createElement('video');
        video.muted = true;
        video.src = address;
        await new Promise((resolve, reject) => {
          video.onloadeddata = resolve;
          video.onerror = () => reject(new Error(video.error?.message));
        });
        // To the end and back: the index leads to every key frame.
        for (const time of [0.95, 0.05]) {
          video.currentTime = time;
          await new Promise((resolve) => (video.onseeked = resolve));
        }
        const { duration, videoWidth, videoHeight } = video;
        return { duration, videoWidth, videoHeight };
      },
      `data:video/${extension};base64,${data.toString('base64')}`,
    );
    expect(film.duration, format).toBeCloseTo(1, 2);
    expect([film.videoWidth, film.videoHeight], format).toEqual([160, 90]);
  }
});

it('opens each part with its head in sight', async () => {
  const page = await visit('', { viewport: { width: 1280, height: 720 } });
  for (const [name, last] of [
    ['Video clip', page.getByRole('button', { name: 'Make clip' })],
    ['Data', page.getByRole('button', { name: 'Save data' })],
  ] as const) {
    await part(page, name);
    await last.waitFor();
    const head = await page.getByRole('button', { name, exact: true }).boundingBox();
    const panel = await page.locator('.share-panel').boundingBox();
    expect(head!.y, name).toBeGreaterThanOrEqual(panel!.y);
    expect(head!.y + head!.height, name).toBeLessThan(panel!.y + panel!.height);
  }
});

it('saves the data that the command line prints', async () => {
  const page = await visit('&patient=ptsd&compare=iv-0.5-x6&comparePatient=ptsd');
  await part(page, 'Data');
  const { name, data } = await saved(page, 'Save data');
  expect(name).toBe('synaptarium-iv-0-5-ptsd.csv');
  const printed = await compute(
    { protocol: presetProtocol('iv-0.5'), patient: presetPatient('ptsd') },
    { at: undefined, population: undefined, seed: 1, mechanisms: DEFAULT_MECHANISMS },
  );
  expectSameRows(data.toString(), toCsv(printed));
  expectAsShown(data.toString(), '?patient=ptsd');

  await page.getByLabel('Six ketamine infusions in post-traumatic stress').check();
  await page.getByLabel('JSON, for programs').check();
  await page.getByText('Choose variables').click();
  await page.getByRole('button', { name: 'None', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Save data' }).isDisabled()).toBe(true);
  await page.getByLabel('PTSD').first().check();
  const beside = await saved(page, 'Save data');
  expect(beside.name).toBe('synaptarium-iv-0-5-x6-ptsd.json');
  const output = JSON.parse(beside.data.toString()) as { variables: object; hours: number[] };
  expect(Object.keys(output.variables)).toEqual(['ptsdSeverity']);
  expect(output.hours.at(-1)).toBeGreaterThan(1344 - 1);

  await page.getByLabel('All 2 in one file').check();
  const both = await saved(page, 'Save data');
  expect(both.name).toBe('synaptarium-2-courses.json');
  const list = v.parse(courseFilesSchema, JSON.parse(both.data.toString()));
  const links = [list].flat().map(({ made }) => parseDeepLink(new URL(made.link ?? '').search));
  expect(
    links.map(({ values: { protocol = 'iv-0.5', compare = null } }) => [protocol, compare]),
  ).toEqual([
    ['iv-0.5', null],
    ['iv-0.5-x6', null],
  ]);
  expect(links.map(({ values }) => values.patient)).toEqual(['ptsd', 'ptsd']);
});

it('saves a session, opens it elsewhere by choosing or dropping it, and goes back', async () => {
  const page = await visit('&t=7d&scale=circuit&compare=ssri&select=bdnf&theme=light&seed=7');
  await part(page, 'Session file');
  const { name, data } = await saved(page, 'Save session');
  expect(name).toBe('synaptarium-session-iv-0-5-7d-circuit.json');

  const other = await visit('&t=2h');
  await part(other, 'Session file');
  const values = async () => Object.fromEntries(new URLSearchParams(await query(other)));
  const before = await values();
  const choose = (file: string, buffer: Buffer) =>
    other
      .getByLabel('Open a session file')
      .setInputFiles({ name: file, mimeType: 'application/json', buffer });
  const newer = data.toString().replace(/"version": \d+/, '"version": 99');
  for (const [file, text, words] of [
    ['notes.json', '{"a":1}', 'a file of another kind'],
    ['broken.json', '{', 'not a session file, or it is damaged'],
    ['odd.json', data.toString().replace('"seed": 7', '"seed": -7'), 'wrong entry (seed)'],
    ['newer.json', newer, 'saved by a newer version'],
    ['cut.json', data.subarray(0, data.length / 2), 'not a session file, or it is damaged'],
    ['empty.json', '', 'not a session file, or it is damaged'],
    ['list.json', '[1,2]', 'a file of another kind'],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 10]), 'damaged'],
    ['huge.json', `{"a":"${'x'.repeat(2_000_000)}"}`, 'larger than a session can be'],
    ['deep.json', '['.repeat(50_000) + ']'.repeat(50_000), 'larger than a session can be'],
  ] as const) {
    await choose(file, typeof text === 'string' ? Buffer.from(text) : text);
    await status(other).getByText(words).waitFor();
    await status(other).getByText(file).waitFor();
  }
  expect(await values()).toEqual(before);

  await choose('lesson.json', data);
  await status(other).getByText('lesson.json is open.').waitFor();
  await expect.poll(values).toMatchObject({
    t: '7d',
    scale: 'circuit',
    compare: 'ssri',
    select: 'bdnf',
    theme: 'light',
    seed: '7',
  });
  await other.getByRole('button', { name: 'Go back to what was here before' }).click();
  await expect.poll(values).toEqual(before);

  // Dropped on the window it opens, too, and another file is refused with a word.
  const drop = (name: string, text: string) =>
    other.evaluate(
      ([file, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ''], file ?? ''));
        const over = new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true });
        document.body.dispatchEvent(over);
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }),
        );
        return over.defaultPrevented;
      },
      [name, text],
    );
  expect(await drop('holiday.jpg', 'x')).toBe(true);
  await other.getByRole('list', { name: 'Notices' }).getByText('holiday.jpg').waitFor();
  await drop('from-next-year.json', newer);
  const notices = other.getByRole('list', { name: 'Notices' });
  await notices.getByText('from-next-year.json was saved by a newer version').waitFor();
  expect(await values()).toEqual(before);
  const session = { format: 'synaptarium-session', version: 1, protocol: 'ssri', hours: 336 };
  await drop('old.json', JSON.stringify(session));
  await status(other).getByText('old.json is open.').waitFor();
  await expect.poll(() => query(other)).toContain('protocol=ssri');
});

it.each([
  ['wide window', '&theme=dark', { viewport: { width: 1280, height: 720 } }],
  ['phone, on paper', '&theme=light', PHONE],
])('has no accessibility fault in any part: %s', async (_, query_, options) => {
  const page = await visit(query_, options);
  const faults: string[] = [];
  for (const name of [
    'Picture',
    'Video clip',
    'Data',
    'Session file',
    'Print',
    'Embed in a page',
    'Cite',
    'Link and QR code',
  ]) {
    await part(page, name);
    await settled(page);
    const { violations } = await axe(page).include('.share-panel').withTags(RULES).analyze();
    faults.push(
      ...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.target.join(' ')}`),
    );
    const sideways = await page
      .locator('.share-panel')
      .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(sideways, name).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
});
