import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe } from './axe';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function visit(query: string, options = {}): Promise<Page> {
  const page = await browser.open(`${query}&tau=0&detail=coarse`, {
    reducedMotion: 'reduce',
    ...options,
  });
  await ready(page);
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

const linked = (page: Page, name: string) =>
  page.evaluate((key) => new URLSearchParams(location.search).get(key), name);

it('finds a structure, a term and a paper by keyboard, and goes there', async () => {
  const page = await visit('?t=24h');
  const box = page.getByRole('combobox', { name: 'Search everything' });
  const option = (name: RegExp) => page.getByRole('option', { name, selected: true });

  await page.keyboard.press('/');
  await box.waitFor();
  await page.keyboard.type('hipocampus');
  await option(/^Hippocampus/).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await option(/^Head of the hippocampus/).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => linked(page, 'structure')).toBe('hippocampus-left');
  expect(await linked(page, 'panel')).toBeNull();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('confidense interval');
  await option(/^Confidence interval/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Glossary' }).waitFor();
  await page.locator('.glossary-body [data-id=confidence-interval]:focus').waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('moreno jimenez 2019');
  await option(/^Moreno-Jiménez/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  await page.getByRole('button', { name: /^Moreno-Jiménez/, expanded: true }).waitFor();
  await expect.poll(() => linked(page, 'paper')).toBe('moreno-jimenez-2019');
  expect(await faults(page)).toEqual([]);
});

it('opens at the term of a link, explains a word of the caption by keyboard, and gives the focus back', async () => {
  const page = await visit('?t=24h&panel=glossary&term=spine');
  await page.locator('.glossary-body [data-id=spine][data-chosen]').waitFor();
  expect(await linked(page, 'term')).toBe('spine');
  await page.locator('.glossary-panel > header button').click();
  await expect.poll(() => linked(page, 'term')).toBeNull();
  const term = page.locator('.caption .term').first();
  await term.waitFor();
  const sentence = await page.locator('.caption').innerText();
  expect(sentence).toContain('In mice, new synapses now grow');
  await term.focus();
  await page.keyboard.press('Enter');
  const told = page.getByRole('dialog', { name: 'Synapse' });
  await told.waitFor();
  expect(await told.innerText()).toContain('one nerve cell passes a signal');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await told.waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('term');
});

it('shows human evidence only, remembers it, and goes from a card to its paper and back', async () => {
  const page = await visit('?t=24h&panel=values');
  const human = page.getByRole('checkbox', { name: 'Human evidence only' });
  await human.check();
  await page.locator('[data-set-back]').first().waitFor();
  const row = page.getByRole('button', { name: /^BDNF brain-derived/ });
  await row.click();
  await page.getByText(/left out\.|Nothing behind this value/).waitFor();
  expect(await page.locator('[data-group=inAnimals]').count()).toBe(0);
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await ready(page);
  await expect.poll(() => human.isChecked()).toBe(true);
  await human.uncheck();
  await row.click();
  await page.locator('.evidence-paper').first().click();
  const back = page.getByRole('button', { name: /Back to BDNF/ });
  await back.waitFor();
  await page.locator('.papers-list > [data-open]').waitFor();
  await back.click();
  await page.getByRole('heading', { name: 'Values' }).waitFor();
  await page.locator('.values-panel [data-chosen]').getByText('BDNF').first().waitFor();
});

it('opens at the paper of a link, leads out by links that give nothing away, and saves the list as it is filtered', async () => {
  const page = await visit('?t=24h&panel=papers&paper=moda-sava-2019');
  const open = page.locator('.papers-list > [data-open]');
  await open.getByText('Moda-Sava').first().waitFor();
  expect(await open.count()).toBe(1);
  const outward = open.locator('.paper-identifiers a').first();
  await outward.waitFor();
  expect(await outward.getAttribute('rel')).toContain('noopener');
  await open.getByRole('button').first().click();
  await expect.poll(() => linked(page, 'paper')).toBeNull();
  await page.getByRole('searchbox', { name: 'Find a paper' }).fill('zarate');
  await expect.poll(() => page.locator('.papers-list > li').count()).toBeLessThan(20);
  const shown = await page.locator('.papers-list > li').count();
  const save = async (name: string): Promise<string> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await coming).path(), 'utf8');
  };
  const items = JSON.parse(await save('CSL-JSON')) as { id: string }[];
  expect(items).toHaveLength(shown);
  const bibtex = await save('BibTeX');
  expect(bibtex.match(/^@/gm)).toHaveLength(shown);
  for (const { id } of items) expect(bibtex).toContain(`{${id},`);
});
