import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FirstLook } from '../../../src/scene/first-look/first-look';
import { showFirstLook, suitsFirstLook } from '../../../src/scene/first-look/show';
import { createFrameLoop } from '../../../src/store/frame-loop';
import { initialStateFrom } from '../../../src/store/url';
import { createSynaptariumStore } from '../../../src/store/store';
import { createViewMetrics } from '../../../src/store/view-metrics';

const storeFor = (search: string) =>
  createSynaptariumStore(initialStateFrom(search, { systemReducedMotion: false }).initial, () => 0);

beforeEach(() => vi.stubGlobal('devicePixelRatio', 1));
afterEach(() => vi.unstubAllGlobals());

function deferred() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((call) => (resolve = call));
  return { promise, resolve };
}

/** A page with a first look whose surfaces come when told. */
function pageAt(search: string) {
  const place = { clientWidth: 960, clientHeight: 600, append: vi.fn() };
  const fade = deferred();
  const canvas = {
    parentNode: null as object | null,
    animate: vi.fn(() => ({ finished: fade.promise })),
  };
  place.append.mockImplementation(() => (canvas.parentNode = place));
  const surfaces = deferred();
  const look = {
    ...{ canvas, whole: surfaces.promise },
    draw: vi.fn(() => true),
    remove: vi.fn(() => (canvas.parentNode = null)),
  };
  const frames: (() => void)[] = [];
  const store = storeFor(search);
  const clock = {
    seconds: () => 0,
    request: (call: () => void) => frames.push(call),
    cancel: () => undefined,
  };
  const frameLoop = createFrameLoop(store, clock);
  const metrics = createViewMetrics();
  const onShown = vi.fn();
  const shown = showFirstLook(
    look as unknown as FirstLook,
    place as unknown as HTMLElement,
    { store, frameLoop, metrics },
    onShown,
  );
  const frame = async () => {
    await Promise.resolve();
    for (const call of frames.splice(0)) call();
  };
  return { look, place, store, frameLoop, metrics, shown, onShown, surfaces, fade, frame };
}

it('holds everything else up until its surfaces are drawn, and no longer', async () => {
  const { look, place, onShown, surfaces, frame } = pageAt('');
  await frame();
  expect(look.draw).not.toHaveBeenCalled();
  expect(onShown).not.toHaveBeenCalled();
  surfaces.resolve();
  await frame();
  await frame();
  expect(place.append).toHaveBeenCalledWith(look.canvas);
  expect(onShown).toHaveBeenCalled();
});

it('is drawn before a frame is due where the interface is laid out, and seen before anything else begins', async () => {
  const { look, metrics, place, onShown, surfaces, frame } = pageAt('');
  metrics.insets.bottom = 200;
  surfaces.resolve();
  await Promise.resolve();
  expect(look.draw).toHaveBeenCalledTimes(1);
  expect(place.append).toHaveBeenCalledWith(look.canvas);
  expect(onShown).not.toHaveBeenCalled();
  await frame();
  expect(look.draw).toHaveBeenCalledTimes(1);
  expect(onShown).toHaveBeenCalledTimes(1);
});

it('draws nothing for who has stopped it', async () => {
  const { look, metrics, shown, surfaces } = pageAt('');
  metrics.insets.bottom = 200;
  shown.stop();
  surfaces.resolve();
  await Promise.resolve();
  expect(look.draw).not.toHaveBeenCalled();
});

it('is drawn anew when the interface takes other room, and not with every frame', async () => {
  const { look, frameLoop, metrics, surfaces, frame } = pageAt('');
  surfaces.resolve();
  await frame();
  await frame();
  frameLoop.invalidate();
  await frame();
  expect(look.draw).toHaveBeenCalledTimes(1);
  metrics.insets.bottom = 240;
  frameLoop.invalidate();
  await frame();
  expect(look.draw).toHaveBeenCalledTimes(2);
});

it('lets the picture come through, and is gone at the latest when that is in its final detail', async () => {
  const { look, shown, surfaces, fade, frame } = pageAt('');
  surfaces.resolve();
  await frame();
  await frame();
  shown.follow('loading');
  expect(look.remove).not.toHaveBeenCalled();
  shown.follow('coarse');
  expect(look.canvas.animate).toHaveBeenCalledTimes(1);
  expect(look.remove).not.toHaveBeenCalled();
  shown.follow('ready');
  expect(look.remove).toHaveBeenCalledTimes(1);
  fade.resolve();
  await frame();
});

it('cuts under reduced motion', async () => {
  const { look, shown, surfaces, frame } = pageAt('?motion=reduced');
  surfaces.resolve();
  await frame();
  await frame();
  shown.follow('coarse');
  expect(look.canvas.animate).not.toHaveBeenCalled();
  expect(look.remove).toHaveBeenCalled();
});

it.each(['?scale=synapse', '?scale=circuit', '?theme=light', '?compare=placebo'])(
  'never shows what %s will not show, and holds nothing up',
  async (search) => {
    expect(suitsFirstLook(storeFor(search).getState())).toBe(false);
    const { look, onShown, frame } = pageAt(search);
    await frame();
    expect(look.draw).not.toHaveBeenCalled();
    expect(look.remove).toHaveBeenCalled();
    expect(onShown).toHaveBeenCalled();
  },
);
