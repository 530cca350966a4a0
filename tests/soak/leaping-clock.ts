import type { Page } from 'playwright-core';

interface LeapingWindow {
  leapingClock: { live(milliseconds: number, leap: number): Promise<void>; passed(): number };
}

/** The wall clock's time at the start, milliseconds since 1970. */
const BEGAN = Date.UTC(2027, 2, 31, 10);
/** Until the page is told to live, a frame takes so long, milliseconds: it opens as any other. */
const OPENING_FRAME = 1000 / 60;
/** A timer shorter than this waits for something real, such as a turn of the event loop, milliseconds. */
const REAL_BELOW = 100;

/**
 * Gives a page a clock that goes on only as it is told to ({@link live}), leaping: timers, dates and
 * frames follow it, one frame a leap, drawn and shown as always. What happens within so many seconds, and in how many frames,
 * is then the same on every machine. Until it is told for the first time it goes on with every frame. To be called before the page
 * is opened.
 */
export async function giveLeapingClock(page: Page): Promise<void> {
  // What a tool that names functions for the sake of their traces leaves in them.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(
    ({ began, realBelow, openingFrame }) => {
      interface Timer {
        readonly id: number;
        readonly call: () => void;
        readonly every: number | null;
        due: number;
      }
      const [setReal, clearReal, nextFrame] = [setTimeout, clearTimeout, requestAnimationFrame].map(
        (each) => (each as (...all: unknown[]) => unknown).bind(window),
      ) as [typeof setTimeout, typeof clearTimeout, typeof requestAnimationFrame];
      let frames = new Map<number, FrameRequestCallback>();
      const timers = new Map<number, Timer>();
      // Far above what the browser itself gives out.
      let lastId = 1e12;
      let passed = 0;
      let opening = true;
      const add = (call: () => void, after: number, every: number | null): number => {
        lastId += 1;
        timers.set(lastId, { id: lastId, call, every, due: passed + after });
        return lastId;
      };
      const clear = (id?: number): void => {
        if (id !== undefined && !timers.delete(id)) clearReal(id);
      };
      // As in any page: who throws keeps nobody from being called.
      const run = (call: () => void): void => {
        try {
          call();
        } catch (error) {
          reportError(error);
        }
      };
      const fireDue = (): void => {
        const due = [...timers.values()].filter((timer) => timer.due <= passed);
        for (const timer of due.sort((a, b) => a.due - b.due || a.id - b.id)) {
          // One of those before it may have called it off.
          if (!timers.has(timer.id)) continue;
          if (timer.every === null) timers.delete(timer.id);
          // As a page that was held up: what was missed is not made up for.
          else while (timer.due <= passed) timer.due += timer.every;
          run(timer.call);
        }
      };
      const leap = (milliseconds: number): void => {
        passed += milliseconds;
        fireDue();
        const asked = frames;
        frames = new Map();
        for (const call of asked.values()) run(() => call(passed));
      };
      const open = (): void => {
        if (!opening) return;
        leap(openingFrame);
        nextFrame(open);
      };
      nextFrame(open);
      const leapingDate = new Proxy(Date, {
        construct: (real, args: []) =>
          args.length > 0 ? new real(...args) : new real(began + passed),
        get: (real, name) =>
          name === 'now' ? () => began + passed : (Reflect.get(real, name) as unknown),
      });
      Object.assign(window, {
        Date: leapingDate,
        setTimeout: (call: (...args: unknown[]) => void, after = 0, ...args: unknown[]) =>
          after < realBelow ? setReal(call, after, ...args) : add(() => call(...args), after, null),
        setInterval: (call: (...args: unknown[]) => void, every = 0, ...args: unknown[]) =>
          add(() => call(...args), every, Math.max(1, every)),
        clearTimeout: clear,
        clearInterval: clear,
        requestAnimationFrame: (call: FrameRequestCallback) => {
          lastId += 1;
          frames.set(lastId, call);
          return lastId;
        },
        cancelAnimationFrame: (id: number) => void frames.delete(id),
        leapingClock: {
          passed: () => passed,
          live: (milliseconds: number, most: number) =>
            new Promise<void>((resolve) => {
              opening = false;
              const end = passed + milliseconds;
              const step = (): void => {
                if (passed >= end) return resolve();
                leap(Math.min(most, end - passed));
                nextFrame(step);
              };
              nextFrame(step);
            }),
        },
      });
      performance.now = () => passed;
    },
    { began: BEGAN, realBelow: REAL_BELOW, openingFrame: OPENING_FRAME },
  );
}

/** Lets so many seconds pass for the page, in leaps of so many, each with a frame of its own. */
export function live(page: Page, seconds: number, leap: number): Promise<void> {
  return page.evaluate(
    ([milliseconds, each]) =>
      (window as unknown as LeapingWindow).leapingClock.live(milliseconds, each),
    [seconds * 1000, leap * 1000] as const,
  );
}

/** Seconds that have passed for the page. */
export function secondsPassed(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as LeapingWindow).leapingClock.passed() / 1000);
}
