import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { RenderInfo } from '../../src/store/scene-port';
import { atRest } from './at-rest';
import { axe } from './axe';
import { ready, useBrowser, type OpenOptions } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();
const DRAW_CALL_LIMIT = 80;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function visit(query: string, options: OpenOptions = {}) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await talkToItself(page);
  await page.goto(browser.url(`${query}&embed=1`));
  await ready(page);
  return { page, app: embedClient(page) };
}

const card = (page: Page, name: string) => page.getByRole('region', { name: `About ${name}` });
const link = (page: Page) => page.evaluate(() => new URLSearchParams(location.search));
const linked = (page: Page, name: string) =>
  page.evaluate((key) => new URLSearchParams(location.search).get(key), name);

it('finds, explains, shows alone and undoes, by keyboard only', async () => {
  const { page, app } = await visit('?t=24h&tau=0');
  const rest = await app.call<string>('capture', { width: 320 });
  await page.keyboard.press('s');
  const search = page.getByRole('searchbox', { name: 'Find a structure' });
  await search.focus();
  await page.keyboard.type('accumb');
  await page.getByText(/^[1-9] structures?$/).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const about = card(page, 'left nucleus accumbens');
  await about.waitFor();
  const text = await about.innerText();
  for (const told of ['Nucleus accumbens sinister', 'mL', 'cm²', 'MNI', 'Accumbens activity'])
    expect(text).toContain(told);
  await about.getByText(/^10\d\.\d$/).waitFor();

  const { violations } = await axe(page).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);

  await about.getByRole('button', { name: 'Show alone' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => linked(page, 'isolate')).toBe('accumbens-left');
  await ready(page);
  const alone = await app.call<string>('capture', { width: 320 });
  const info = await app.call<RenderInfo>('getRenderInfo');
  expect(info.drawCalls).toBeLessThanOrEqual(DRAW_CALL_LIMIT);
  expect(alone).not.toBe(rest);

  await about.getByRole('radio', { name: 'Right' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => linked(page, 'isolate')).toBe('accumbens-right');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => (await link(page)).toString()).not.toContain('isolate');
  await expect.poll(() => about.count()).toBe(0);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => linked(page, 'isolate')).toBe('accumbens-left');
  await page.getByRole('button', { name: 'Evidence' }).click();
  await page.getByRole('heading', { name: 'Values' }).waitFor();
});

it('names what the pointer is over, selects what is tapped, and draws nothing in between', async () => {
  const { page, app } = await visit('?t=24h&scale=circuit&tau=0');
  const hippocampus = await page.evaluate(() => {
    const labels = [...document.querySelectorAll('.scene-label')];
    const index = labels.findIndex((each) => each.textContent === 'Hippocampus');
    const dot = document.querySelectorAll('.scene-label-lines circle')[index];
    return { x: Number(dot?.getAttribute('cx')), y: Number(dot?.getAttribute('cy')) };
  });
  await page.mouse.move(hippocampus.x, hippocampus.y);
  await page.locator('.structure-label', { hasText: 'Left hippocampus' }).waitFor();
  const frames = async () => (await app.call<RenderInfo>('getRenderInfo')).frames;
  const before = await atRest(frames);
  for (let step = 1; step < 4; step += 1)
    await page.mouse.move(hippocampus.x + step, hippocampus.y, { steps: 2 });
  await page.waitForTimeout(500);
  expect(await frames()).toBe(before);

  await page.mouse.click(hippocampus.x, hippocampus.y);
  await card(page, 'left hippocampus').waitFor();
  await expect.poll(() => linked(page, 'structure')).toBe('hippocampus-left');
  await expect.poll(() => linked(page, 'select')).toBe('spineDensityHippocampal');
  expect((await app.call<RenderInfo>('getRenderInfo')).drawCalls).toBeLessThanOrEqual(
    DRAW_CALL_LIMIT,
  );

  // Turned to a side with a key, and cut with a slider.
  const ahead = await app.call<string>('capture', { width: 320 });
  await page.keyboard.press('f');
  const tools = page.getByRole('button', { name: /^Views and cuts\. Seen from the front\.$/ });
  await tools.click();
  expect(await app.call<string>('capture', { width: 320 })).not.toBe(ahead);
  await page.getByRole('radio', { name: 'Coronal' }).check({ force: true });
  await page.getByRole('slider', { name: 'Place of the cut, mm' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => linked(page, 'cut')).toBe('coronal:-19');
});

it('leads from a name to what it names on a screen of finer pixels, and keeps the focus where its card closes', async () => {
  const { page, app } = await visit('?structure=amygdala-left&tau=0', { deviceScaleFactor: 1.5 });
  await card(page, 'left amygdala').waitFor();
  const dot = page.locator('.structure-label[data-kind=selected] circle');
  await dot.waitFor();
  // The picture makes room for the card.
  await atRest(async () => (await app.call<RenderInfo>('getRenderInfo')).frames);
  const [x, y] = await dot.evaluate((circle) =>
    ['cx', 'cy'].map((name) => Number(circle.getAttribute(name))),
  );
  await page.mouse.click(x ?? 0, y ?? 0);
  await expect.poll(() => linked(page, 'select')).toBe('amygdalaReactivity');
  expect(await linked(page, 'structure')).toBe('amygdala-left');
  await page.getByRole('button', { name: 'Close this card' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => linked(page, 'structure')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
    'application',
  );
});

it('finds a structure by its name in another language, says by which, and asks for those names only then', async () => {
  const asked: string[] = [];
  const { page } = await visit('?tau=0&panel=structures&detail=coarse');
  page.on('request', (request) => asked.push(request.url()));
  const names = () => asked.filter((url) => /names-elsewhere/.test(url)).length;
  const field = page.getByRole('searchbox');
  await field.waitFor();
  expect(names()).toBe(0);
  const rows = page.locator('.structures-panel .structure-name');
  for (const [typed, name, language] of [
    ['Hirnrinde', 'Cerebral hemisphere', 'de'],
    ['杏仁核', 'Amygdala', 'zh'],
  ] as const) {
    await field.fill(typed);
    await expect.poll(() => rows.first().innerText()).toContain(name);
    expect(await rows.first().innerText()).toContain(typed);
    expect(await rows.first().locator('bdi').first().getAttribute('lang')).toBe(language);
  }
  expect(names()).toBe(1);
  await field.fill('amyg');
  await expect.poll(() => page.locator('.foreign-word').count()).toBe(0);
});

it('lets go of what is chosen by Escape, after what lies over it', async () => {
  const { page } = await visit('?structure=hippocampus-left&tau=0&panel=values&detail=coarse');
  await card(page, 'left hippocampus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => linked(page, 'panel')).toBeNull();
  expect(await linked(page, 'structure')).toBe('hippocampus-left');
  await page.keyboard.press('Escape');
  await expect.poll(() => linked(page, 'structure')).toBeNull();
});

it('leaves the picture its half beside views and cuts in a low window, and keys and focus where they go', async () => {
  const { page } = await visit('?cut=coronal:-20&tau=0&detail=coarse');
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: /^Views and cuts/ }).click();
  const sheet = page.getByRole('group', { name: 'Views and cuts' });
  const room = await sheet.boundingBox();
  const slider = await page.getByRole('slider', { name: 'Place of the cut, mm' }).boundingBox();
  expect(room?.x).toBeGreaterThan(640 * 0.45);
  expect((slider?.y ?? 0) + (slider?.height ?? 0)).toBeLessThan((room?.y ?? 0) + room!.height);
  const away = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  await sheet.getByRole('radio', { name: 'Coronal' }).focus();
  await page.keyboard.press('3');
  await expect.poll(() => linked(page, 'scale')).toBe('microcircuit');
  await expect.poll(away).toBe('application');
});

it('shows the face of a cut that a link asks for, unless it says how the camera stands', async () => {
  const seen = (page: Page) =>
    page.locator('.view-tools-open').getAttribute('aria-label', { timeout: 15_000 });
  const { page } = await visit('?cut=axial:6&tau=0&detail=coarse');
  await expect.poll(() => seen(page)).toMatch(/Seen from above/);
  await expect.poll(() => linked(page, 'camera')).not.toBeNull();
  const { page: told } = await visit('?cut=axial:6&tau=0&camera=10,0&detail=coarse');
  await expect.poll(() => seen(told)).toMatch(/Seen from the left/);
  expect(await linked(told, 'camera')).toBe('10,0');
});

it('drops a structure that there is not, names a file that is missing, and works on', async () => {
  const page = await browser.newPage({ tolerate: [/deep-set/, /404/] });
  await page.route('**/deep-set*.glb', (route) => route.fulfill({ status: 404 }));
  await page.goto(browser.url('?t=24h&tau=0&structure=kidney-left&isolate=putamen-left'));
  await ready(page);
  const notices = page.getByRole('list', { name: 'Notices' });
  await notices.getByText('structure=kidney-left').waitFor();
  await notices.getByText(/deep-set.*glb/).waitFor();
  await page.getByRole('button', { name: 'Circuit', exact: true }).click();
  await expect.poll(() => linked(page, 'isolate')).toBe(null);
});

it('names what a link shows alone, and leads back from it', async () => {
  const page = await browser.open('?isolate=hippocampus-right&tau=0&detail=coarse');
  await ready(page);
  const card = page.locator('.structure-card');
  await expect.poll(() => card.innerText()).toContain('hippocampus');
  await card.getByRole('button', { name: /^Close/ }).click();
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => location.search)).not.toContain('isolate');
});
