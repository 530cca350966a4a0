import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { EmbedState } from '../../src/contract/embed';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();

/** Where the line of a name ends in the picture. */
const dotOf = (page: Page, label: string) =>
  page.evaluate((name) => {
    const names = [...document.querySelectorAll('.scene-label')];
    const index = names.findIndex((each) => each.textContent === name);
    const circle = document.querySelectorAll('.scene-label-lines circle')[index];
    return { x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) };
  }, label);

it('says which variable drives what is tapped', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  await page.goto(browser.url('?t=24h&scale=circuit&tau=0&detail=coarse&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const dot = async (label: string) => {
    const at = await dotOf(page, label);
    await page.mouse.click(at.x, at.y);
    return (await app.call<EmbedState>('getState')).selected;
  };
  expect(await dot('Hippocampus')).toBe('spineDensityHippocampal');
  await page.getByRole('heading', { name: 'Values' }).waitFor();
});

it('names and outlines what is pointed at in the inner scales, and a tap opens its card', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  await page.goto(browser.url('?t=40min&scale=synapse&tau=0&detail=coarse&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const cursor = () => page.evaluate(() => document.querySelector('canvas')!.style.cursor);
  const name = page.locator('.structure-label[data-kind=pointed] span');
  const capture = () => app.call<string>('capture', { width: 320 });
  const plain = await capture();
  const at = await dotOf(page, 'Mitochondrion');
  await page.mouse.move(at.x - 12, at.y + 12);
  await expect.poll(cursor, { timeout: 20_000 }).toBe('pointer');
  await expect.poll(() => name.textContent()).toBe('Mitochondrion');
  expect(await capture()).not.toBe(plain);
  await page.mouse.move(1350, 250);
  await expect.poll(cursor, { timeout: 20_000 }).toBe('');
  expect(await name.isVisible()).toBe(false);
  expect(await capture()).toBe(plain);

  await page.mouse.click(at.x - 12, at.y + 12);
  const card = page.getByRole('region', { name: 'About Mitochondrion' });
  await card.waitFor();
  expect(await card.textContent()).toContain('The model computes nothing for it');
  // What is chosen is told apart in the picture for as long as it is.
  expect(await capture()).not.toBe(plain);
  await card.getByRole('button', { name: 'Close this card' }).click();
  expect(await capture()).toBe(plain);
});

it('lists the parts of an inner scale, shows one alone, and opens the same by its link', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(browser.url('?t=14d&scale=dendrite&tau=0&detail=coarse&panel=structures'));
  await ready(page);
  const hidden = () => new URL(page.url()).searchParams.get('hide');
  const search = page.getByRole('searchbox', { name: 'Find a structure' });
  await page.getByRole('button', { name: /^Dendritic spines/ }).click();
  const card = page.getByRole('region', { name: 'About Dendritic spines' });
  await card.getByRole('button', { name: 'Show alone' }).click();
  await expect.poll(hidden).toBe('dendritic-branches');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(hidden).toBeNull();
  // Found from anywhere: the way to it is taken.
  await search.fill('nmda rec');
  await page.getByRole('button', { name: /^NMDA receptors NMDA block/ }).click();
  await page.getByRole('region', { name: 'About NMDA receptors' }).waitFor();
  const scale = () => new URL(page.url()).searchParams.get('scale');
  await expect.poll(scale).toBe('synapse');

  await page.goto(
    browser.url(
      '?t=14d&scale=dendrite&tau=0&detail=coarse&structure=dendritic-spines&hide=dendritic-branches',
    ),
  );
  await ready(page);
  await page.getByRole('region', { name: 'About Dendritic spines' }).waitFor();
  const alone = page.getByRole('button', { name: 'Show alone' });
  expect(await alone.getAttribute('aria-pressed')).toBe('true');
});

it.each([
  ['ketamine', 'synapse', 'Ketamine'],
  ['interneuron-nmda-receptors', 'microcircuit', 'NMDA receptors of interneurons'],
])('marks and hides %s by itself, which are drawn with others', async (id, scale, name) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  const link = `?t=40min&scale=${scale}&tau=0&motion=reduced&detail=coarse&embed=1`;
  await page.goto(browser.url(`${link}&structure=${id}`));
  await ready(page);
  const app = embedClient(page);
  const capture = () => app.call<string>('capture', { width: 320 });
  const card = page.getByRole('region', { name: `About ${name}` });
  await card.waitFor();
  const marked = await capture();
  await card.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect.poll(capture).not.toBe(marked);
  const without = await capture();
  await card.getByRole('button', { name: 'Show', exact: true }).click();
  await expect.poll(capture).toBe(marked);
  // Alone it is more than nothing.
  await card.getByRole('button', { name: 'Show alone' }).click();
  await expect.poll(capture).not.toBe(marked);
  expect(await capture()).not.toBe(without);
});

it('a drag turns the picture and selects nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await talkToItself(page);
  await page.goto(browser.url('?t=24h&scale=brain&tau=0&detail=coarse&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const before = await app.call<string>('capture', { width: 320 });
  await page.mouse.move(720, 300);
  await page.mouse.down();
  await page.mouse.move(820, 320, { steps: 5 });
  await page.mouse.up();
  expect((await app.call<EmbedState>('getState')).selected).toBe('glutamateRelease');
  expect(await app.call<string>('capture', { width: 320 })).not.toBe(before);
});
