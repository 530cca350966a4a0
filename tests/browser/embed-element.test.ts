import { expect, it } from 'vitest';
import type { SynaptariumError, ViewSample, ViewState } from '../../public/synaptarium-view.js';
import type { EmbedSample, EmbedState } from '../../src/contract/embed';
import { ready, screenshot, useBrowser } from './browser';
import { layoutFaults } from './layout-faults';

const browser = useBrowser();

/** Holds what the component publishes against what the contract says; checked by the type checker. */
function asPublished(state: EmbedState, sample: EmbedSample): readonly [ViewState, ViewSample] {
  return [state, sample];
}

it('the example page moves the picture, reads from it, and says what is wrong', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1100 } });
  await page.goto(browser.url('embed-example.html'));
  const now = page.locator('#now');
  await expect
    .poll(() => now.innerText(), { timeout: 60_000 })
    .toContain('24 hours before the start');
  await page.getByRole('button', { name: /A day later/ }).click();
  await expect
    .poll(() => now.innerText(), { timeout: 30_000 })
    .toMatch(/^24 hours after .*9\d(\.\d)? % of healthy/);

  const told = await page.evaluate(async () => {
    const view = document.querySelector('synaptarium-view');
    if (view === null) throw new Error('There is no view');
    const errors: string[] = [];
    view.addEventListener('error', ({ detail }) => errors.push(detail.message));
    const changes: number[] = [];
    view.addEventListener('change', ({ detail }) => changes.push(detail.hours));
    const wrong: SynaptariumError | null = await view.setScale('atom' as 'brain').then(
      () => null,
      (error: SynaptariumError) => error,
    );
    // Attributes that change call the app, and leave the frame as it is.
    const frame = view.shadowRoot?.querySelector('iframe');
    const source = frame?.src;
    view.setAttribute('t', '40min');
    view.setAttribute('scale', 'brain');
    view.setAttribute('protocol', 'none');
    view.setAttribute('t', 'soon');
    const untreated = await view.getSample(1);
    const state = await view.getState();
    const picture = await view.capture({ width: 160, height: 90 });
    return {
      wrong: { code: wrong?.code, field: wrong?.field, message: wrong?.message },
      ...{ errors, changes, state, picture },
      plasma: untreated.values['ketaminePlasma'],
      same: frame?.src === source,
      title: frame?.title,
      frames: (await view.getRenderInfo()).frames,
    };
  });
  expect(told.wrong).toMatchObject({ code: -32602, field: 'scale' });
  expect(told.errors).toEqual(['soon is no time; write 40min, 24h or 7d']);
  expect(told.state).toMatchObject({ scale: 'brain', protocol: 'none', theme: 'light' });
  const [state] = asPublished(told.state as EmbedState, { hours: 0, values: {}, units: {} });
  expect(state.hours).toBeCloseTo(2 / 3);
  expect(told.changes).toContain(told.state.hours);
  expect(told).toMatchObject({ plasma: 0, same: true });
  expect(told.title).toContain('ketamine');
  expect(told.picture).toMatch(/^data:image\/png;base64,/);
  expect(told.frames).toBeGreaterThan(1);
  await screenshot(page, 'embed-example');

  // In a small frame the picture has the room, and nothing that has to be said is lost.
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('There is no frame');
  for (const [width, height] of [
    [480, 270],
    [320, 240],
    [300, 300],
    [300, 600],
  ] as const) {
    await page.evaluate(
      ([inline, block]) => {
        const { style } = document.querySelector('synaptarium-view') as HTMLElement;
        style.inlineSize = `${inline}px`;
        style.blockSize = `${block}px`;
      },
      [width, height] as const,
    );
    const size = `${width} x ${height}`;
    await expect.poll(() => layoutFaults(frame), { message: size }).toEqual([]);
    const room = await frame.locator('[data-picture-room]').boundingBox();
    const share = ((room?.width ?? 0) * (room?.height ?? 0)) / (width * height);
    expect(share, size).toBeGreaterThan(0.33);
    expect(await frame.locator('.moment').innerText(), size).toContain('40 minutes');
    expect(await frame.locator('.caption').innerText(), size).not.toBe('');
    expect(await frame.locator('.choices').innerText(), size).toContain('major depression');
    await frame.locator('[data-opens=about]').click();
    await frame.locator('.menu button', { hasText: 'what is true' }).waitFor();
    await page.keyboard.press('Escape');
  }
});

it('a low window of its own has all in view, and one that is narrow as well scrolls', async () => {
  const page = await browser.open('?t=40min&tau=0&detail=coarse&motion=reduced', {
    viewport: { width: 480, height: 270 },
  });
  await ready(page);
  await expect.poll(() => layoutFaults(page)).toEqual([]);
  const timeline = await page.locator('.timeline').boundingBox();
  expect((timeline?.y ?? 0) + (timeline?.height ?? 999)).toBeLessThanOrEqual(270);
  await page.setViewportSize({ width: 320, height: 180 });
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.stage')?.clientHeight))
    .toBeGreaterThan(500);
});
