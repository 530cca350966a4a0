import type { CDPSession, Page } from 'playwright-core';
import type { RenderInfo } from '../../../src/store/scene-port';
import { forgetAnswers, frugalCall } from '../frugal-call';
import { handDrawsToNobody, prepareHandingOver } from '../bare/hand-to-nobody';
import type { Line } from '../line';
import { grown, heapParts, type HeapParts } from '../heap-snapshot';
import { riseOf, type Rise } from '../statistics';
import type { Row } from '../table';

/** Share of the time at the start in which things are met for the first time and the engine compiles; the slope leaves it out. */
const FIRST_SHARE = 0.4;
/** Share of the time between two snapshots. */
const LOOK_SHARE = 0.1;
/** Constructors named of what grew. */
const MOST_GROWN = 12;
/** Rounds that are drawn, before an undrawn run hands its draw calls to nobody. */
const DRAWN_ROUNDS = 2;
/** Small, so that a software renderer gets through; the heap does not depend on it. */
const VIEWPORT = { width: 480, height: 320 };
const SCALES = ['circuit', 'microcircuit', 'dendrite', 'synapse', 'brain'];
const HOURS = [-100, 0.5, 2, 30, 900];
const PROTOCOLS = ['iv-0.5-x6', 'iv-0.5'];
const PLAYED_MS = 1_000;
/** Every scale, up and down the timeline at each, another treatment, play: a visitor takes a minute for it at the least. */
const ROUND: readonly (readonly [method: string, params: object])[] = [
  ...SCALES.flatMap((scale) => [
    ['setScale', { scale }] as const,
    ...HOURS.map((hours) => ['seek', { hours }] as const),
  ]),
  ...PROTOCOLS.map((protocol) => ['setProtocol', { protocol }] as const),
  ['play', {}],
];
const ROUND_MS = 60_000;

/** One round, as fast as it goes or at the pace of a visitor, who looks at each step as long as at the others. */
async function useOnce(page: Page, pace: 'race' | 'visitor'): Promise<void> {
  const started = performance.now();
  for (const [step, [method, params]] of ROUND.entries()) {
    await frugalCall(page, method, params);
    const next = started + ((step + 1) / ROUND.length) * (ROUND_MS - PLAYED_MS);
    if (pace === 'visitor') await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
  await page.waitForTimeout(PLAYED_MS);
  await frugalCall(page, 'pause');
}

async function heapRow(page: Page, tools: CDPSession): Promise<Row & { readonly heap: number }> {
  const { frames: _, ...held } = (await frugalCall(page, 'getRenderInfo')) as RenderInfo;
  await forgetAnswers(page);
  for (let i = 0; i < 3; i++) await tools.send('HeapProfiler.collectGarbage');
  const usage = await tools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  return {
    heap: usage.usedSize / 1e6,
    buffers: usage.backingStorageSize / 1e6,
    nodes,
    listeners: jsEventListeners,
    ...held,
  };
}

interface Moment extends Row {
  readonly minutes: number;
  readonly heap: number;
}

/** What a snapshot says of the heap after so many minutes. */
interface Look {
  readonly minutes: number;
  readonly parts: HeapParts;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(3);
const rise = (points: readonly (readonly [number, number])[]) =>
  riseOf(points.map(([minutes, megabytes]) => [minutes / 60, megabytes]));
const words = ({ slope, error }: Rise) => `${slope.toFixed(2)} +- ${error.toFixed(2)} MB an hour`;

export const heapLine: Line = {
  id: 'heap',
  title: 'Memory over scripted use',
  note: 'JavaScript heap after collecting garbage. A round is all five scales, five places on the timeline at each, two treatments and a second of playing: as fast as it goes for four tenths of the time, so that the page settles, then once a minute, which is as fast as a visitor gets through it (--raced: as fast as it goes to the end). Growth is the least-squares slope over the last six tenths of the time with its standard error: of the whole heap, round by round, and in snapshots, one for each tenth of the time, of the code that the engine makes (machine code, bytecode, feedback) and of all the rest. Ten minutes; --minutes says how many, and fewer than an hour tell little about an hour; --interpreted runs it without compiling; --undrawn hands the draw calls to nobody after two rounds, so that the page alone sets the pace and the engine comes to the end of compiling sooner.',
  async measure(bench) {
    const site = await bench.site();
    const { rows, looks } = await site.visit(
      '?t=-24h&embed=1',
      async ({ page }) => {
        const tools = await page.context().newCDPSession(page);
        await tools.send('HeapProfiler.enable');
        const started = performance.now();
        const minutes = () => (performance.now() - started) / 60_000;
        const rows: Moment[] = [{ minutes: 0, ...(await heapRow(page, tools)) }];
        const looks: Look[] = [];
        do {
          const settling = minutes() < FIRST_SHARE * bench.minutes;
          await useOnce(page, settling || bench.raced ? 'race' : 'visitor');
          if (bench.undrawn && rows.length === DRAWN_ROUNDS) await handDrawsToNobody(page);
          rows.push({ minutes: minutes(), ...(await heapRow(page, tools)) });
          const due = (FIRST_SHARE + looks.length * LOOK_SHARE) * bench.minutes;
          if (minutes() >= due) looks.push({ minutes: minutes(), parts: await heapParts(tools) });
        } while (minutes() < bench.minutes);
        return { rows, looks };
      },
      VIEWPORT,
      prepareHandingOver,
    );
    const last = rows.at(-1)!;
    const first = rows.findIndex(({ minutes }) => minutes >= FIRST_SHARE * last.minutes);
    const settled = rows.slice(first);
    const whole = rise(settled.map(({ minutes, heap }) => [minutes, heap]));
    const part = (name: 'code' | 'rest') =>
      rise(looks.map(({ minutes, parts }) => [minutes, parts[name] / 1e6]));
    const [code, rest] = [part('code'), part('rest')];
    const perRound = (last.minutes - settled[0]!.minutes) / (settled.length - 1);
    const pick = (moment: string, row: Row, more: Row = {}) => ({ moment, ...row, ...more });
    const [one, other] = [looks[0], looks.at(-1)];
    return {
      columns: [
        { key: 'moment', heading: 'after' },
        { key: 'minutes', heading: 'minutes', digits: 1 },
        { key: 'heap', heading: 'heap MB', digits: 1 },
        { key: 'buffers', heading: 'buffers MB', digits: 1 },
        { key: 'growth', heading: 'kB a round', digits: 1 },
        { key: 'perHour', heading: 'MB an hour', digits: 2 },
        { key: 'error', heading: '+-', digits: 2 },
        { key: 'restPerHour', heading: 'without code', digits: 2 },
        { key: 'restError', heading: '+-', digits: 2 },
        { key: 'nodes', heading: 'DOM nodes' },
        { key: 'listeners', heading: 'listeners' },
        { key: 'programs', heading: 'programs' },
        { key: 'textures', heading: 'textures' },
        { key: 'geometries', heading: 'geometries' },
      ],
      rows: [
        pick('the first picture', rows[0]!),
        pick(`${first} rounds`, settled[0]!),
        pick(`${rows.length - 1} rounds`, last, {
          ...{ growth: (whole.slope * 1000 * perRound) / 60 },
          ...{ perHour: whole.slope, error: whole.error },
          ...{ restPerHour: rest.slope, restError: rest.error },
        }),
      ],
      remarks: [
        `Growth of the whole heap in ${settled.length} rounds: ${words(whole)}.`,
        `In ${looks.length} snapshots: code ${words(code)}, all the rest ${words(rest)}.`,
        ...(one === undefined || other === undefined
          ? []
          : [
              ...looks.map(
                ({ minutes, parts }) =>
                  `${minutes.toFixed(1)} min: code ${megabytes(parts.code)}, the rest ${megabytes(parts.rest)} MB`,
              ),
              `What grew between the first and the last: ${grown(one.parts, other.parts, MOST_GROWN).join('; ')}.`,
            ]),
      ],
    };
  },
};
