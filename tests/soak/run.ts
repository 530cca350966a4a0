import { parseArgs } from 'node:util';
import { SCALES } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import type { RenderInfo } from '../../src/store/scene-port';
import { frugalCall } from '../bench/frugal-call';
import { buildIfMissing, openSite, type Visit } from '../bench/site';

// `npm run soak -- --scrubs 5000`: random instants and zooms through all scales; counts what the graphics card
// holds and the heap along the way, and fails if either grows.
const { values } = parseArgs({ options: { scrubs: { type: 'string', default: '5000' } } });
const scrubs = Number(values.scrubs);
if (!Number.isInteger(scrubs) || scrubs < 100) {
  console.error('--scrubs takes a whole number of at least 100');
  process.exit(2);
}
/** Megabytes by which the heap may end above where it was after warming up. */
const HEAP_SLACK_MB = 8;
const REPORTS = 10;

interface Held {
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  readonly frames: number;
  readonly megabytes: number;
}

async function soak({ page }: Visit): Promise<readonly [Held, Held]> {
  const session = await page.context().newCDPSession(page);
  const held = async (): Promise<Held> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const info = (await frugalCall(page, 'getRenderInfo')) as RenderInfo;
    const { programs, textures, geometries, frames } = info;
    return { programs, textures, geometries, frames, megabytes: usedSize / 2 ** 20 };
  };
  // Twice through everything: what comes on demand has come, and the most that any scale needs is known.
  let first = await held();
  for (const scale of [...SCALES, ...SCALES]) {
    await frugalCall(page, 'setScale', { scale });
    for (let i = 0; i < 10; i += 1) await frugalCall(page, 'seek', { hours: -168 + 150 * i });
    const now = await held();
    first = {
      ...now,
      programs: Math.max(first.programs, now.programs),
      textures: Math.max(first.textures, now.textures),
      geometries: Math.max(first.geometries, now.geometries),
    };
  }
  let last = first;
  console.log('scrubs', 'programs', 'textures', 'geometries', 'heap MB');
  for (let i = 1; i <= scrubs; i += 1) {
    await frugalCall(page, 'seek', { hours: -168 + 1512 * hash01(7, i) });
    if (i % 10 === 0) {
      const scale = SCALES[Math.floor(hash01(8, i) * SCALES.length)] ?? 'brain';
      await frugalCall(page, 'setScale', { scale });
    }
    if (i % Math.ceil(scrubs / REPORTS) === 0 || i === scrubs) {
      last = await held();
      console.log(i, last.programs, last.textures, last.geometries, last.megabytes.toFixed(1));
    }
  }
  return [first, last];
}

await buildIfMissing();
const site = await openSite();
try {
  const query = '?embed=1&t=-24h&tau=0&motion=reduced';
  const [first, last] = await site.visit(query, soak, { width: 480, height: 320 });
  const heap = last.megabytes - first.megabytes;
  const grew = (['programs', 'textures', 'geometries'] as const).filter((k) => last[k] > first[k]);
  console.log(
    `${last.frames - first.frames} frames; heap ${heap >= 0 ? '+' : ''}${heap.toFixed(1)} MB`,
  );
  if (grew.length > 0 || heap > HEAP_SLACK_MB) {
    console.error(`grew: ${[...grew, ...(heap > HEAP_SLACK_MB ? ['heap'] : [])].join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await site.close();
}
