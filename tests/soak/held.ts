import type { CDPSession, Page } from 'playwright-core';
import type { RenderInfo } from '../../src/store/scene-port';
import { forgetAnswers, frugalCall } from '../bench/frugal-call';

/** What a page and its renderer hold. */
export interface Held {
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  readonly frames: number;
  /** Nodes of the document, and of what has been taken out of it and is still held. */
  readonly nodes: number;
  readonly listeners: number;
  /** JavaScript heap after collecting garbage, with the buffers that hang on it. */
  readonly megabytes: number;
}

/** What of it is counted, and must be the same in the same state. */
export const GPU_COUNTS = ['programs', 'textures', 'geometries'] as const;

/** Collects garbage and counts. Needs `embed=1`. */
export async function heldBy(page: Page, tools: CDPSession): Promise<Held> {
  const info = (await frugalCall(page, 'getRenderInfo')) as RenderInfo;
  await forgetAnswers(page);
  // What is let go of by the first is found by the second.
  for (let i = 0; i < 2; i += 1) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  const { programs, textures, geometries, frames } = info;
  return {
    ...{ programs, textures, geometries, frames, nodes },
    listeners: jsEventListeners,
    megabytes: (usedSize + backingStorageSize) / 2 ** 20,
  };
}
