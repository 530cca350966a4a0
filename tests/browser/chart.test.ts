import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { valueAt } from '../../src/simulation/trajectory';
import { NAME_ROOM } from '../../src/store/side-by-side';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { hoursOf } from '../../src/timeline/axis';
import { curveAlong } from '../../src/timeline/curve';
import { axe } from './axe';
import { ready, settled, useBrowser } from './browser';

const browser = useBrowser();

async function visit(query: string, size = { width: 1280, height: 800 }) {
  const page = await browser.open(`?t=24h&panel=chart&motion=reduced&detail=coarse&tau=0${query}`, {
    viewport: size,
  });
  await ready(page);
  await page.locator('.chart-panel').waitFor();
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await axe(page).include('.chart-panel').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * Has the chosen curve played into memory instead of a loudspeaker, and holds the pitch of those samples against the values: the
 * lowest is 220 Hz, the highest two octaves higher, and equal steps of value are equal intervals.
 */
async function expectHeard(page: Page): Promise<void> {
  await page.evaluate(() => {
    class Memory extends OfflineAudioContext {
      constructor() {
        super(2, 8 * 22_050, 22_050);
        Object.assign(globalThis, { memory: this });
      }
      override resume = () => Promise.resolve();
      close = () => Promise.resolve();
    }
    Object.assign(globalThis, { AudioContext: Memory });
  });
  await page.getByRole('button', { name: /^Listen to the curve/ }).click();
  const places = [0.02, 0.14, 0.2, 0.25, 0.3, 0.4, 0.6, 0.9];
  const heard = await page.evaluate(async (at) => {
    const { memory } = globalThis as unknown as { memory: OfflineAudioContext };
    const samples = (await memory.startRendering()).getChannelData(0);
    const hertz = (second: number): number => {
      const from = Math.round((second - 0.02) * 22_050);
      const rises: number[] = [];
      for (let i = from; i < from + 0.04 * 22_050; i += 1) {
        const [here = 0, next = 0] = [samples[i], samples[i + 1]];
        if (here < 0 && next >= 0) rises.push(i + here / (here - next));
      }
      return ((rises.length - 1) / (rises[rises.length - 1]! - rises[0]!)) * 22_050;
    };
    // Tone, rest and curves follow one another.
    return { lead: hertz(0.3), curve: at.map((place) => hertz(0.7 + place * 6)) };
  }, places);
  // It has ended by itself.
  await page.getByRole('button', { name: /^Listen to the curve/ }).waitFor();
  const { initial } = initialStateFrom('?t=24h', { systemReducedMotion: true });
  const { trajectory, axis } = createSynaptariumStore(initial, () => 0).getState();
  const id = 'glutamateRelease';
  const { low, high } = curveAlong(trajectory, id, axis);
  const hertzOf = (value: number) => 220 * 4 ** ((value - low) / (high - low));
  const expected = places.map((place) => hertzOf(valueAt(trajectory, id, hoursOf(axis, place))));
  expect(Math.max(...expected) / Math.min(...expected)).toBeGreaterThan(3);
  expect(heard.lead / hertzOf(valueAt(trajectory, id, -168))).toBeCloseTo(1, 1);
  heard.curve.forEach((hertz, at) =>
    expect(hertz / expected[at]!, `at ${places[at]}`).toBeCloseTo(1, 1),
  );
}

const window = (page: Page) => page.getByRole('combobox', { name: 'Time shown' });

it('plays a curve, zooms by keyboard about the needle, and Escape shows all of it before it closes', async () => {
  const page = await visit('');
  const listen = page.getByRole('button', { name: /^Listen to the curve/ });
  await listen.click();
  await page.getByRole('button', { name: /^Pause the sound/ }).click();
  await page.getByText(/^Paused: .+ Glutamate release: \d+ % of baseline\.$/).waitFor();
  await page.getByRole('button', { name: /^Go on with the sound/ }).click();
  await page.getByRole('button', { name: /^Stop the sound/ }).click();
  await listen.waitFor();
  await expectHeard(page);
  // Where sound is refused, that is a word and no error.
  await page.evaluate(() => {
    Object.assign(globalThis, {
      AudioContext: function refuse() {
        throw new DOMException('No', 'NotSupportedError');
      },
    });
  });
  await listen.click();
  await page.getByText('This browser plays no sound here.').waitFor();
  const surface = page.getByRole('slider', { name: 'Time in the chart' });
  // Right also for whoever reads it without being on it, after time has been moved elsewhere.
  const timeline = page.getByRole('slider', { name: 'Time', exact: true });
  await timeline.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => surface.getAttribute('aria-valuetext')).not.toContain('1 day');
  expect(await surface.getAttribute('aria-valuetext')).toBe(
    await timeline.getAttribute('aria-valuetext'),
  );
  await page.keyboard.press('PageUp');
  await surface.focus();
  // The curves' slider follows with the next frame.
  await expect.poll(() => surface.getAttribute('aria-valuetext')).toContain('1 day');
  await page.keyboard.press('+');
  await expect.poll(() => window(page).inputValue()).toBe('own');
  await page.locator('.chart-ruler').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => window(page).inputValue()).toBe('whole');
  await window(page).selectOption('day');
  await expect.poll(() => page.locator('.chart-ruler').innerText()).toMatch(/12 h/);
  await surface.focus();
  await page.keyboard.press('0');
  await page.keyboard.press('Escape');
  await page.locator('.chart-panel').waitFor({ state: 'detached' });
});

it('has no fault that a machine can find, names the course beside, and tells published points with whom they were measured in', async () => {
  const page = await visit('&compare=placebo');
  const legend = page.locator('.chart-legend');
  await expect.poll(() => legend.innerText()).toContain('Saline placebo');
  for (const shape of ['Causes', 'Curves']) {
    await page.getByRole('button', { name: shape, exact: true }).click();
    await settled(page);
    expect(await faults(page), shape).toEqual([]);
  }
  const points = page.getByRole('group', { name: /Published values: Depression score/ });
  const first = points.getByRole('button').first();
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/human, n = /);
  await first.focus();
  await page.locator('.chart-tip').waitFor();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const published = page.getByRole('table').nth(1);
  await expect.poll(() => published.innerText()).toContain('Wilkinson');
  expect(await published.innerText()).toContain('33.8 ± 6.8');
  await expect
    .poll(() => page.getByRole('table').first().innerText(), { timeout: 60_000 })
    .toMatch(/\d to \d/);
});

it('opens by its address as it was left: the table of one stage, in a day', async () => {
  const page = await visit('');
  const curves = { name: 'Curves shown' };
  const time = { name: 'Time shown' };
  await page.getByRole('combobox', curves).selectOption('receptor');
  await page.getByRole('combobox', time).selectOption('day');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = (from: Page) => from.locator('.chart-panel table').first().innerText();
  await page.waitForFunction(() => location.search.includes('chart=table'));
  const again = await browser.open(new URL(page.url()).search, {
    viewport: { width: 1280, height: 800 },
  });
  await ready(again);
  expect(await again.getByRole('combobox', curves).inputValue()).toBe('receptor');
  expect(await again.getByRole('combobox', time).inputValue()).toBe('day');
  // The doubt about each value is worked out while one reads.
  await expect
    .poll(async () => (await table(again)) === (await table(page)), { timeout: 30_000 })
    .toBe(true);
});

it('chooses in the diagram of causes by keyboard, and opens the papers of an arrow', async () => {
  const page = await visit('');
  await page.getByRole('button', { name: 'Causes', exact: true }).click();
  await page.locator('[data-node=glutamateRelease]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const pressed = page.locator('.cause-node[aria-pressed=true]');
  await expect.poll(() => pressed.getAttribute('data-node')).toBe('glutamateExtracellular');
  expect(await page.locator('[data-edge^="dose "][data-on-path]').count()).toBeGreaterThan(0);
  await page.locator('.cause-neighbours button').first().click();
  const card = page.locator('.cause-card');
  await expect.poll(() => card.innerText()).toContain('Papers');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await page.locator('.chart-panel').count()).toBe(1);
});

it('spreads and pinches time with two fingers on a phone, with buttons for one, and has no fault in the table', async () => {
  const page = await browser.open(
    '?t=24h&panel=chart&compare=placebo&motion=reduced&detail=coarse&tau=0',
    {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    },
  );
  await ready(page);
  const surface = page.locator('.chart-surface');
  await surface.waitFor();
  const { x, y, width } = (await surface.boundingBox())!;
  const cdp = await page.context().newCDPSession(page);
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((at, id) => ({ x: x + at * width, y: y + 40, id })),
    });
  await fingers('touchStart', 0.45);
  await fingers('touchStart', 0.45, 0.55);
  await fingers('touchMove', 0.35, 0.65);
  await fingers('touchMove', 0.2, 0.8);
  await fingers('touchEnd');
  await expect.poll(() => window(page).inputValue()).toBe('own');
  await page.getByRole('button', { name: 'Show more time' }).tap();
  await page.getByRole('button', { name: 'Show more time' }).tap();
  await page.getByRole('button', { name: 'Show more time' }).tap();
  await page.getByRole('button', { name: 'Show more time' }).tap();
  await expect.poll(() => window(page).inputValue()).toBe('whole');
  await page.getByRole('button', { name: 'Table', exact: true }).tap();
  await settled(page);
  expect(await faults(page)).toEqual([]);
});

it.each([
  ['small laptop', { width: 1280, height: 720 }],
  ['tablet on its side', { width: 1180, height: 820 }],
  ['phone on its side', { width: 844, height: 390 }],
  ['phone upright', { width: 390, height: 844 }],
])('shows four courses with nothing over anything: %s', async (_, size) => {
  const page = await visit('&compare=ssri&compare3=placebo&compare4=iv-0.5-x6', size);
  await page.locator('.chart-row').last().scrollIntoViewIfNeeded();
  const boxes = await page.evaluate(() => {
    const box = (element: Element) => {
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      const seen = getComputedStyle(element).visibility === 'visible' && width > 0;
      return { left, top, right, bottom, seen };
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].map(box);
    return {
      rows: [...document.querySelectorAll('.chart-row')].map((row) => ({
        plot: box(row.querySelector('.chart-plot')!),
        key: [...row.querySelectorAll('.chart-key span')].map(box),
      })),
      chart: all('.chart-panel')[0]!,
      timeline: all('.time-slider, .timeline .ruler-labels').filter(({ seen }) => seen),
      overPicture: all(
        '.choices select, .choices button, .compared b, .compared select, .caption',
      ).filter(({ seen }) => seen),
    };
  });
  type Box = (typeof boxes)['chart'];
  const over = (one: Box, other: Box): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  for (const { plot, key } of boxes.rows)
    for (const word of key) expect(over(word, plot)).toBe(false);
  for (const word of boxes.overPicture) expect(over(word, boxes.chart)).toBe(false);
  boxes.overPicture.forEach((word, index) => {
    for (const other of boxes.overPicture.slice(index + 1)) expect(over(word, other)).toBe(false);
  });
  for (const part of boxes.timeline) expect(part.bottom).toBeLessThanOrEqual(size.height + 1);
  expect(boxes.timeline.length).toBeGreaterThan(0);
});

it.each([
  ['desktop', { width: 1440, height: 900 }],
  ['small laptop', { width: 1280, height: 720 }],
  ['tablet on its side', { width: 1024, height: 768 }],
  ['exhibit, upright', { width: 1080, height: 1920 }],
])(
  'leaves two pictures beside the chart a fifth of the height, and shows the chosen row: %s',
  async (_, size) => {
    const page = await visit('&compare=ssri&select=madrs', size);
    await settled(page);
    const room = (await page.locator('[data-picture-room]').boundingBox())!;
    // At its foot stand the names of the courses.
    expect(room.height - NAME_ROOM).toBeGreaterThan(0.2 * size.height);
    const rows = (await page.locator('.chart-scroll').boundingBox())!;
    const chosen = (await page
      .locator('.chart-row:has([aria-pressed=true]) .chart-plot')
      .boundingBox())!;
    expect(chosen.y).toBeGreaterThanOrEqual(rows.y);
    expect(chosen.y + chosen.height).toBeLessThanOrEqual(rows.y + rows.height + 1);
  },
);

it('shows both courses of the picture in each cause, and lets another be the second there', async () => {
  const page = await visit(
    '&chart=causes&compare=placebo&compare3=iv-0.5&comparePatient3=ptsd&names=||Veteran',
  );
  const node = page.locator('[data-node=madrs]');
  const lines = node.locator('.figures');
  await expect.poll(() => lines.count()).toBe(2);
  const value = async (at: number) => Number(await lines.nth(at).locator('b').innerText());
  await expect.poll(() => value(0)).toBeGreaterThan(0);
  // A day after: much better than under placebo, told apart by the piece of line and by the fill.
  expect(await value(1)).toBeGreaterThan((await value(0)) + 5);
  expect(
    await lines
      .locator('.course-mark')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['course'])),
  ).toEqual(['1', '2']);
  const amount = (at: number) =>
    lines.nth(at).evaluate((line) => Number(line.style.getPropertyValue('--amount')));
  expect(await amount(0)).toBeGreaterThan(await amount(1));
  const name = await page
    .getByRole('button', { name: /^Depression score/ })
    .first()
    .innerText();
  expect(name).toMatch(/lowered/);
  await page.getByRole('list', { name: 'Courses' }).getByRole('combobox').selectOption('Veteran');
  await expect
    .poll(() => lines.nth(1).locator('.course-mark').getAttribute('data-course'))
    .toBe('3');
  expect(await page.locator('.compared select').inputValue()).toBe('2');
  expect(await faults(page)).toEqual([]);
  // With one course the node itself is filled, as before.
  await page.goto(browser.url('?t=24h&panel=chart&chart=causes&tau=0&detail=coarse'));
  await expect.poll(() => node.getAttribute('data-change')).toBe('lowered');
  expect(await lines.count()).toBe(1);
});

it.each(['en', 'de'])(
  'shows all causes of two courses at once in the window of a laptop, none cut: %s',
  async (lang) => {
    const page = await visit(`&chart=causes&compare=esketamine-84&lang=${lang}`, {
      width: 1440,
      height: 900,
    });
    const field = page.locator('.causes-scroll');
    await field.locator('.cause-pair').first().waitFor();
    await settled(page);
    expect(
      await field.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBeLessThanOrEqual(0);
    const cut = await field.locator('.cause-node').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const room = node.getBoundingClientRect();
        return [...node.querySelectorAll('span, b')]
          .filter((part) => !part.closest('.visually-hidden'))
          .filter((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return (
              left < room.left - 1 ||
              right > room.right + 1 ||
              top < room.top - 1 ||
              bottom > room.bottom + 1
            );
          })
          .map((part) => part.textContent);
      }),
    );
    expect(cut).toEqual([]);
  },
);

it('keeps both lines of heads in sight over the table of two courses', async () => {
  const page = await visit('&chart=table&compare=placebo');
  const table = page.locator('.chart-table');
  await table.evaluate((each) => each.scrollTo(0, 150));
  const tops = await table
    .locator('table')
    .first()
    .locator('thead tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  const top = (await table.boundingBox())!.y;
  expect(tops[0]).toBeGreaterThanOrEqual(top - 1);
  expect(tops[1]).toBeGreaterThan(tops[0]! + 15);
});

it('the key says which course has what only one has, and counts for both', async () => {
  const page = await browser.open(
    '?t=40min&scale=dendrite&compare=placebo&motion=reduced&detail=coarse&tau=0',
  );
  await ready(page);
  const burst = page.locator('.legend li', { hasText: 'Glutamate at a synapse' });
  await expect.poll(() => burst.getAttribute('data-only')).toBe('0');
  await expect.poll(() => burst.getByText('only in: One ketamine infusion').count()).toBe(1);
  const seen = burst.locator('.legend-only .course-mark:visible');
  await expect.poll(() => seen.getAttribute('data-course')).toBe('1');
  const old = page.locator('.legend li', { hasText: 'Spine from before' });
  expect(await old.getAttribute('data-only')).toBeNull();
  const counts = page.locator('.spine-count');
  await expect
    .poll(() => counts.allInnerTexts())
    .toEqual([
      expect.stringMatching(/^\s*\d+ spines on/),
      expect.stringMatching(/^\s*\d+ spines on/),
    ]);
  // A day after there are more of them than under placebo.
  await page.goto(
    browser.url('?t=24h&scale=dendrite&compare=placebo&motion=reduced&detail=coarse&tau=0'),
  );
  await ready(page);
  const number = async (at: number) => parseInt((await counts.nth(at).innerText()).trim(), 10);
  await expect.poll(() => number(1)).toBeGreaterThan(0);
  expect(await number(0)).toBeGreaterThan(await number(1));
});
