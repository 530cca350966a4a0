import type { Page } from 'playwright-core';
import { SCALES } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import { LOOP_SECONDS } from '../../src/store/kiosk/attract';
import { STORY_SECONDS } from '../../src/store/kiosk/visit';
import { GPU_COUNTS, heldBy, type Held } from './held';
import { live, secondsPassed } from './leaping-clock';
import { loseContext } from './lose-context';

/** Visits after which everything that comes on demand has come, and all code has run. */
export const WARM_VISITS = 2;
/** One visit of so many passes without a lost context: what is held then is what the one before left, and what came since. */
const WHOLE_EVERY = 3;
/** Seconds without a touch after which a visitor is asked: more than the story, and any wait for something real, can take. */
const IDLE = 600;
/** Seconds that the question stands. */
const EXTEND = 25;
/** Launches the exhibit whose life this is. */
export const LAUNCH = `?mode=kiosk&embed=1&languages=en,de&screen=398x708&idle=${IDLE}&extend=${EXTEND}`;

/** The clock's leaps, seconds: while things follow one another; during a flight; and while nobody is there. */
const LEAP = 6;
const FLIGHT_LEAP = 1;
const LONG_LEAP = 24;
/** No flight, and nothing that eases, takes longer. */
const FLIGHT = 3;
/** Milliseconds after which it is looked again whether something real has come, and how often. */
const LOOK_MS = 100;
const MOST_LOOKS = 600;

export interface Life {
  readonly visits: number;
  readonly losses: number;
  /** By the exhibit's own clock. */
  readonly seconds: number;
  /** After each visit, at the first picture of the loop. */
  readonly held: readonly Held[];
  /** What of the graphics card differed after any visit from what was there when all had come. */
  readonly differed: readonly string[];
}

/** Waits for a picture in final detail. What has to be loaded for it takes real time, after which there is a flight to it. */
async function stands(page: Page): Promise<void> {
  const ready = () => page.evaluate(() => document.documentElement.dataset['ready'] === 'true');
  await live(page, FLIGHT, FLIGHT_LEAP);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    if (await ready()) return;
    // No faster than real time, so that nobody who waits for it counts as gone.
    await page.waitForTimeout(LOOK_MS);
    await live(page, LOOK_MS / 1000, LOOK_MS / 1000);
  }
  throw new Error('The picture does not stand');
}

const stage = (page: Page, name: string): Promise<unknown> =>
  page.waitForSelector(`.kiosk[data-stage=${name}]`, { state: 'attached' });

/** Lives on until something is there: at the first look after so many seconds at the latest. */
async function livesUntil(page: Page, selector: string, most: number, leap: number): Promise<void> {
  for (let passed = 0; passed <= most; passed += leap) {
    if ((await page.locator(selector).count()) > 0) return;
    await live(page, leap, leap);
  }
  await page.waitForSelector(selector, { state: 'attached' });
}

/** Time at some place, and every scale: what a visitor sees who goes through all there is. */
async function explores(page: Page, visit: number): Promise<void> {
  for (const [i, scale] of SCALES.entries()) {
    await page.click(`.kiosk-scales button:nth-child(${SCALES.indexOf(scale) + 1})`);
    const box = await page.locator('.kiosk .instrument').boundingBox();
    if (box === null) throw new Error('There is no timeline');
    const share = hash01(12, visit * 16 + i);
    await page.mouse.click(box.x + 4 + (box.width - 8) * share, box.y + box.height / 2);
    await stands(page);
  }
}

/**
 * One visit, from the loop to the loop: the whole loop, the story to its end, all scales by hand, nobody, the question, the
 * reset. A context is lost in the middle of the story.
 */
async function visitOnce(page: Page, visit: number, loses: boolean): Promise<void> {
  await live(page, LOOP_SECONDS, LEAP);
  await page.click('.kiosk-attract .kiosk-main');
  await stage(page, 'story');
  await live(page, STORY_SECONDS / 2, LEAP);
  if (loses) {
    await loseContext(page);
    await stands(page);
  }
  await livesUntil(page, '.kiosk-way li:last-child[data-at=done]', STORY_SECONDS, LEAP);
  await page.click('.kiosk-story .kiosk-main');
  await stage(page, 'explore');
  await explores(page, visit);
  await livesUntil(page, '[data-name=prompt]', IDLE + LONG_LEAP, LONG_LEAP);
  await livesUntil(page, '.kiosk[data-stage=attract]', EXTEND + LONG_LEAP, LONG_LEAP);
  await stands(page);
}

/**
 * An exhibit's life by a clock that leaps (`giveLeapingClock`), visit after visit, at {@link LAUNCH}. After each reset, in the same
 * state, it is counted what the page and the graphics card hold.
 */
export async function liveAsExhibit(
  page: Page,
  goesOn: (visits: number) => boolean,
  onVisit: (visits: number, held: Held) => void | Promise<void> = () => undefined,
): Promise<Life> {
  const tools = await page.context().newCDPSession(page);
  await stage(page, 'attract');
  const began = await secondsPassed(page);
  const held: Held[] = [];
  const differed = new Set<string>();
  let losses = 0;
  while (held.length < WARM_VISITS + 1 || goesOn(held.length)) {
    const visit = held.length + 1;
    const loses = visit % WHOLE_EVERY !== 0;
    await visitOnce(page, visit, loses);
    if (loses) losses += 1;
    const now = await heldBy(page, tools);
    held.push(now);
    await onVisit(visit, now);
    const all = held[WARM_VISITS - 1];
    if (all === undefined) continue;
    for (const count of GPU_COUNTS)
      if (now[count] !== all[count])
        differed.add(`${count}: ${all[count]}, after visit ${visit} ${now[count]}`);
  }
  const seconds = (await secondsPassed(page)) - began;
  return { visits: held.length, losses, seconds, held, differed: [...differed] };
}
