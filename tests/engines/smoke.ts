import { SCALES } from '../../src/contract/view';
import { KEYS, type Engine } from './engine';

const READY_MS = 150_000;
/** Not ours: fiber still makes three's deprecated clock. */
const KNOWN = [/THREE\.Clock: .*deprecated/];
/** Said by three or by the browser where WebGL was taken away; the page says it in its own words too. */
const WITHOUT_WEBGL = [/WebGL/i];

export interface Smoke {
  /** What the page says of its picture: `true`, or `error` where the fallback stands. */
  readonly picture: string;
  readonly renderer: string;
  readonly readySeconds: number;
  /** Times the slider stood at, in words. */
  readonly times: readonly string[];
  readonly faults: readonly string[];
}

const SLIDER = `document.querySelector('.time-slider')`;
const TIME = `${SLIDER}.getAttribute('aria-valuetext')`;
const RENDERER = `(() => {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return 'none';
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(named === null ? gl.RENDERER : named.UNMASKED_RENDERER_WEBGL));
})()`;

async function until(engine: Engine, expression: string, milliseconds: number): Promise<unknown> {
  const latest = performance.now() + milliseconds;
  for (;;) {
    const value = await engine.value(expression);
    if (value !== null && value !== false && value !== '') return value;
    if (performance.now() > latest) throw new Error(`in vain waited for ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Opens the app, moves through time by key and by mouse, opens what the header offers, plays at every scale, and prints. */
export async function smoke(
  engine: Engine,
  origin: string,
  webgl: boolean,
  keep: (name: string, file: Buffer) => void,
): Promise<Smoke> {
  const READY = `(document.documentElement.dataset.ready ?? 'false').replace('false', '')`;
  const started = performance.now();
  await engine.open(`${origin}/?t=-24h&lang=en&motion=reduced&detail=coarse`);
  const picture = String(await until(engine, READY, READY_MS));
  const readySeconds = (performance.now() - started) / 1000;
  await until(engine, `${SLIDER} !== null`, 30_000);
  const renderer = String(await engine.value(RENDERER));
  const times = [String(await engine.value(TIME))];
  /** Waits until the time is another one and stays. */
  const differs = async (what: string): Promise<void> => {
    const before = times.at(-1) ?? '';
    const changed = `${TIME} !== ${JSON.stringify(before)} && ${TIME}`;
    await until(engine, changed, 20_000).catch(() => {
      throw new Error(`${what} does not move the time from ${before}`);
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    times.push(String(await engine.value(TIME)));
  };

  await engine.value(`${SLIDER}.focus()`);
  for (let i = 0; i < 5; i += 1) await engine.press(KEYS.right);
  await differs('the arrow key');
  const box = (await engine.value(`(({ x, y, width, height }) => ({ x, y, width, height }))(
    document.querySelector('.instrument').getBoundingClientRect())`)) as DOMRect;
  const knob = (await engine.value(`(({ x, y, width, height }) => ({ x, y, width, height }))(
    document.querySelector('.needle .thumb').getBoundingClientRect())`)) as DOMRect;
  const from = [knob.x + knob.width / 2, knob.y + knob.height / 2] as const;
  const to = (part: number) => [box.x + box.width * part, from[1]] as const;
  await engine.drag([from, to(0.4), to(0.55), to(0.7)]);
  await differs('the mouse');
  keep('scrubbed.png', await engine.picture());

  for (const panel of ['values', 'chart', 'papers']) {
    await engine.value(`document.querySelector('[data-opens=${panel}]')?.click()`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  keep('panel.png', await engine.picture());
  const faults = (await engine.value('window.engineFaults')) as string[];
  for (const scale of webgl ? SCALES : ['synapse' as const]) {
    await engine.open(`${origin}/?t=39min&lang=en&scale=${scale}&motion=full&detail=coarse`);
    await until(engine, READY, READY_MS);
    const { length } = times;
    times.push(String(await engine.value(TIME)));
    // Display time runs as well as the timeline, so that everything that moves has moved.
    await engine.value(`document.querySelector('.play').click()`);
    await differs(`playing at the ${scale}`);
    times.length = length;
    keep(`${scale}.png`, await engine.picture());
    await engine.value(`document.querySelector('.play').click()`);
    const paper = scale === 'brain' ? await engine.print() : null;
    if (paper !== null) keep('paper.pdf', paper);
    faults.push(...((await engine.value('window.engineFaults')) as string[]));
  }
  const accepted = webgl && renderer !== 'none' ? KNOWN : [...KNOWN, ...WITHOUT_WEBGL];
  return {
    ...{ picture, renderer, readySeconds, times },
    faults: faults.filter((fault) => !accepted.some((pattern) => pattern.test(fault))),
  };
}
