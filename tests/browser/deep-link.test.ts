import { expect, it } from 'vitest';
import { writeDeepLink } from '../../src/contract/deep-link';
import type { EmbedSample, EmbedState } from '../../src/contract/embed';
import { presetProtocol } from '../../src/contract/presets';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();

/** Opens a link, with a line to the app for looking inside. */
async function follow(query: string) {
  const page = await browser.newPage();
  await talkToItself(page);
  await page.goto(browser.url(`${query}${query === '' ? '?' : '&'}detail=coarse&embed=1`));
  await ready(page);
  return { page, app: embedClient(page) };
}

it('opens at what the link says', async () => {
  const { page, app } = await follow(
    '?t=40min&scale=dendrite&protocol=esketamine-84&patient=bipolar&theme=light&select=bdnf&mechanism=habenula',
  );
  expect(await app.call('getState')).toMatchObject({
    hours: 40 / 60,
    playing: false,
    scale: 'dendrite',
    protocol: 'esketamine-84',
    patient: 'bipolar',
    theme: 'light',
    selected: 'bdnf',
    mechanisms: ['habenula'],
  });
  expect(await page.evaluate(() => location.search)).toContain('t=40min&scale=dendrite');
});

it('carries a treatment of one’s own', async () => {
  const protocol = { ...presetProtocol('iv-0.5'), name: 'Mine – 氯胺酮' };
  const written = writeDeepLink({ protocol, t: 1 });
  if ('tooLong' in written) throw new Error('The link is too long');
  const { app } = await follow(written.search);
  expect((await app.call<EmbedState>('getState')).protocol).toEqual(protocol);
});

it('drops nonsense with a word and works on', async () => {
  const { page, app } = await follow('?t=soon&scale=galaxy&protocol=~AAAA');
  await page.getByText('could not be read').first().waitFor();
  await page.getByText('scale=galaxy').first().waitFor();
  expect(await app.call('getState')).toMatchObject({
    hours: -24,
    scale: 'brain',
    protocol: 'iv-0.5',
  });
});

it('survives any link', async () => {
  const page = await browser.newPage();
  for (const query of [
    '?t=%E0%A4%A&%=%&&&=&t',
    '?protocol=~W1tbW1tbW1tbW1tb&patient=~eyJhZ2UiOiJvbGQifQ',
    `?protocol=~${'A'.repeat(7000)}`,
    '?__proto__=1&constructor=2&theme=__proto__&protocol=constructor',
    '?t=%3Cscript%3Ealert(1)%3C/script%3E&lang=%3Cimg%20src=x%20onerror=alert(1)%3E',
  ]) {
    await page.goto(browser.url(`${query}&detail=coarse`));
    await ready(page);
  }
});

it('keeps the address up to date, so that it opens the same instant', async () => {
  const { page, app } = await follow('');
  const steps = await page.evaluate(() => history.length);
  await app.call('seek', { hours: 26.5 });
  await app.call('setScale', { scale: 'dendrite' });
  await expect
    .poll(() => page.evaluate(() => location.search))
    .toMatch(/^\?t=26.5h&scale=dendrite(&select=\w+)?&detail=coarse&embed=1$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

it('shows the same picture and sample forwards, backwards and by link', async () => {
  const { app } = await follow('?tau=0');
  const look = async () => ({
    picture: await app.call<string>('capture', { width: 480 }),
    sample: await app.call<EmbedSample>('getSample'),
  });
  await app.call('seek', { hours: 2 });
  const forwards = await look();
  await app.call('seek', { hours: 336 });
  expect((await look()).picture).not.toBe(forwards.picture);
  await app.call('seek', { hours: 2 });
  const backwards = await look();
  const linked = await follow('?t=2h&tau=0');
  const sample = await linked.app.call<EmbedSample>('getSample');
  const picture = await linked.app.call<string>('capture', { width: 480 });
  expect(backwards.sample).toEqual(forwards.sample);
  expect(sample).toEqual(forwards.sample);
  expect(backwards.picture === forwards.picture).toBe(true);
  expect(picture === forwards.picture).toBe(true);
});
