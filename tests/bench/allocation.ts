import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly selfSize: number;
  readonly children: readonly ProfileNode[];
}

/** Bytes between samples. */
const INTERVAL = 256;

/** Where a share of the bytes was taken. */
export interface Allocator {
  readonly place: string;
  readonly bytes: number;
}

/** Runs `work` and returns what it put on the heap, whether collected since or not, largest first (an estimate from samples). */
export async function allocationsOf(
  tools: CDPSession,
  work: () => Promise<void>,
): Promise<Allocator[]> {
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.startSampling', {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await work();
  const { profile } = await tools.send('HeapProfiler.stopSampling');
  const byPlace = new Map<string, number>();
  const walk = ({ callFrame, selfSize, children }: ProfileNode): void => {
    const { functionName, url, lineNumber, columnNumber } = callFrame;
    const place = `${functionName} ${url.split('/').at(-1)}:${lineNumber}:${columnNumber}`;
    if (selfSize > 0) byPlace.set(place, (byPlace.get(place) ?? 0) + selfSize);
    children.forEach(walk);
  };
  walk(profile.head as ProfileNode);
  return [...byPlace]
    .map(([place, bytes]) => ({ place, bytes }))
    .sort((one, other) => other.bytes - one.bytes);
}
