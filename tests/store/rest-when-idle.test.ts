import { expect, it, vi } from 'vitest';
import type { Mode } from '../../src/contract/view';
import { IDLE_SECONDS, restWhenIdle } from '../../src/store/rest-when-idle';
import { createFrameLoop } from '../../src/store/frame-loop';
import { linkValuesOf } from '../../src/store/link-state';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { isFlowing, SLOWING_SECONDS, tauAt } from '../../src/timeline/playback';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

/** A page whose clock is turned by hand. */
function page(mode: Mode = 'explore') {
  let now = 0;
  const timers: { at: number; callback: () => void }[] = [];
  const frames: (() => void)[] = [];
  const { initial } = initialStateFrom('', { systemReducedMotion: false, smallDevice: false });
  const store = createSynaptariumStore({ ...initial, mode }, () => now);
  const loop = createFrameLoop(store, {
    seconds: () => now,
    request: (callback) => frames.push(callback),
    cancel: () => undefined,
  });
  // As the scene: asks for the next frame as long as display time goes on.
  loop.subscribe(({ seconds }) => isFlowing(store.getState().display, seconds));
  const rest = restWhenIdle(store, {
    seconds: () => now,
    schedule: (callback, milliseconds) => timers.push({ at: now + milliseconds / 1000, callback }),
  });
  const passTo = (seconds: number): void => {
    for (;;) {
      timers.sort((one, other) => one.at - other.at);
      const [next] = timers;
      if (next === undefined || next.at > seconds) break;
      timers.shift();
      now = next.at;
      next.callback();
    }
    now = seconds;
  };
  return {
    store,
    rest,
    passTo,
    tau: () => tauAt(store.getState().display, now),
    /** Draws what is asked for, up to a number of frames; returns how many it was. */
    draw(most: number): number {
      let drawn = 0;
      for (; drawn < most; drawn += 1) {
        const next = frames.shift();
        if (next === undefined) break;
        now += 0.1;
        next();
      }
      return drawn;
    },
  };
}

it('comes softly to rest when nobody was there for minutes, and then asks for no frame', () => {
  const { passTo, tau, draw, store } = page();
  passTo(IDLE_SECONDS - 1);
  expect(tau()).toBeCloseTo(IDLE_SECONDS - 1);
  expect(draw(5)).toBe(5);
  passTo(IDLE_SECONDS);
  const steps = [0, 1, 2, 3].map((k) => {
    passTo(IDLE_SECONDS + (k * SLOWING_SECONDS) / 3);
    return tau();
  });
  expect(steps[0]).toBeCloseTo(IDLE_SECONDS);
  const paces = [1, 2, 3].map((k) => (steps[k] ?? 0) - (steps[k - 1] ?? 0));
  expect(paces[0]).toBeGreaterThan(paces[1] ?? 0);
  expect(paces[1]).toBeGreaterThan(paces[2] ?? 0);
  expect(paces[2]).toBeLessThan(0.2);
  passTo(IDLE_SECONDS + 1000);
  expect(tau()).toBe(steps[3]);
  expect(draw(50)).toBeLessThan(3);
  // A link made now still moves.
  expect(linkValuesOf(store.getState())).toMatchObject({ tau: null });
});

it('wakes on any input without a jump, and rests again only as long after the last', () => {
  const { passTo, rest, tau, draw } = page();
  passTo(IDLE_SECONDS + 500);
  const stood = tau();
  rest.stir();
  expect(tau()).toBe(stood);
  passTo(IDLE_SECONDS + 510);
  expect(tau()).toBeCloseTo(stood + 10);
  expect(draw(5)).toBe(5);
  passTo(IDLE_SECONDS + 600);
  rest.stir();
  passTo(2 * IDLE_SECONDS + 599);
  expect(tau()).toBeCloseTo(stood + IDLE_SECONDS + 99);
  passTo(2 * IDLE_SECONDS + 700);
  expect(tau()).toBeCloseTo(stood + IDLE_SECONDS + 100 + SLOWING_SECONDS / 2);
});

it('is held at once while the page is hidden, whatever is stirred, and goes on from there', () => {
  const { passTo, rest, tau } = page();
  passTo(20);
  rest.hide(true);
  passTo(1000);
  rest.stir();
  expect(tau()).toBe(20);
  rest.hide(false);
  passTo(1003);
  expect(tau()).toBeCloseTo(23);
});

it('leaves alone what was stopped, exhibits, and what is played', () => {
  const stopped = page();
  stopped.store.getState().actions.setDisplayRunning(false);
  stopped.passTo(IDLE_SECONDS + 10);
  stopped.rest.stir();
  stopped.rest.hide(true);
  stopped.rest.hide(false);
  expect(stopped.store.getState().display).toMatchObject({ running: false, anchorTau: 0 });

  const exhibit = page('kiosk');
  exhibit.passTo(5 * IDLE_SECONDS);
  expect(exhibit.tau()).toBeCloseTo(5 * IDLE_SECONDS);

  const played = page();
  played.store.getState().actions.setRate(0.25);
  played.store.getState().actions.play();
  played.passTo(IDLE_SECONDS + 60);
  expect(played.tau()).toBeCloseTo(IDLE_SECONDS + 60);
  played.store.getState().actions.pause();
  played.passTo(3 * IDLE_SECONDS);
  expect(played.store.getState().display.rest).toBe('soft');
});
