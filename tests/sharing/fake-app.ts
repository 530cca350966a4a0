import { vi } from 'vitest';
import { createFrameLoop } from '../../src/store/frame-loop';
import type { ScenePort } from '../../src/store/scene-port';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

/** The store and frame loop as the shell makes them, with a clock that stands until it is set. */
export function fakeApp(search = '') {
  const clock = { now: 0, callbacks: [] as (() => void)[] };
  const seconds = () => clock.now;
  const store = createSynaptariumStore(
    initialStateFrom(search, { systemReducedMotion: false }).initial,
    seconds,
  );
  const frameLoop = createFrameLoop(store, {
    seconds,
    request: (callback) => clock.callbacks.push(callback),
    cancel: () => undefined,
  });
  const drawFrame = () => clock.callbacks.splice(0).forEach((callback) => callback());
  drawFrame();
  return { clock, store, frameLoop, drawFrame };
}

export function fakeScene() {
  return {
    settled: vi.fn(() => Promise.resolve()),
    longestSide: 4096,
    draw: vi.fn(() => Promise.reject(new Error('Nothing is drawn here'))),
    drawNow: () => null,
    capture: vi.fn(() => Promise.resolve('data:image/png;base64,AA==')),
    renderInfo: () => ({
      drawCalls: 1,
      triangles: 2,
      programs: 3,
      textures: 4,
      geometries: 5,
      frames: 6,
    }),
  } satisfies ScenePort;
}
