import { expect, it, vi } from 'vitest';
import { createFrameLoop } from '../../src/store/frame-loop';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { createSample, sampleAt } from '../../src/simulation/trajectory';

/** A page whose clock and frames are turned by hand. */
function page() {
  const { initial } = initialStateFrom('?t=20min', {
    systemReducedMotion: false,
    systemMoreContrast: false,
    smallDevice: false,
    languages: ['en'],
  });
  let seconds = 5.01;
  let due: (() => void) | null = null;
  const store = createSynaptariumStore(initial, () => seconds);
  const loop = createFrameLoop(store, {
    seconds: () => seconds,
    request: (callback) => {
      due = callback;
      return 1;
    },
    cancel: () => (due = null),
  });
  const frame = (later = 0): void => {
    seconds += later;
    const callback = due;
    due = null;
    callback?.();
  };
  return { store, loop, frame };
}

it('brings the sample to the hour of the frame, at rest and while time plays', () => {
  const { store, loop, frame } = page();
  const { actions, trajectory } = store.getState();
  const expected = () => sampleAt(trajectory, loop.frame.hours, createSample());
  loop.invalidate();
  frame();
  expect(loop.frame.sample).toEqual(expected());
  actions.play();
  frame(0.1);
  const first = loop.frame.hours;
  frame(0.4);
  expect(loop.frame.hours).toBeGreaterThan(first);
  expect(loop.frame.sample).toEqual(expected());
  actions.seek(-3);
  frame();
  expect(loop.frame.hours).toBe(-3);
  expect(loop.frame.sample).toEqual(expected());
});

it('calls readers on the beat while time plays, and listeners in every frame', () => {
  const { store, loop, frame } = page();
  const [listener, reader] = [vi.fn(() => false), vi.fn()];
  loop.subscribe(listener);
  loop.read(reader);
  store.getState().actions.play();
  frame();
  listener.mockClear();
  reader.mockClear();
  // Within one fifth of a second, then past its end.
  for (let i = 0; i < 4; i += 1) frame(0.016);
  expect([listener.mock.calls.length, reader.mock.calls.length]).toEqual([4, 0]);
  frame(0.2);
  expect([listener.mock.calls.length, reader.mock.calls.length]).toEqual([5, 1]);
});

it('leaves a frame without words where frames come more seldom than the beat', () => {
  const { store, loop, frame } = page();
  const reader = vi.fn();
  loop.read(reader);
  store.getState().actions.play();
  frame();
  const calls = [0.3, 0.3, 0.3, 0.3, 0.3].map((later) => {
    reader.mockClear();
    frame(later);
    return reader.mock.calls.length;
  });
  expect(calls).toEqual([0, 1, 0, 1, 0]);
  // The word of a hand does not wait.
  reader.mockClear();
  store.getState().actions.seek(2);
  frame(0.3);
  store.getState().actions.seek(3);
  frame(0.3);
  expect(reader.mock.calls.length).toBe(2);
});

it('calls readers at once where the state has changed, a frame was asked for or flushed', () => {
  const { store, loop, frame } = page();
  const reader = vi.fn();
  const leave = loop.read(reader);
  store.getState().actions.play();
  frame();
  const calls = (act: () => void): number => {
    reader.mockClear();
    act();
    return reader.mock.calls.length;
  };
  expect(calls(() => frame(0.001))).toBe(0);
  expect(
    calls(() => {
      store.getState().actions.select('bdnf');
      frame(0.001);
    }),
  ).toBe(1);
  expect(
    calls(() => {
      loop.invalidate();
      frame(0.001);
    }),
  ).toBe(1);
  expect(calls(() => loop.flush())).toBe(1);
  store.getState().actions.pause();
  expect(calls(() => frame(0.001))).toBe(1);
  leave();
  expect(calls(() => loop.flush())).toBe(0);
});

it('goes on after a frame in which something was thrown, and not for ever when each one fails', () => {
  const { store, loop, frame } = page();
  let fails = 1;
  let calls = 0;
  loop.subscribe(() => {
    calls += 1;
    if (fails > 0) {
      fails -= 1;
      throw new Error('one bad instant');
    }
    return false;
  });
  expect(() => frame()).toThrow('one bad instant');
  frame();
  expect(calls).toBe(2);
  frame();
  expect(calls).toBe(2);
  fails = Infinity;
  loop.invalidate();
  for (let i = 0; i < 1000; i += 1) {
    try {
      frame();
    } catch {
      // It goes to the window, which notes it.
    }
  }
  expect(calls).toBeLessThan(100);
  // What changes is tried all the same.
  const before = calls;
  fails = 0;
  store.getState().actions.seek(3);
  frame();
  expect(calls).toBe(before + 1);
});
