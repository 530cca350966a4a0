import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe } from './axe';
import { ready, settled, useBrowser } from './browser';
import { readCode } from './read-code';

const browser = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** Still, and without flights: what is tested is where things arrive. */
const STILL = '&motion=reduced&detail=coarse&tau=0';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const place = (page: Page) => page.locator('.tour-place').textContent();
const search = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).toString());
const time = (page: Page) => page.getByRole('slider').first().getAttribute('aria-valuetext');
const scale = (page: Page) => page.locator('.explore').getAttribute('data-scale');

async function faults(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

it('takes a tour by keyboard, and Escape puts back what was before', async () => {
  const page = await browser.open(`?t=3d&scale=circuit&panel=tours${STILL}`);
  await ready(page);
  await page.locator('.tours-panel').waitFor();
  expect(await faults(page)).toEqual([]);
  await button(page, 'Start: Hours, not weeks').focus();
  await page.keyboard.press('Enter');
  await page.locator('.tour').waitFor();
  await expect
    .poll(() => page.locator('.tour').evaluate((tour) => tour === document.activeElement))
    .toBe(true);
  expect(await place(page)).toBe('Step 1 of 7');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toBe('Step 4 of 7');
  await expect.poll(() => scale(page)).toBe('dendrite');
  await expect.poll(() => time(page)).toBe('1 day after the infusion began');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => place(page)).toBe('Step 3 of 7');
  await expect.poll(() => search(page)).toContain('tour=hours-not-weeks&step=mood');
  await page.keyboard.press('Escape');
  await page.locator('.tour').waitFor({ state: 'detached' });
  await expect.poll(() => scale(page)).toBe('circuit');
  await expect.poll(() => time(page)).toBe('3 days after the infusion began');
  // Or stay where the tour was.
  await button(page, 'Show where the tour was').click();
  await expect.poll(() => time(page)).toBe('2 hours after the infusion began');
});

it('takes a tour by touch on a phone, and brings back what was moved', async () => {
  const page = await browser.open(`?tour=hours-not-weeks${STILL}`, PHONE);
  await ready(page);
  await button(page, 'Next').tap();
  await expect.poll(() => place(page)).toBe('Step 2 of 7');
  await expect.poll(() => time(page)).toBe('40 minutes after the infusion began');
  await page.getByRole('button', { name: 'Circuit', exact: true }).tap();
  await expect.poll(() => scale(page)).toBe('circuit');
  await button(page, 'Back to this step').tap();
  await expect.poll(() => scale(page)).toBe('brain');
  await button(page, 'More').tap();
  await page.getByText('Abdallah CG, 2018').waitFor();
  await button(page, 'Back').tap();
  await expect.poll(() => place(page)).toBe('Step 1 of 7');
});

it('answers a wrong answer with why, a right one with an explanation, and never holds anyone up', async () => {
  const page = await browser.open(`?tour=hours-not-weeks&step=when-burst${STILL}`);
  await ready(page);
  expect(await place(page)).toBe('Question 1 of 3');
  expect(await faults(page)).toEqual([]);
  const verdict = page.locator('.tour-verdict');
  await button(page, 'This is my answer').click();
  await expect.poll(() => verdict.textContent()).toContain('Not yet. A little too early');
  await button(page, 'A hint').click();
  await expect.poll(() => verdict.textContent()).toContain('Hint:');
  // The button is gone, the keyboard is not; and here an arrow moves time, not the tour.
  await expect
    .poll(() => page.locator('.tour').evaluate((tour) => tour === document.activeElement))
    .toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => time(page)).not.toContain('1 day before');
  expect(await place(page)).toBe('Question 1 of 3');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => time(page)).toBe('The infusion begins');
  await page.keyboard.press('PageDown');
  await expect.poll(() => time(page)).toBe('40 minutes after the infusion began');
  await button(page, 'This is my answer').click();
  await expect.poll(() => verdict.textContent()).toContain('Right. Yes.');
  // Who has answered rightly goes on from here.
  await expect
    .poll(() => page.locator('.tour-next').evaluate((next) => next === document.activeElement))
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => place(page)).toBe('Question 2 of 3');
  await button(page, 'Skip this question').click();
  await button(page, 'Skip this question').click();
  await expect
    .poll(() => page.locator('.tour').textContent())
    .toContain('1 of 3 questions answered');
  await button(page, 'Stay here and explore').click();
  await page.locator('.tour').waitFor({ state: 'detached' });
});

it('opens a link to a step, and drops a tour or a step that is none with a word', async () => {
  const page = await browser.open(`?tour=repair&step=5${STILL}`);
  await ready(page);
  expect(await place(page)).toBe('Step 5 of 8');
  expect(await scale(page)).toBe('circuit');
  await expect.poll(() => search(page)).toContain('step=pathway');
  // The curve that a step means stays, also where it is the one that another scale is about.
  await page.goto(browser.url(`?tour=glutamate-burst&step=which-falls${STILL}`));
  await ready(page);
  await expect.poll(() => scale(page)).toBe('microcircuit');
  await button(page, 'This is my answer').click();
  await expect.poll(() => page.locator('.tour-verdict').textContent()).toContain('Not yet.');
  await page.goto(browser.url(`?tour=repair&step=nowhere${STILL}`));
  await ready(page);
  await page.getByText('“step=nowhere” in the link is not one of the choices').waitFor();
  expect(await place(page)).toBe('Step 1 of 8');
  await page.goto(browser.url(`?tour=nonsense${STILL}`));
  await ready(page);
  await page.getByText('“tour=nonsense” in the link is not one of the choices').waitFor();
  expect(await page.locator('.tour').count()).toBe(0);
});

it('goes on where one left off', async () => {
  const page = await browser.open(`?tour=spine-birth&step=births${STILL}`);
  await ready(page);
  await page.locator('.tour').waitFor();
  await page.goto(browser.url(`?panel=tours${STILL}`));
  await ready(page);
  await page.getByText('4 of 12 done').waitFor();
  await button(page, 'Go on where you left off: How a spine is born').click();
  await expect.poll(() => place(page)).toBe('Step 5 of 9');
});

/** The tours' own part of the page is there and has been drawn, so that what it does not show it does not show. */
const toursCame = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('Tours-')),
  );
  await settled(page);
};

it('invites a newcomer once', async () => {
  const page = await browser.open(`?motion=reduced`);
  await ready(page);
  await button(page, 'Take the 90-second tour').waitFor();
  await button(page, 'No, thank you').click();
  await page.reload();
  await ready(page);
  await toursCame(page);
  expect(await button(page, 'Take the 90-second tour').count()).toBe(0);
});

it('finds help with one press, without an invitation where a link was made for a reason, and prints a worksheet', async () => {
  const page = await browser.open(`?t=40min${STILL}`);
  await ready(page);
  await toursCame(page);
  expect(await button(page, 'Take the 90-second tour').count()).toBe(0);
  await button(page, 'Find help').click();
  await page.getByText('call your local emergency number now').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator('.header-end [data-opens="tours"]').click();
  await button(page, 'Worksheet: How a spine is born').click();
  await page.getByText('?tour=spine-birth').waitFor();
  const sheet = page.locator('.worksheet-page');
  const address = await page.locator('.worksheet-address').innerText();
  expect(await readCode(page.getByRole('img', { name: 'QR code of the tour' }))).toBe(address);
  expect(await sheet.getByRole('row').count()).toBe(1 + 9);
  await sheet.getByText('Dendritic spine', { exact: true }).waitFor();
  expect(await sheet.innerText()).not.toContain('Answer:');
  expect(await faults(page)).toEqual([]);
  await page.locator('.worksheet-kinds').getByText('For teachers').click();
  await sheet.getByText('Answer:').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#app').isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  expect(await page.locator('.worksheet-tools').isVisible()).toBe(false);
});

it('opens the paper that a step rests on, and has no fault that a machine can find', async () => {
  const page = await browser.open(`?tour=glutamate-burst&step=burst${STILL}`);
  await ready(page);
  await page.locator('.tour').waitFor();
  expect(await faults(page)).toEqual([]);
  const source = page.locator('.tour-sources button', { hasText: / \d{4}$/ }).first();
  const [author = ''] = (await source.innerText()).split(/[ ,]/);
  await source.click();
  await page.locator('.papers-panel [aria-expanded="true"]', { hasText: author }).waitFor();
});

it('has no accessibility fault that a machine can find on a phone, on paper: the list, and a step with its terms', async () => {
  const page = await browser.open(`?panel=tours&theme=light${STILL}`, PHONE);
  await ready(page);
  await page.locator('.tours-panel').waitFor();
  expect(await faults(page)).toEqual([]);
  await button(page, 'Start: New neurons? The dispute').tap();
  await page.locator('.tour').waitFor();
  await button(page, 'Next').tap();
  await expect.poll(() => place(page)).toMatch(/^Step 2/);
  expect(await faults(page)).toEqual([]);
  // A word of the caption is explained where it stands, and Escape closes that and not the tour.
  const term = page.locator('.tour-caption .term').first();
  await term.tap();
  const told = page.locator('.term-popover:popover-open');
  await told.waitFor();
  expect((await told.innerText()).length).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await told.waitFor({ state: 'hidden' });
  expect(await place(page)).toMatch(/^Step 2/);
});
