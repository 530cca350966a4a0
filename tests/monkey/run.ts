import { parseArgs } from 'node:util';
import { openSite } from '../bench/site';
import { watchForProblems } from '../browser/problems';
import { fence, monkey } from './monkey';
import { ailments, heapMegabytes } from './well';

// `npm run monkey -- --minutes 5 --seed 7 --query '?scale=synapse'`: random mouse, touch and keys; fails on an
// exception, a word on the console, a request elsewhere, a broken page, or a heap that keeps growing.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    query: { type: 'string', default: '' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number');
  process.exit(2);
}
const ROUNDS = 12;
/** Megabytes by which the heap of the last third may lie above that of the first: different panels are open. */
const HEAP_SLACK_MB = 30;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log(`seed ${seed}, ${minutes} min`);
const site = await openSite();
let seen: () => readonly string[] = () => [];
try {
  const query = values.query === '' ? '?detail=coarse' : values.query;
  await site.visit(
    query,
    async ({ page }) => {
      const heaps: number[] = [];
      let acts = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const until = performance.now() + (minutes * 60_000) / ROUNDS;
        acts += await monkey(page, seed + round, () => performance.now() < until);
        heaps.push(await heapMegabytes(page));
        console.log(`${acts} acts, heap ${heaps.at(-1)?.toFixed(1)} MB, ${seen().length} problems`);
      }
      const third = ROUNDS / 3;
      const grew = median(heaps.slice(-third)) - median(heaps.slice(0, third));
      const faults = [...new Set([...seen(), ...(await ailments(page))])];
      if (grew > HEAP_SLACK_MB) faults.push(`the heap grew by ${grew.toFixed(1)} MB`);
      for (const fault of faults) console.error(fault);
      console.log(
        `${acts} acts; heap ${grew >= 0 ? '+' : ''}${grew.toFixed(1)} MB; ${faults.length} faults`,
      );
      if (faults.length > 0) process.exitCode = 1;
    },
    { width: 800, height: 500 },
    async (page) => {
      seen = watchForProblems(page, site.origin, []).seen;
      await fence(page, site.origin);
    },
  );
} finally {
  await site.close();
}
