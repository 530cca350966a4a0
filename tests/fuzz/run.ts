import { parseArgs } from 'node:util';
import { runCommand } from '../runner/run-command';

// `npm run fuzz -- --runs 100000 --seed 7`: the fuzz tests with more cases, and other ones each time unless a seed is given.
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const whole = (text: string, name: string): string => {
  if (/^\d{1,9}$/.test(text)) return text;
  console.error(`--${name} takes a whole number`);
  return process.exit(2);
};
process.env['FUZZ_RUNS'] = whole(values.runs, 'runs');
process.env['FUZZ_SEED'] = whole(values.seed ?? String(Date.now() % 1e9), 'seed');
const { ok } = await runCommand(
  'vitest',
  ['run', '--project', 'unit', 'tests/fuzz', '--testTimeout=3600000'],
  { timeoutSeconds: 4 * 3600, show: true },
);
process.exitCode = ok ? 0 : 1;
