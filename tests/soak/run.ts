import { parseArgs } from 'node:util';
import { SCALES } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import type { RenderInfo } from '../../src/store/scene-port';
import { frugalCall } from '../bench/frugal-call';
import { buildIfMissing, openSite, type Visit } from '../bench/site';
import { liveAsExhibit, type Held } from './exhibit-life';

// `npm run soak -- --scrubs 5000`: random instants and zooms through all scales; counts what the graphics card
// holds and the heap along the way, and fails if either grows.
// `npm run soak -- --minutes 3`: the life of an exhibit instead, visit after visit, each with a lost graphics context.
const { values } = parseArgs({
  options: { scrubs: { type: 'string', default: '5000' }, minutes: { type: 'string' } },
});
const scrubs = Number(values.scrubs);
const minutes = values.minutes === undefined ? null : Number(values.minutes);
if (minutes !== null && !(minutes > 0)) {
  console.error('--minutes takes a number above 0');
  process.exit(2);
}
if (!Number.isInteger(scrubs) || scrubs < 100) {
  console.error('--scrubs takes a whole number of at least 100');
  process.exit(2);
}
/** Megabytes by which the heap may end above where it was after warming up. */
const HEAP_SLACK_MB = 8;
const REPORTS = 10;

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

/** Lives as an exhibit for so many minutes, and says at each tenth what is held. */
async function live({ page }: Visit): Promise<readonly [Held, Held]> {
  const start = performance.now();
  const length = (minutes ?? 0) * 60_000;
  const passed = () => performance.now() - start;
  let told = -1;
  console.log('visits', 'programs', 'textures', 'geometries', 'heap MB');
  const { visits, losses, first, last } = await liveAsExhibit(
    page,
    SCALES,
    () => passed() < length,
    (visit, now) => {
      const tenth = Math.floor((REPORTS * passed()) / length);
      if (tenth === told) return;
      told = tenth;
      console.log(visit, now.programs, now.textures, now.geometries, now.megabytes.toFixed(1));
    },
  );
  console.log(`${visits} visits, ${losses} lost contexts, all restored`);
  return [first, last];
}

await buildIfMissing();
const site = await openSite();
try {
  const query = `?embed=1&t=-24h&tau=0&motion=reduced${minutes === null ? '' : '&mode=kiosk'}`;
  const [first, last] = await site.visit(query, minutes === null ? soak : live, {
    width: 480,
    height: 320,
  });
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
