import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { courseFilesSchema } from '../../src/contract/course-file';
import { axe } from './axe';
import { ready, settled, useBrowser } from './browser';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DESKTOP = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

async function visit(query: string, options: Parameters<typeof browser.open>[1] = DESKTOP) {
  const page = await browser.open(`?panel=lab&t=24h&tau=0&detail=coarse${query}`, options);
  await ready(page);
  await page.getByRole('tablist', { name: 'Parts of the laboratory' }).waitFor();
  return page;
}

const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });
const linked = (page: Page, name: string) =>
  page.evaluate((key) => new URLSearchParams(location.search).get(key), name);
const readout = (page: Page) => page.locator('.lab-readout tbody tr').first().innerText();
const spark = (page: Page) => page.locator('.spark-future').getAttribute('d');

/** Types a number into the field that has the focus. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return (
        active?.labels?.[0]?.textContent ??
        active?.getAttribute('aria-label') ??
        active?.textContent
      );
    });
    if (here === name) return;
  }
  throw new Error(`The focus never came to ${name}`);
}

it('builds six infusions by keyboard, shows them at once, and keeps them in the link', async () => {
  const page = await visit('&select=madrs');
  const [before, curve] = [await readout(page), await spark(page)];
  await page.getByRole('tab', { name: 'Treatment' }).focus();
  await tabTo(page, 'How many doses');
  await type(page, '6');
  await tabTo(page, 'One every');
  await type(page, '3');
  await page.getByText('From the start, 6 doses, one every 3 days').waitFor();
  await expect.poll(() => readout(page)).not.toBe(before);
  expect(await spark(page)).not.toBe(curve);
  await page.getByRole('textbox', { name: 'Name' }).fill('Two a week');
  await expect.poll(() => linked(page, 'protocol')).toMatch(/^~/);
  await expect
    .poll(
      async () => await page.getByRole('combobox', { name: 'Treatment', exact: true }).innerText(),
    )
    .toContain('Two a week');

  const after = await readout(page);
  await expect
    .poll(async () =>
      Buffer.from(((await linked(page, 'protocol')) ?? '').slice(1), 'base64url').toString(),
    )
    .toContain('Two a week');
  await page.reload();
  await ready(page);
  await expect.poll(() => readout(page)).toBe(after);
  await page.getByText('From the start, 6 doses, one every 3 days').waitFor();
});

it('warns where studies end, says what is out of range at the field, and undoes', async () => {
  const page = await visit('');
  const amount = field(page, 'Amount');
  await page.getByText(/^Within what has been studied/).waitFor();
  await amount.fill('2.5');
  await page.getByText(/brings on anaesthesia/).waitFor();
  await amount.fill('9');
  await page.getByText(/More at one time than in any study against depression/).waitFor();
  // The numbers follow the course by a moment.
  await settled(page);
  const held = await readout(page);
  await amount.fill('3000');
  const error = page.getByText('From 0 to 2,000, please.');
  await error.waitFor();
  expect(await amount.getAttribute('aria-describedby')).toContain(await error.getAttribute('id'));
  expect(await amount.getAttribute('aria-invalid')).toBe('true');
  expect(await readout(page)).toBe(held);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => amount.inputValue()).toBe('0.5');
  await page.keyboard.press('Control+y');
  await expect.poll(() => amount.inputValue()).toBe('9');

  await page.getByRole('combobox', { name: 'Drug' }).selectOption('Midazolam');
  await expect.poll(() => amount.inputValue()).toBe('0.045');
  await page.getByRole('combobox', { name: 'Route' }).selectOption('into the rectum');
  await page.getByText(/not something the model can picture/).waitFor();
});

it('writes and reads numbers in the manner of the language, and moves them by keys', async () => {
  const page = await browser.open('?panel=lab&t=24h&tau=0&detail=coarse&lang=de', DESKTOP);
  await ready(page);
  const amount = page.getByRole('spinbutton', { name: 'Menge', exact: true });
  await expect.poll(() => amount.inputValue()).toBe('0,5');
  await amount.press('ArrowUp');
  expect(await amount.inputValue()).toBe('0,55');
  await page.getByText('Ketamin, 0,55 mg pro kg').waitFor();
  // A point will do as well, and is written as a comma once the field is left.
  await amount.fill('0.75');
  await page.getByText('Ketamin, 0,75 mg pro kg').waitFor();
  await amount.blur();
  expect(await amount.inputValue()).toBe('0,75');
});

it('says of which course the moment, the sentence and the causes tell', async () => {
  const page = await visit('&compare=ssri');
  await page.getByRole('tab', { name: 'Causes' }).click();
  const told = page.locator('.told-of');
  await expect.poll(() => told.allInnerTexts()).toHaveLength(2);
  for (const text of await told.allInnerTexts()) expect(text).toContain('One ketamine infusion');
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect.poll(() => told.count()).toBe(0);
});

it('runs many people with progress, stops when told, and marks what has become old', async () => {
  const page = await visit('');
  await page.getByRole('tab', { name: 'Many people' }).click();
  await field(page, 'How many people').fill('2000');
  await page.getByRole('button', { name: 'Run' }).click();
  const progress = page.getByRole('progressbar', { name: 'People solved' });
  await expect
    .poll(async () => Number(await progress.getAttribute('value')), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped. Nothing was kept of this run.').waitFor();

  await field(page, 'How many people').fill('100');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('Done: 100 people.').waitFor({ timeout: 90_000 });
  const rates = page.getByRole('table', { name: 'One ketamine infusion' });
  expect(await rates.getByRole('row', { name: /^Score halved/ }).innerText()).toMatch(
    /\d+ \(\d+–\d+\)/,
  );

  // Kept as files where they stand, with the rates that the table shows and what draws the same people again.
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save results' }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };
  const table = await save();
  expect(table.name).toBe('synaptarium-iv-0-5-default-people-100.csv');
  const week = table.text.split('\n').find((row) => row.startsWith('168,response,'))!;
  const [share] = /\d+/.exec(
    await rates
      .getByRole('row', { name: /^Score halved/ })
      .getByRole('cell')
      .nth(1)
      .innerText(),
  )!;
  expect(Math.round(Number(week.split(',')[3]) * 100)).toBe(Number(share));
  await page.getByRole('radio', { name: 'JSON, for programs' }).check();
  const { name, text } = await save();
  expect(name).toBe('synaptarium-iv-0-5-default-people-100.json');
  const [file] = [v.parse(courseFilesSchema, JSON.parse(text))].flat();
  expect(file?.population).toMatchObject({ n: 100, seed: 1 });
  expect(new URL(file?.made.link ?? '').search).not.toContain('panel');
  expect((await axe(page).withTags(RULES).analyze()).violations).toEqual([]);

  await page
    .getByRole('combobox', { name: 'Treatment', exact: true })
    .selectOption({ label: 'Saline placebo' });
  await page.getByText('This is of an earlier course.', { exact: false }).waitFor();
});

it('switches an account, sets a comparator beside, and restores all of it from the link', async () => {
  const page = await visit('&select=madrs');
  await page.getByRole('button', { name: 'Saline placebo' }).click();
  await expect.poll(() => linked(page, 'compare')).toBe('placebo');
  await page.getByRole('checkbox', { name: 'Rapamycin' }).check();
  await page.getByRole('tab', { name: 'Patient' }).click();
  await field(page, 'Age').fill('71');
  await page.getByRole('tab', { name: 'Accounts' }).click();
  const habenula = page.getByRole('switch', { name: 'Lateral habenula' });
  await habenula.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => linked(page, 'mechanism')).toBe('disinhibition,habenula');
  await page.getByRole('row', { name: /^Habenula bursting/ }).waitFor();
  await page.reload();
  await ready(page);
  expect(await page.getByRole('checkbox', { name: 'Rapamycin' }).isChecked()).toBe(true);
  await page.getByRole('tab', { name: 'Accounts' }).click();
  expect(await habenula.isChecked()).toBe(true);
  await page.getByRole('tab', { name: 'Patient' }).click();
  expect(await field(page, 'Age').inputValue()).toBe('71');
  expect(await page.locator('.lab-readout tbody tr').count()).toBe(2);
});

it('holds four courses against each other, names one, changes the picture, and takes a step back', async () => {
  const page = await visit('&select=madrs');
  await page.getByRole('button', { name: 'SSRI tablets, daily', exact: true }).click();
  await page.getByRole('button', { name: 'Saline placebo', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Person to add' })
    .selectOption({ label: 'post-traumatic stress' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Four are compared. Remove one to add another.').waitFor();
  await expect.poll(() => page.locator('.lab-readout tbody tr').count()).toBe(4);
  // Each has a line of its own on the timeline: as many curves as courses, told apart by their dashes.
  const lines = page.locator('.spark-beside');
  await expect.poll(() => lines.count()).toBe(3);
  const drawn = await lines.evaluateAll((all) =>
    all.map((line) => [line.getAttribute('d'), getComputedStyle(line).strokeDasharray]),
  );
  expect(new Set(drawn.map(([path]) => path)).size).toBe(3);
  expect(new Set(drawn.map(([, dash]) => dash)).size).toBe(3);
  const further = page.locator('.choices-further');
  expect(await further.innerText()).toContain('Saline placebo in major depression');

  const placebo = 'Saline placebo in major depression';
  await page.getByRole('button', { name: `Rename: ${placebo}` }).click();
  await page.getByRole('textbox', { name: `Name of ${placebo}` }).fill('Control');
  await page.keyboard.press('Enter');
  await expect.poll(() => linked(page, 'names')).toBe('||Control');
  await page.getByRole('radio', { name: 'in the picture: Control' }).check();
  await expect.poll(() => linked(page, 'compare')).toBe('placebo');
  expect(await linked(page, 'beside')).toBe('3');
  const beside = page.getByRole('combobox', { name: 'Course beside it' });
  expect(await beside.locator('option:checked').innerText()).toBe('Control');

  await page
    .getByRole('button', { name: 'Remove: SSRI tablets, daily in major depression' })
    .click();
  await expect.poll(() => linked(page, 'beside')).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => linked(page, 'beside')).toBe('3');

  await page.locator('.header-end [data-opens="chart"]').click();
  const legend = page.getByRole('list', { name: 'Courses' }).getByRole('listitem');
  await expect.poll(() => legend.count()).toBe(4);
  expect(await legend.nth(2).innerText()).toMatch(/Control\s+in the picture/);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('columnheader', { name: 'Control' }).first().waitFor();
});

it('follows a value back to the dose by keyboard, from its card', async () => {
  const page = await browser.open(
    '?panel=values&select=spineDensityPrefrontal&t=24h&tau=0&detail=coarse',
    DESKTOP,
  );
  await ready(page);
  await page.getByRole('button', { name: 'What drives it now' }).click();
  const title = page.getByRole('heading', { level: 3 });
  await title.getByText('Prefrontal spines').waitFor();
  await page.getByRole('button', { name: 'What drives Spines forming' }).first().focus();
  await page.keyboard.press('Enter');
  await title.getByText('Spines forming').waitFor();
  await expect.poll(() => linked(page, 'select')).toBe('spineFormationRate');
  await page.getByRole('navigation', { name: 'The way here' }).getByRole('button').press('Enter');
  await title.getByText('Prefrontal spines').waitFor();
  await page.getByText('All the way to the dose').click();
  const chain = page.locator('.lab-chain li');
  expect(await chain.first().innerText()).toContain('The dose');
  expect(await chain.last().innerText()).toContain('Prefrontal spines');
});

it.each([
  ['desktop in both themes', DESKTOP],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
])('has no fault that a machine can find, and fits: %s', async (name, options) => {
  const page = await visit('&compare=ssri&comparePatient3=ptsd', options);
  const check = async (theme: string): Promise<void> => {
    for (const part of ['Treatment', 'Patient', 'Many people', 'Accounts', 'Causes']) {
      await page.getByRole('tab', { name: part }).click();
      const { violations } = await axe(page).withTags(RULES).include('.lab-panel').analyze();
      expect(
        violations.map(({ id, nodes }) => `${theme} ${part} ${id}: ${nodes[0]?.target.join(' ')}`),
      ).toEqual([]);
      const wide = await page
        .locator('.lab-panel')
        .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(wide, part).toBeLessThanOrEqual(0);
    }
  };
  await check('dark');
  if (name === 'phone') {
    // On its side it has the whole window, for fields between parts and results.
    await page.setViewportSize({ width: 844, height: 390 });
    await page.getByRole('tab', { name: 'Treatment' }).click();
    const room = page.locator('.lab-page');
    await expect.poll(async () => (await room.boundingBox())?.height ?? 0).toBeGreaterThan(300);
    return;
  }
  await page.locator('.header-end [data-opens="about"]').click();
  await page.locator('.menu input[name="theme"]:not(:checked)').check();
  await page.keyboard.press('Escape');
  await settled(page);
  await check('light');
});

it('begins every part at its top, and chooses the moment that causes are asked for', async () => {
  const page = await visit('', { viewport: { width: 844, height: 390 }, reducedMotion: 'reduce' });
  await page.getByRole('checkbox', { name: 'Rifampicin' }).scrollIntoViewIfNeeded();
  await page.getByRole('tab', { name: 'Causes' }).click();
  const choice = page.getByRole('combobox', { name: 'Value', exact: true });
  const top = (await choice.boundingBox())?.y ?? NaN;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(390);
  // The timeline lies under the laboratory here.
  await page
    .getByRole('combobox', { name: 'Moment' })
    .selectOption({ label: '40 minutes after the infusion began' });
  await expect.poll(() => linked(page, 't')).toBe('40min');
  await page.locator('.lab-effect-card').getByText('raised').waitFor();
});
