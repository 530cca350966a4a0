import { expect } from 'vitest';

/** Without a frame for so long, a picture rests: nothing that comes late takes longer between two frames. */
const REST_MS = 1_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until no frame has come for a second, however slow the machine is, and fails if that never happens.
 * @param frames how many have been drawn
 * @returns how many there are then
 */
export async function atRest(frames: () => Promise<number>): Promise<number> {
  let before = await frames();
  await expect
    .poll(async () => {
      await wait(REST_MS);
      const now = await frames();
      const drawn = now - before;
      before = now;
      return drawn;
    })
    .toBe(0);
  return before;
}

/** Frames that come within this time, of a picture that rests: none. */
export async function framesWithin(
  milliseconds: number,
  frames: () => Promise<number>,
): Promise<number> {
  const before = await frames();
  await wait(milliseconds);
  return (await frames()) - before;
}
