import type { Page } from 'playwright-core';
import type { ScaleId } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import { LOOP_SECONDS } from '../../src/store/kiosk/attract';
import type { RenderInfo } from '../../src/store/scene-port';
import { STORY_SECONDS } from '../../src/store/kiosk/visit';
import { frugalCall } from '../bench/frugal-call';

/** Megabytes by which the heap may end above the most of the first visits. */
const HEAP_SLACK_MB = 8;
/** Visits after which everything that comes on demand has come. */
const WARM_VISITS = 2;
/**
 * The exhibit's clock goes forward by so much at once: less than anything in it would take for a sleep, and little more than
 * a whole part of a step of the story, which goes on at the first look after its time.
 */
const LEAP_SECONDS = 3.5;
/** While nothing goes step by step; the question stands for longer than that. */
const LONG_LEAP_SECONDS = 10;
/** A place of the picture where nothing is to be touched, CSS px. */
const BESIDE = [40, 200] as const;
const COUNTS = ['programs', 'textures', 'geometries'] as const;

export interface Held {
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  readonly frames: number;
  readonly megabytes: number;
}

export interface Life {
  readonly visits: number;
  readonly losses: number;
  /** How long the exhibit has lived by its own clock, seconds. */
  readonly livedSeconds: number;
  /** The most that was held after any of the first visits. */
  readonly first: Held;
  readonly last: Held;
  /** What ended above that. */
  readonly grew: readonly string[];
}

/** Needs the exhibit's own idle times: a visitor is asked after 150 s, and forgotten 25 s later. */
export const LAUNCH = '?mode=kiosk&embed=1&languages=en,de';

/** Takes the graphics context away, as a driver that resets does, and gives it back. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scene canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (extension === null || extension === undefined)
      throw new Error('There is no context to lose');
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 150));
    extension.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  await drawn(page);
}

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
    polling: 100,
    timeout: 60_000,
  });

/**
 * An exhibit's life by a clock that leaps: the whole loop, a visitor who sees the whole story, goes through scales and instants
 * by hand and walks off, the question whether anyone is there, and the reset; visit after visit, each with two lost
 * graphics contexts, in the loop and in the middle of the story. After each reset what the page and the graphics card hold is counted. The page's clock must be Playwright's
 * (`page.clock.install`), its address {@link LAUNCH}.
 */
export async function liveAsExhibit(
  page: Page,
  scales: readonly ScaleId[],
  goesOn: (visits: number) => boolean,
  onVisit: (visits: number, held: Held) => void = () => undefined,
): Promise<Life> {
  const session = await page.context().newCDPSession(page);
  let losses = 0;
  const held = async (): Promise<Held> => {
    await drawn(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { programs, textures, geometries, frames } = (await frugalCall(
      page,
      'getRenderInfo',
    )) as RenderInfo;
    return { programs, textures, geometries, frames, megabytes: usedSize / 2 ** 20 };
  };
  const clock = (): Promise<number> => page.evaluate(() => performance.now() / 1000);
  const lives = async (seconds: number, leap = LEAP_SECONDS): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += leap)
      await page.clock.fastForward(leap * 1000);
  };
  /** Lives until something is there; what comes by itself must come within this time. */
  const livesUntil = async (selector: string, most: number, leap = LEAP_SECONDS): Promise<void> => {
    for (let passed = 0; passed < most; passed += leap) {
      if ((await page.locator(selector).count()) > 0) return;
      await lives(leap, leap);
    }
    throw new Error(`Nothing like this came within ${most} s: ${selector}`);
  };
  const expectStage = (stage: string): Promise<unknown> =>
    page.waitForSelector(`.kiosk[data-stage=${stage}]`, { state: 'attached' });
  const lose = async (): Promise<void> => {
    await loseContext(page);
    losses += 1;
  };
  const visitOnce = async (visit: number): Promise<void> => {
    await expectStage('attract');
    await lives(LOOP_SECONDS, LONG_LEAP_SECONDS);
    await lose();
    await page.click('.kiosk-attract .kiosk-main');
    await expectStage('story');
    await lives(STORY_SECONDS / 2);
    // What is counted at the end is what has been drawn since: the same in every visit.
    await lose();
    // A hand on the picture, as of somebody who is there.
    await page.mouse.click(...BESIDE);
    // Seen to its end: every step of it is behind.
    await livesUntil('.kiosk-way li:last-child[data-at=done]', STORY_SECONDS);
    await page.click('.kiosk-story .kiosk-main');
    await expectStage('explore');
    for (const [i, scale] of scales.entries()) {
      await page.click(`.kiosk-scales button:nth-child(${scaleButton(scale)})`);
      await page.click('.kiosk .instrument', {
        position: await placeOnTimeline(page, hash01(12, visit * 16 + i)),
      });
      await lives(LEAP_SECONDS);
      await drawn(page);
    }
    // Nobody touches it any more.
    const question = '.kiosk[data-stage=explore] [data-name=prompt]';
    await livesUntil(question, 180, LONG_LEAP_SECONDS);
    await livesUntil('.kiosk[data-stage=attract]', 60, LONG_LEAP_SECONDS);
  };

  await page.waitForSelector('.kiosk');
  const began = await clock();
  let visits = 0;
  let first = await held();
  let last = first;
  while (visits < WARM_VISITS + 1 || goesOn(visits)) {
    await visitOnce(visits);
    visits += 1;
    last = await held();
    onVisit(visits, last);
    if (visits > WARM_VISITS) continue;
    const most = (count: (typeof COUNTS)[number]) => Math.max(first[count], last[count]);
    first = {
      ...last,
      programs: most('programs'),
      textures: most('textures'),
      geometries: most('geometries'),
    };
  }
  const grew: string[] = COUNTS.filter((count) => last[count] > first[count]);
  if (last.megabytes - first.megabytes > HEAP_SLACK_MB) grew.push('heap');
  const livedSeconds = (await clock()) - began;
  return { visits, losses, livedSeconds, first, last, grew };
}

const scaleButton = (scale: ScaleId): number =>
  ['brain', 'circuit', 'microcircuit', 'dendrite', 'synapse'].indexOf(scale) + 1;

/** A point on the timeline, as a share of its length. */
async function placeOnTimeline(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.kiosk .instrument').boundingBox();
  if (box === null) throw new Error('There is no timeline');
  return { x: 4 + (box.width - 8) * share, y: box.height / 2 };
}
