import type { Page } from 'playwright-core';
import type { ScaleId } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import type { RenderInfo } from '../../src/store/scene-port';
import { frugalCall } from '../bench/frugal-call';

/** Megabytes by which the heap may end above the most of the first visits. */
const HEAP_SLACK_MB = 8;
/** Visits after which everything that comes on demand has come. */
const WARM_VISITS = 2;
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
  /** The most that was held after any of the first visits. */
  readonly first: Held;
  readonly last: Held;
  /** What ended above that. */
  readonly grew: readonly string[];
}

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
  await page.waitForFunction(
    () => document.documentElement.dataset['ready'] === 'true',
    undefined,
    {
      polling: 100,
      timeout: 60_000,
    },
  );
}

/**
 * An exhibit's life, as fast as it goes: each visit wanders through scales and instants, loses its graphics context once, and
 * ends in the state of the start, where what the page and the graphics card hold is counted. Needs `embed=1`.
 */
export async function liveAsExhibit(
  page: Page,
  scales: readonly ScaleId[],
  goesOn: (visits: number) => boolean,
  onVisit: (visits: number, held: Held) => void = () => undefined,
): Promise<Life> {
  const session = await page.context().newCDPSession(page);
  const held = async (): Promise<Held> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { programs, textures, geometries, frames } = (await frugalCall(
      page,
      'getRenderInfo',
    )) as RenderInfo;
    return { programs, textures, geometries, frames, megabytes: usedSize / 2 ** 20 };
  };
  const reset = async (): Promise<void> => {
    await frugalCall(page, 'setProtocol', { protocol: 'iv-0.5' });
    await frugalCall(page, 'setScale', { scale: 'brain' });
    await frugalCall(page, 'seek', { hours: -24 });
  };
  await reset();
  let visits = 0;
  let losses = 0;
  let first = await held();
  let last = first;
  while (visits < WARM_VISITS + 1 || goesOn(visits)) {
    visits += 1;
    const loses = Math.floor(hash01(11, visits) * scales.length);
    for (const [i, scale] of scales.entries()) {
      await frugalCall(page, 'setScale', { scale });
      await frugalCall(page, 'seek', { hours: -168 + 1512 * hash01(12, visits * 16 + i) });
      if (i !== loses) continue;
      await loseContext(page);
      losses += 1;
    }
    if (visits % 2 === 0) await frugalCall(page, 'setProtocol', { protocol: 'iv-0.5-x6' });
    await reset();
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
  return { visits, losses, first, last, grew };
}
