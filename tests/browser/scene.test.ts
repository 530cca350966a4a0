import { expect, it } from 'vitest';
import type { EmbedSample } from '../../src/contract/embed';
import { DENDRITE_MORPHOLOGY } from '../../src/evidence/morphology';
import type { RenderInfo } from '../../src/store/scene-port';
import { allLoaded } from './all-loaded';
import { atRest, framesWithin } from './at-rest';
import { ready, settled, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();
const DRAW_CALL_LIMIT = 80;
const TRIANGLE_LIMIT = 400_000;
/** Spines per um that the picture gives a healthy branch. */
const HEALTHY = DENDRITE_MORPHOLOGY.healthySpineDensity.value;

async function visit(query: string, options = {}) {
  const page = await browser.newPage(options);
  await talkToItself(page);
  await page.goto(browser.url(`${query}&embed=1`));
  await ready(page);
  return { page, app: embedClient(page) };
}

it.each([
  ['brain', '?t=-24h'],
  ['circuit', '?t=-24h'],
  ['dendrite', '?t=-24h'],
  // Something fires here at rest too, while display time does not stand.
  ['microcircuit', '?t=40min&tau=2'],
  ['synapse', '?t=40min&tau=2'],
])('draws little at %s, and nothing at rest', async (scale, query) => {
  const { page, app } = await visit(`${query}&scale=${scale}`);
  // What comes after the picture and takes room in it has come.
  await allLoaded(page);
  await settled(page);
  const info = await app.call<RenderInfo>('getRenderInfo');
  console.log(
    `${scale}: ${info.drawCalls} draw calls, ${info.triangles} triangles, ${info.programs} programs`,
  );
  expect(info.drawCalls).toBeGreaterThan(0);
  expect(info.drawCalls).toBeLessThanOrEqual(DRAW_CALL_LIMIT);
  expect(info.triangles).toBeLessThan(TRIANGLE_LIMIT);
  const frames = async () => (await app.call<RenderInfo>('getRenderInfo')).frames;
  await atRest(frames);
  expect(await framesWithin(2_000, frames)).toBe(0);
});

it('shows as many spines as density times length, to one spine', async () => {
  const { page, app } = await visit('?t=-24h&scale=dendrite&tau=0');
  const shown = async () => {
    const words = await page
      .getByText(/\d+ spines on \d+/)
      .first()
      .innerText();
    const [spines, length] = words.match(/\d+/g) ?? [];
    return { spines: Number(spines), length: Number(length) };
  };
  const counts = [];
  for (const hours of [-24, 24, 72, 336, 1344]) {
    await app.call('seek', { hours });
    const { values } = await app.call<EmbedSample>('getSample');
    const density = ((values['spineDensityPrefrontal'] ?? 0) / 100) * HEALTHY;
    // The words follow the picture by a moment. The length is rounded to 1 um.
    const off = async () => {
      const { spines, length } = await shown();
      return Math.abs(spines - density * length);
    };
    await expect.poll(off).toBeLessThanOrEqual(1 + HEALTHY * 0.5);
    counts.push((await shown()).spines);
  }
  expect(counts[1]).toBeGreaterThan(counts[0] ?? Infinity);
});

it('leaks nothing over many scrubs and scales', async () => {
  const { app } = await visit('?t=-24h&tau=0&detail=coarse', {
    viewport: { width: 480, height: 320 },
  });
  const round = async () => {
    for (const scale of ['circuit', 'microcircuit', 'dendrite', 'synapse', 'brain']) {
      await app.call('setScale', { scale });
      for (const hours of [-100, 0.5, 30, 900]) await app.call('seek', { hours });
    }
    const { programs, textures, geometries } = await app.call<RenderInfo>('getRenderInfo');
    return { programs, textures, geometries };
  };
  const first = await round();
  expect(await round()).toEqual(first);
});

it('cuts instead of flying, and stands still, under reduced motion', async () => {
  const { page, app } = await visit('?t=40min&scale=dendrite', { reducedMotion: 'reduce' });
  await app.call('setScale', { scale: 'brain' });
  await ready(page);
  // Finer surfaces and what else comes after the picture have come.
  await allLoaded(page);
  await settled(page);
  const frames = async () => (await app.call<RenderInfo>('getRenderInfo')).frames;
  const before = await atRest(frames);
  expect(await framesWithin(1_500, frames)).toBe(0);
  // Everything is here by now: nothing draws but the cut.
  await app.call('setScale', { scale: 'dendrite' });
  expect((await frames()) - before).toBeLessThanOrEqual(4);
});
