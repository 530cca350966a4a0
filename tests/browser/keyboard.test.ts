import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ready, useBrowser } from './browser';

const browser = useBrowser();

/** Where the focus is, in words, and whether one can see it there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const marked = element.matches('.time-slider') ? document.querySelector('.thumb') : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked ?? element);
    return {
      name:
        element.getAttribute('aria-label') ??
        element.textContent?.trim().slice(0, 40) ??
        element.tagName,
      tag: element.tagName,
      visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });

const time = (page: Page) => page.getByRole('slider').first().getAttribute('aria-valuetext');

it('reaches every control with Tab, and shows where it is', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  const names: string[] = [];
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('Tab');
    const { name, tag, visible } = await focused(page);
    if (tag === 'BODY') break;
    expect(visible, `focus on ${name}`).toBe(true);
    names.push(name);
  }
  for (const wanted of [
    'Skip to the timeline',
    'Treatment',
    'Patient',
    'Brain',
    'Circuit',
    'Dendrite',
    'Values',
    'Chart',
    'Menu',
    'Play',
    'Speed',
    'Time',
    'What is true here?',
  ])
    expect(names).toContain(wanted);
});

it.each([
  ['Values', 'v'],
  ['Chart', 'c'],
])('opens and closes %s by keyboard and gives the focus back', async (name, letter) => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  const panel = page.locator('.panel');
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await panel.waitFor();
  await panel.getByRole('button', { name: /close/i }).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page).then((at) => at.name)).toBe(name);
  // From anywhere, with the letter; and closed with its own button.
  await page.keyboard.press(letter);
  await panel.waitFor();
  await panel.getByRole('button', { name: /close/i }).focus();
  await page.keyboard.press('Enter');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page).then((at) => at.name)).toBe(name);
});

/** Title of the panel that has the focus; empty where no title has. */
const inTitle = (page: Page) =>
  page.evaluate(() => document.querySelector('.panel-title:focus')?.textContent ?? '');

it.each([
  ['Values', 'v'],
  ['Structures', 's'],
])(
  'leads to %s by its letter, where time is moved and played as anywhere, and back',
  async (name, letter) => {
    const page = await browser.open('?t=40min&tau=0&detail=coarse');
    await ready(page);
    const picture = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await page.keyboard.press(letter);
    await expect.poll(() => inTitle(page)).toBe(name);
    expect((await focused(page)).visible).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => time(page)).toBe('41 minutes after the infusion began');
    await page.keyboard.press('Home');
    await expect.poll(() => time(page)).toBe('7 days before the infusion');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe(`Close ${name}`);
    // From one panel to another and out again: to where the first was opened from.
    await page.keyboard.press('c');
    await expect.poll(() => inTitle(page)).not.toBe(name);
    await expect.poll(() => inTitle(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(picture).toBe('application');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.getByRole('slider', { name: 'Time', exact: true }).focus();
    await page.keyboard.press(letter);
    await expect.poll(() => inTitle(page)).toBe(name);
    await page.keyboard.press(letter);
    await expect.poll(() => focused(page).then((at) => at.name)).toBe('Time');
  },
);

it('leads from the menu to each panel of it, and back to the menu', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await page.getByRole('button', { name: 'Menu' }).click();
  const names = await page.locator('.menu-panels button').allInnerTexts();
  await page.keyboard.press('Escape');
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.locator('.menu-panels').getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(
        () =>
          page.evaluate(
            () => document.querySelector('.panel:focus-within .panel-title')?.textContent,
          ),
        {
          message: name,
        },
      )
      .toMatch(name === 'Chart' ? /./ : name);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    // A button of its own is as good as the menu.
    await expect
      .poll(() => focused(page).then((at) => at.name), { message: name })
      .toMatch(new RegExp(`^(?:Menu|${name})$`));
  }
});

it('takes no focus for a panel that a link opens, or that a choice in the picture opens', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse&panel=values');
  await ready(page);
  await page.locator('.values-panel .panel-title').waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  // What can be picked comes after the picture.
  await expect
    .poll(async () => {
      await page.mouse.click(560, 300);
      return page.locator('.values-panel .panel-title').count();
    })
    .toBe(1);
  expect(await inTitle(page)).toBe('');
});

it('gives the focus back from what this is to where it was asked', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  await page.getByRole('button', { name: 'What is true here?' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page).then((at) => at.name)).toBe('What is true here?');
});

it('switches single keys off where they are listed, for this device, and says so there', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  await page.keyboard.press('?');
  const sheet = page.locator('#shortcuts');
  await sheet.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await sheet.getByText('Switched off').waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  for (const reload of [false, true]) {
    if (reload) {
      await page.reload();
      await ready(page);
    }
    const scale = page.locator('.explore');
    // Whatever letter, digit or sign is pressed; what comes last is none, and acts.
    for (const key of ['v', 'c', 's', 'k', 'l', '/', '?', '+', '2', '0'])
      await page.keyboard.press(key);
    await page.keyboard.press('Home');
    await expect.poll(() => time(page)).toBe('7 days before the infusion');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(await scale.getAttribute('data-scale')).toBe('brain');
    expect(await sheet.isVisible()).toBe(false);
    await page.keyboard.press('End');
  }
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu').getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await page.locator('.values-panel').waitFor();
});

it('closes the menu before the panel under it', async () => {
  const page = await browser.open('?t=40min&panel=values&tau=0&detail=coarse');
  await ready(page);
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.menu:popover-open').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.menu:popover-open').waitFor({ state: 'detached' });
  expect(await page.locator('.values-panel').isVisible()).toBe(true);
  expect((await focused(page)).name).toBe('Menu');
  await page.keyboard.press('Escape');
  await page.locator('.values-panel').waitFor({ state: 'detached' });
});

it('moves time by one step and by ten, and plays and stops with the space bar', async () => {
  const page = await browser.open('?t=10min&tau=0&detail=coarse');
  await ready(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => time(page)).toBe('11 minutes after the infusion began');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => time(page)).toBe('20 minutes after the infusion began');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => time(page)).toBe('10 minutes after the infusion began');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

it('has no control that does nothing where there is no picture', async () => {
  const page = await browser.newPage({ tolerate: [/WebGL/i] });
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith('webgl')) return null;
      return original.call(this, kind as '2d', ...(rest as []));
    } as typeof original;
  });
  await page.goto(browser.url('?t=24h'));
  await page.locator('.chart-panel').waitFor();
  expect(await page.getByRole('button', { name: /close/i }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Chart', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('table').first().waitFor();
});

it('tells to which side a key has turned the brain', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse');
  await ready(page);
  const told = page.locator('.live-description');
  await told.waitFor({ state: 'attached' });
  for (const [key, words] of [
    ['r', 'Seen from the right.'],
    ['u', 'Seen from above.'],
    ['0', 'Seen as at the start.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => told.innerText()).toBe(words);
  }
});

it('leads back to the scale before, and on again, with the keys of the browser', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse&motion=reduced');
  await ready(page);
  const address = (name: string) =>
    page.evaluate((key) => new URLSearchParams(location.search).get(key), name);
  const scale = () => page.locator('.explore').getAttribute('data-scale');
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  // What steps are kept with comes after the picture.
  await expect
    .poll(() => page.evaluate(() => (history.state as { scale?: string } | null)?.scale))
    .toBe('brain');
  await page.keyboard.press('4');
  await expect.poll(() => address('scale')).toBe('dendrite');
  expect(await length()).toBe(before + 1);
  await page.keyboard.press('PageDown');
  await expect.poll(() => address('t')).not.toBe('40min');
  const hour = await address('t');
  // Steps within a second are one, by the clock of the page.
  await page.waitForTimeout(1000);
  await page.getByRole('button', { name: 'Synapse', exact: true }).click();
  await expect.poll(() => address('scale')).toBe('synapse');
  expect(await length()).toBe(before + 2);
  await page.goBack();
  await expect.poll(scale).toBe('dendrite');
  await expect.poll(() => address('scale')).toBe('dendrite');
  await page.goBack();
  await expect.poll(scale).toBe('brain');
  await expect.poll(() => address('scale')).toBeNull();
  // The hour stays where it is; the address says so when it is next written.
  await expect.poll(() => address('t')).toBe(hour);
  await page.goForward();
  await expect.poll(scale).toBe('dendrite');
  await page.goForward();
  await expect.poll(scale).toBe('synapse');
  await expect.poll(() => address('t')).toBe(hour);
  expect(await length()).toBe(before + 2);
});
