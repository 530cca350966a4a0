import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startStaticServer } from '../../../src/cli/server/static-server';
import { parseTime } from '../../../src/contract/time';
import { SCALES, type ScaleId, type Theme } from '../../../src/contract/view';
import { logRadiusAt } from '../../../src/scene/camera/ladder';
import { createAxis, hoursOf } from '../../../src/timeline/axis';
import { findChromium } from '../../browser/find-chromium';
import { chooseRenderer, launch } from '../../browser/launch';
import { changeBetween, grainOf, type Change } from './frames';
import { followed } from './follow';
import { judgeSteps, worstOf, type Step } from './pops';
import { Walker, type Taken } from './walk';

// `npm run continuity` walks the zoom from the brain to the synapse and the timeline at every scale, and says where the picture jumps.
// `-- --zoom`, `-- --scrub`, `-- --theme dark`, `-- --time 40min`, `-- --scale synapse` and `-- --steps 100` do a part of it; `-- --beside` does it with
// another course shown beside.
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const has = (name: string): boolean => process.argv.includes(`--${name}`);
const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = root('test-results/continuity');
const STEPS = Number(option('steps') ?? 200);
const THEMES: readonly Theme[] = ['dark', 'light'];
const TIMES = ['-24h', '40min', '24h'];
/** The timeline of a single infusion, hours. */
const AXIS = createAxis(-168, 1344);
const WORST = 10;
/** Parts that a step that stands out is cut into: where the whole change lies in one of them it is a jump, else only quick. */
const PARTS = 8;

interface Walk {
  readonly name: string;
  readonly unit: string;
  /** Where frame number `share * STEPS` is taken. */
  readonly at: (share: number) => number;
  readonly go: (at: number) => Promise<void>;
  /** How much larger things are at one place than at another. */
  readonly grows: (from: number, to: number) => number;
}

/** What parts one picture from the next besides the camera's way. */
function change(one: Taken, next: Taken, grows: Walk['grows']): Change {
  const scale = grows(one.at, next.at);
  const before = scale === 1 ? one.luminance : followed(one.luminance, next.luminance, scale);
  return changeBetween(before, next.luminance);
}

async function walk(walker: Walker, { name, unit, at, go, grows }: Walk): Promise<number> {
  const take = async (share: number): Promise<Taken> => {
    await go(at(share));
    return walker.take(at(share));
  };
  const taken: Taken[] = [];
  for (let i = 0; i <= STEPS; i += 1) taken.push(await take(i / STEPS));
  const steps = judgeSteps(taken.slice(1).map((next, i) => change(taken[i]!, next, grows)));
  const worst = worstOf(steps, WORST);
  const pops = steps.filter((step) => step.pops).length;
  console.log(`\n${name}: ${pops} of ${STEPS} steps stand out`);
  console.log(`${unit.padStart(14)}    mean   block  times  in one of ${PARTS} parts`);
  for (const step of worst) {
    const share = step.pops ? await jump(take, step, grows) : NaN;
    console.log(line(step, taken, share));
    keep(name, step, taken);
  }
  grain(taken);
  return pops;
}

/** Share of a step's change that lies in one of its parts: 1 / PARTS for an even change, 1 for a jump. */
async function jump(
  take: (share: number) => Promise<Taken>,
  { from }: Step,
  grows: Walk['grows'],
): Promise<number> {
  const parts: Taken[] = [];
  for (let k = 0; k <= PARTS; k += 1) parts.push(await take((from + k / PARTS) / STEPS));
  const changes = parts.slice(1).map((part, k) => change(parts[k]!, part, grows).mean);
  const all = changes.reduce((sum, each) => sum + each, 0);
  return Math.max(...changes) / Math.max(all, 1e-9);
}

function line(step: Step, taken: readonly Taken[], share: number): string {
  const { mean, block, ratio, from, pops } = step;
  const place = `${shown(taken[from]!.at)} ${shown(taken[from + 1]!.at)}`;
  const parts = Number.isNaN(share) ? '' : share.toFixed(2);
  return `${place.padStart(14)}  ${mean.toFixed(4)}  ${block.toFixed(4)}  ${ratio.toFixed(2).padStart(5)}  ${parts}${pops ? '  <--' : ''}`;
}

const shown = (at: number): string => (Math.abs(at) < 10 ? at.toFixed(2) : at.toFixed(0));

/** Where dither, or anything as fine, is most of the picture. */
function grain(taken: readonly Taken[]): void {
  const grains = taken.map(({ at, luminance }) => ({ at, grain: grainOf(luminance) }));
  const most = [...grains].sort((a, b) => b.grain - a.grain).slice(0, 5);
  const rest = [...grains].map((each) => each.grain).sort((a, b) => a - b);
  const middle = rest[Math.floor(rest.length / 2)] ?? 0;
  const words = most.map((each) => `${shown(each.at)}: ${(each.grain * 1000).toFixed(2)}`);
  console.log(`grain x 1000: median ${(middle * 1000).toFixed(2)}; most ${words.join(', ')}`);
}

/** The frames on both sides of a step, to be looked at. */
function keep(name: string, { from }: Step, taken: readonly Taken[]): void {
  for (const i of [from - 1, from, from + 1, from + 2]) {
    const each = taken[i];
    if (each === undefined) continue;
    const number = String(i).padStart(3, '0');
    writeFileSync(`${folder}/${name}-${number}-${shown(each.at)}.png`, each.png);
  }
}

async function zoom(walker: Walker, theme: Theme, time: string): Promise<number> {
  await walker.stand('brain', 0);
  await walker.seek(parseTime(time) ?? 0);
  const last = SCALES.length - 1;
  return walk(walker, {
    name: `zoom-${theme}-${time}`,
    unit: 'depth',
    at: (share) => share * last,
    go: (depth) => walker.zoomTo(depth),
    grows: (from, to) => Math.exp(logRadiusAt(from) - logRadiusAt(to)),
  });
}

async function scrub(walker: Walker, theme: Theme, scale: ScaleId): Promise<number> {
  await walker.stand(scale, SCALES.indexOf(scale));
  return walk(walker, {
    name: `scrub-${theme}-${scale}`,
    unit: 'hours',
    at: (share) => hoursOf(AXIS, share),
    go: async (hours) => void (await walker.seek(hours)),
    grows: () => 1,
  });
}

async function measure(browser: Browser, origin: string): Promise<number> {
  const all = has('zoom') === has('scrub');
  let pops = 0;
  for (const theme of THEMES) {
    if (option('theme') !== undefined && option('theme') !== theme) continue;
    const walker = await Walker.open(browser, origin, theme, has('beside'));
    if (all || has('zoom'))
      for (const time of TIMES)
        if ((option('time') ?? time) === time) pops += await zoom(walker, theme, time);
    if (all || has('scrub'))
      for (const scale of SCALES)
        if ((option('scale') ?? scale) === scale) pops += await scrub(walker, theme, scale);
    await walker.close();
  }
  return pops;
}

mkdirSync(folder, { recursive: true });
const server = await startStaticServer({ root: root('dist'), host: '127.0.0.1', port: 0 });
const browser = await launch(await chooseRenderer(findChromium()));
try {
  const pops = await measure(browser, server.origin);
  console.log(`\n${pops} steps stand out; frames about the worst are in test-results/continuity`);
} finally {
  await browser.close();
  await server.close();
}
