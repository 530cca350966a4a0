import { mkdirSync, writeFileSync } from 'node:fs';
import { ROOT } from '../runner/run-command';
import type { Bench, Line } from './line';
import { firstPictureLine } from './lines/first-picture';
import { frameCostLine } from './lines/frame-cost';
import { heapLine } from './lines/heap';
import { idleFramesLine } from './lines/idle-frames';
import { odeLibrariesLine } from './lines/ode-libraries';
import { populationLine } from './lines/population';
import { renderCountsLine } from './lines/render-counts';
import { sampleAtLine } from './lines/sample-at';
import { scrubStepLine } from './lines/scrub-step';
import { simulateLine } from './lines/simulate';
import { describeMachine } from './machine';
import { readOptions, type Options } from './options';
import { buildIfMissing, openSite, type Site } from './site';
import { textOf, type Table } from './table';

const LINES: readonly Line[] = [
  simulateLine,
  populationLine,
  odeLibrariesLine,
  sampleAtLine,
  firstPictureLine,
  renderCountsLine,
  frameCostLine,
  scrubStepLine,
  idleFramesLine,
  heapLine,
];
const OUTPUT = `${ROOT}/test-results/bench.json`;

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

const { only, quick } = options();
let opening: Promise<Site> | undefined;
const bench: Bench = {
  quick,
  build: buildIfMissing,
  site: () => (opening ??= openSite()),
};
const results: (Omit<Line, 'measure'> & Partial<Table>)[] = [];
try {
  for (const { measure, ...line } of LINES) {
    if (only.length > 0 && !only.includes(line.id)) continue;
    console.log(`\n${line.title} (${line.id})\n${line.note}\n`);
    try {
      const table = await measure(bench);
      console.log(textOf(table));
      results.push({ ...line, ...table });
    } catch (error) {
      // The other lines are still worth having.
      console.error(error);
      process.exitCode = 1;
    }
  }
  const machine = await describeMachine(await opening);
  mkdirSync(`${ROOT}/test-results`, { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ machine, quick, lines: results }, null, 2)}\n`);
  console.log(`\nWritten to test-results/bench.json. ${JSON.stringify(machine)}`);
} finally {
  await (await opening?.catch(() => undefined))?.close();
}
