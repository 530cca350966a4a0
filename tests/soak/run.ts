import { parseArgs } from 'node:util';
import { SCALES } from '../../src/contract/view';
import { hash01 } from '../../src/math/seeded-hash';
import { handDrawsToNobody, prepareHandingOver } from '../bench/bare/hand-to-nobody';
import { frugalCall } from '../bench/frugal-call';
import { interpreted } from '../browser/launch';
import { buildIfMissing, openSite, type Visit } from '../bench/site';
import { slopeOf } from '../bench/statistics';
import { LAUNCH, liveAsExhibit, WARM_VISITS } from './exhibit-life';
import { GPU_COUNTS, heldBy, type Held } from './held';
import { giveLeapingClock } from './leaping-clock';

// `npm run soak -- --scrubs 5000`: random instants and zooms through all scales; counts what the graphics card
// holds and the heap along the way, and fails if either grows. With `--undrawn` the draw calls of the scrubs are handed to nobody once
// everything has been drawn twice: the page does all its own work, and a machine without a graphics card is done in minutes, not hours.
// `npm run soak -- --minutes 3`: the life of an exhibit instead, visit after visit, by a clock that leaps, for so many minutes
// on the wall; by its own clock it lives many times as long. JavaScript is interpreted then, so that the heap is what the page
// keeps; with `--compiled` it is as visitors have it.
const { values } = parseArgs({
  options: {
    scrubs: { type: 'string', default: '5000' },
    minutes: { type: 'string' },
    compiled: { type: 'boolean', default: false },
    undrawn: { type: 'boolean', default: false },
  },
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

function row(at: number, { programs, textures, geometries, nodes, listeners, megabytes }: Held) {
  console.log(at, programs, textures, geometries, nodes, listeners, megabytes.toFixed(2));
}

function heapGrew(from: Held, to: Held): readonly string[] {
  const heap = to.megabytes - from.megabytes;
  console.log(
    `${to.frames - from.frames} frames; heap ${heap >= 0 ? '+' : ''}${heap.toFixed(2)} MB`,
  );
  return heap > HEAP_SLACK_MB ? ['heap'] : [];
}

/** Says what grew. */
async function scrub({ page }: Visit): Promise<readonly string[]> {
  const tools = await page.context().newCDPSession(page);
  // Twice through everything: what comes on demand has come, and the most that any scale needs is known.
  let first = await heldBy(page, tools);
  for (const scale of [...SCALES, ...SCALES]) {
    await frugalCall(page, 'setScale', { scale });
    for (let i = 0; i < 10; i += 1) await frugalCall(page, 'seek', { hours: -168 + 150 * i });
    const now = await heldBy(page, tools);
    first = {
      ...now,
      programs: Math.max(first.programs, now.programs),
      textures: Math.max(first.textures, now.textures),
      geometries: Math.max(first.geometries, now.geometries),
    };
  }
  if (values.undrawn) await handDrawsToNobody(page);
  let last = first;
  console.log('scrubs programs textures geometries nodes listeners heap MB');
  for (let i = 1; i <= scrubs; i += 1) {
    await frugalCall(page, 'seek', { hours: -168 + 1512 * hash01(7, i) });
    if (i % 10 === 0) {
      const scale = SCALES[Math.floor(hash01(8, i) * SCALES.length)] ?? 'brain';
      await frugalCall(page, 'setScale', { scale });
    }
    if (i % Math.ceil(scrubs / REPORTS) === 0 || i === scrubs) {
      last = await heldBy(page, tools);
      row(i, last);
    }
  }
  return [...GPU_COUNTS.filter((count) => last[count] > first[count]), ...heapGrew(first, last)];
}

/** Lives as an exhibit for so many minutes, and says at each tenth what is held, and in the end what grew. */
async function exhibit({ page }: Visit): Promise<readonly string[]> {
  const start = performance.now();
  const length = (minutes ?? 0) * 60_000;
  const passed = () => performance.now() - start;
  let told = -1;
  console.log('visits programs textures geometries nodes listeners heap MB');
  const { visits, losses, seconds, held, differed } = await liveAsExhibit(
    page,
    () => passed() < length,
    (visit, now) => {
      const tenth = Math.floor((REPORTS * passed()) / length);
      if (tenth === told) return;
      told = tenth;
      row(visit, now);
    },
  );
  const hours = seconds / 3600;
  console.log(
    `${visits} visits in ${hours.toFixed(1)} h by its own clock, ${losses} lost contexts, all restored`,
  );
  const slope = slopeOf(held.slice(Math.floor(visits / 2)).map(({ megabytes }) => megabytes));
  const perHour = (slope * visits) / hours;
  console.log(
    `heap in the second half: ${(slope * 1024).toFixed(1)} kB a visit, ${perHour.toFixed(2)} MB an hour by its own clock`,
  );
  const [first, last] = [held[WARM_VISITS - 1], held.at(-1)];
  return first === undefined || last === undefined ? [] : [...differed, ...heapGrew(first, last)];
}

await buildIfMissing();
const site = await openSite(minutes === null || values.compiled ? undefined : interpreted);
try {
  const grew =
    minutes === null
      ? await site.visit(
          '?embed=1&t=-24h&tau=0&motion=reduced',
          scrub,
          { width: 480, height: 320 },
          prepareHandingOver,
        )
      : await site.visit(LAUNCH, exhibit, { width: 360, height: 640 }, giveLeapingClock);
  if (grew.length > 0) {
    console.error(`grew, or was not the same:\n${grew.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await site.close();
}
