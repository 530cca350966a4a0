import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmbedSample, EmbedState } from '../../src/contract/embed';
import { atRest, framesWithin } from './at-rest';
import { ready, useBrowser } from './browser';
import { embedClient, startHost, talkToItself, type HostServer } from './embed-host';

const browser = useBrowser();
let host: HostServer;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** A page of another origin with the app in a frame, and a line to it. */
async function embedded(query: string) {
  const page = await browser.newPage({
    tolerate: [new RegExp(`^request to another origin: ${host.origin}`)],
  });
  await page.goto(host.url(browser.url(query)));
  return { page, app: embedClient(page) };
}

function imageOf(dataUrl: string): PNG {
  expect(dataUrl).toMatch(/^data:image\/png;base64,/);
  return PNG.sync.read(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
}

it('does what a page that embeds it asks', async () => {
  const { app } = await embedded(`?embed=1&origin=https://other.example&origin=${host.origin}`);
  await app.wait({ method: 'ready' });

  const state = await app.call<EmbedState>('getState');
  expect(state).toMatchObject({
    hours: -24,
    playing: false,
    scale: 'brain',
    protocol: 'iv-0.5',
    patient: 'default',
    mode: 'explore',
    theme: 'dark',
    language: 'en',
    horizonHours: 1344,
  });

  expect(await app.call('seek', { hours: 1e6 })).toBe(1344);
  expect(await app.call('seek', { hours: 2 })).toBe(2);
  const sample = await app.call<EmbedSample>('getSample');
  expect(sample.hours).toBe(2);
  expect(sample.values['glutamateRelease']).toBeGreaterThan(100);
  expect(sample.units['glutamateRelease']).toBe('% of baseline');
  const before = await app.call<EmbedSample>('getSample', { hours: -100 });
  expect(before.values['ketaminePlasma']).toBe(0);
  expect(await app.call('getState')).toMatchObject({ hours: 2 });

  await app.call('pause');
  const small = imageOf(await app.call<string>('capture', { width: 320, height: 180 }));
  expect([small.width, small.height]).toEqual([320, 180]);
  const again = imageOf(await app.call<string>('capture', { width: 320, height: 180 }));
  expect(again.data.equals(small.data)).toBe(true);

  expect(await app.call('setScale', { scale: 'dendrite' })).toMatchObject({ scale: 'dendrite' });
  const info = await app.call<Record<string, number>>('getRenderInfo');
  for (const count of ['drawCalls', 'triangles', 'programs', 'geometries', 'frames']) {
    expect(info[count], count).toBeGreaterThan(0);
  }
  expect(info['textures']).toBeGreaterThanOrEqual(0);

  expect(await app.call('setProtocol', { protocol: 'none' })).toMatchObject({ protocol: 'none' });
  const untreated = await app.call<EmbedSample>('getSample', { hours: 1 });
  expect(untreated.values['ketaminePlasma']).toBe(0);
  const protocol = {
    name: 'One tablet',
    doses: [{ hours: 0, drug: 'ketamine', route: 'oral', amount: 100, unit: 'mg' }],
  };
  await app.call('setProtocol', { protocol });
  const tablet = await app.call<EmbedSample>('getSample', { hours: 1 });
  expect(tablet.values['ketaminePlasma']).toBeGreaterThan(0);
  expect(await app.call('setPatient', { patient: 'ptsd' })).toMatchObject({ patient: 'ptsd' });
  expect(await app.call('select', { id: 'bdnf' })).toMatchObject({ selected: 'bdnf' });
  const changes = (await app.received()).filter(({ method }) => method === 'change');
  expect(changes.at(-1)?.params).toMatchObject({ scale: 'dendrite', protocol: 'One tablet' });
});

it('plays and pauses both clocks', async () => {
  const { app } = await embedded(`?embed=1&origin=${host.origin}`);
  await app.wait({ method: 'ready' });
  expect(await app.call('play')).toMatchObject({ playing: true });
  await expect
    .poll(async () => (await app.call<EmbedState>('getState')).hours, { timeout: 20_000 })
    .toBeGreaterThan(-24);
  const paused = await app.call<EmbedState>('pause');
  expect(paused.playing).toBe(false);
  const frames = async () => (await app.call<{ frames: number }>('getRenderInfo')).frames;
  const first = await app.call<string>('capture', { width: 320 });
  // The picture comes to rest, and then nothing is drawn any more.
  await atRest(frames);
  expect(await framesWithin(1_500, frames)).toBe(0);
  expect(await app.call('getState')).toMatchObject({ hours: paused.hours, playing: false });
  expect((await app.call<string>('capture', { width: 320 })) === first).toBe(true);
});

it('says what is wrong with a call, and is none the worse for it', async () => {
  const { app } = await embedded(`?embed=1&origin=${host.origin}`);
  await app.wait({ method: 'ready' });
  expect((await app.ask('seek', { hours: 'soon' })).error).toMatchObject({
    code: -32602,
    data: { field: 'hours' },
  });
  expect((await app.ask('setScale', { scale: 'atom' })).error?.code).toBe(-32602);
  expect(
    (await app.ask('setProtocol', { protocol: { name: 'x', doses: [{}] } })).error,
  ).toMatchObject({
    code: -32602,
    message: expect.stringContaining('protocol.doses[0]') as string,
  });
  expect((await app.ask('destroy')).error?.code).toBe(-32601);
  await app.post('{');
  expect((await app.wait({ id: null })).error?.code).toBe(-32700);
  expect(await app.call('getState')).toMatchObject({ hours: -24, scale: 'brain' });
});

it('neither answers nor tells an origin that was not named', async () => {
  const { page, app } = await embedded('?embed=1&origin=https://other.example');
  const frame = page.frames()[1];
  await frame?.waitForFunction(
    () => document.documentElement.dataset['ready'] === 'true',
    undefined,
    {
      polling: 100,
      timeout: 60_000,
    },
  );
  await app.post({ jsonrpc: '2.0', id: 1, method: 'seek', params: { hours: 5 } });
  await app.post({ jsonrpc: '2.0', id: 2, method: 'getState' });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await app.received()).toEqual([]);
});

it('answers its own origin if none is named, and nobody without embed=1', async () => {
  const page = await browser.newPage();
  await talkToItself(page);
  await page.goto(browser.url('?embed=1&t=3h'));
  await ready(page);
  expect(await embedClient(page).call('getState')).toMatchObject({ hours: 3 });
  await page.goto(browser.url('?t=3h'));
  await ready(page);
  await embedClient(page).post({ jsonrpc: '2.0', id: 9, method: 'getState' });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await embedClient(page).received()).toEqual([]);
});
