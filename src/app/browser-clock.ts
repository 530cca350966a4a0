import type { FrameClock } from '../store/frame-loop';

/** The browser's clock and frames: the only real time in the app. */
export function createBrowserClock(): FrameClock {
  return {
    seconds: () => performance.now() / 1000,
    request: (callback) => requestAnimationFrame(callback),
    cancel: (handle) => cancelAnimationFrame(handle),
  };
}
