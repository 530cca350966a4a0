import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { interpreted } from '../browser/launch';
import { ROOT } from '../runner/run-command';
import { accept, differences, type Baseline } from './baseline';
import type { Bench, Line } from './line';
import { contextLossLine } from './lines/context-loss';
import { firstPictureLine } from './lines/first-picture';
import { frameCostLine } from './lines/frame-cost';
import { heapLine } from './lines/heap';
import { idleFramesLine } from './lines/idle-frames';
import { odeLibrariesLine } from './lines/ode-libraries';
import { populationLine } from './lines/population';
import { readinessLine } from './lines/readiness';
import { renderCountsLine } from './lines/render-counts';
import { sampleAtLine } from './lines/sample-at';
import { scrubStepLine } from './lines/scrub-step';
import { simulateLine } from './lines/simulate';
import { describeMachine } from './machine';
import { readOptions, type Options } from './options';
import { buildIfMissing, openSite, type Site } from './site';
import { textOf, type Table } from './table';
import { missed, targetTable } from './targets';

const LINES: readonly Line[] = [
  simulateLine,
  populationLine,
  odeLibrariesLine,
  sampleAtLine,
  firstPictureLine,
  readinessLine,
  renderCountsLine,
  frameCostLine,
  scrubStepLine,
  idleFramesLine,
  contextLossLine,
  heapLine,
];
/** Left out of a quick run, unless named: what takes minutes, what has times only, and idle frames, which a browser test counts. */
const LONG: ReadonlySet<Line> = new Set([
  readinessLine,
  frameCostLine,
  scrubStepLine,
  idleFramesLine,
  contextLossLine,
  heapLine,
]);
const OUTPUT = `${ROOT}/test-results/bench.json`;
const BASELINE = `${ROOT}/tests/bench/baseline.json`;

function options(): Options {
  try {
    return readOptions(
      process.argv.slice(2),
      LINES.map(({ id }) => id),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}

function show(title: string, table: Table): void {
  console.log(`\n${title}\n\n${textOf(table)}`);
  for (const remark of table.remarks ?? []) console.log(`  ${remark}`);
}

const { only, scales, quick, minutes, undrawn, raced, accept: accepts, ...asked } = options();
const wanted = LINES.filter((line) =>
  only.length > 0 ? only.includes(line.id) : !(quick && LONG.has(line)),
);
let opening: Promise<Site> | undefined;
const bench: Bench = {
  quick,
  scales,
  minutes,
  undrawn,
  raced,
  build: buildIfMissing,
  site: () => (opening ??= openSite(asked.interpreted ? interpreted : undefined)),
};
const committed = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
const tables = new Map<string, Table>();
const news: string[] = [];
let baseline = committed;
try {
  for (const line of wanted) {
    const started = performance.now();
    try {
      const table = await line.measure(bench);
      tables.set(line.id, table);
      news.push(...differences(line.id, table, committed, !quick));
      baseline = accept(line.id, table, baseline, !quick);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      show(`${line.title} (${line.id}, ${seconds} s)\n${line.note}`, table);
    } catch (error) {
      // The other lines are still worth having.
      console.error(`\n${line.title} (${line.id})\n`, error);
      process.exitCode = 1;
    }
  }
  const machine = await describeMachine(await opening);
  const aims = targetTable(tables);
  if (aims.rows.length > 0) show('How far from what it should be', aims);
  const lines = wanted.map(({ id, title, note }) => ({ id, title, note, ...tables.get(id) }));
  mkdirSync(`${ROOT}/test-results`, { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ machine, quick, aims: aims.rows, lines }, null, 2)}\n`);
  console.log(`\nWritten to test-results/bench.json. ${JSON.stringify(machine)}`);
  if (accepts) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  const wrong = [...(accepts ? [] : news), ...missed(tables)];
  for (const each of wrong) console.error(each);
  if (wrong.length > 0) process.exitCode = 1;
  if (news.length > 0)
    console.log(
      accepts
        ? 'Accepted as the baseline.'
        : 'Counts and sizes differ from tests/bench/baseline.json. If that is meant: npm run bench -- --accept, with the same words, and commit it.',
    );
} finally {
  await (await opening?.catch(() => undefined))?.close();
}
