import { mkdirSync, rmSync } from 'node:fs';
import { add, FAILED, PASSED, vitestCounts, type Counts } from './counts';
import { ROOT, runCommand } from './run-command';

export type StepKind = 'gates' | 'unit' | 'browser';

export interface Step {
  readonly title: string;
  /** Which `--only` choices include it. */
  readonly kinds: readonly StepKind[];
  /** Steps that make no sense after this one failed are told by `needsBuild`. */
  readonly needsBuild?: boolean;
  /** Show what it printed even if it passed: it may have passed with a word. */
  readonly says?: boolean;
  run(): Promise<Counts>;
}

function gate(title: string, program: string, args: string[], more: Partial<Step> = {}): Step {
  return {
    title,
    kinds: ['gates'],
    ...more,
    async run() {
      const result = await runCommand(program, args, { timeoutSeconds: 300 });
      console.log(`${result.ok ? 'passed' : 'FAILED'}  ${title} (${result.seconds.toFixed(1)} s)`);
      if (!result.ok || more.says === true) console.log(result.output.trimEnd());
      return result.ok ? PASSED : FAILED;
    },
  };
}

/** All projects whose name begins so. */
function vitest(title: string, project: 'unit' | 'browser', timeoutSeconds: number): Step {
  return {
    title,
    kinds: [project],
    needsBuild: project === 'browser',
    async run() {
      const report = `${ROOT}/test-results/${project}.json`;
      rmSync(report, { force: true });
      mkdirSync(`${ROOT}/test-results`, { recursive: true });
      const result = await runCommand(
        'vitest',
        [
          'run',
          '--project',
          `${project}*`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { timeoutSeconds, show: true },
      );
      if (result.output !== '') console.log(result.output.trim());
      return vitestCounts(report, result.ok);
    },
  };
}

export const BUILD_TITLE = 'production build';

const counted = (counts: readonly Counts[]): Counts => counts.reduce(add);

/** Steps that need nothing of one another, one after the other. */
function inTurn(...steps: readonly Step[]): Step {
  return {
    title: steps.map(({ title }) => title).join(', '),
    kinds: ['gates'],
    async run() {
      const counts: Counts[] = [];
      for (const step of steps) counts.push(await step.run());
      return counted(counts);
    },
  };
}

/** Steps that need nothing of one another, at the same time: each takes one core. */
function together(...steps: readonly Step[]): Step {
  return {
    ...inTurn(...steps),
    run: async () => counted(await Promise.all(steps.map((step) => step.run()))),
  };
}

/** Everything that `npm test` runs, in order. */
export const STEPS: readonly Step[] = [
  together(
    gate('lint', 'eslint', ['.', '--max-warnings', '0']),
    inTurn(
      gate('type check', 'tsc', ['-b']),
      gate('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
      gate('boundaries', 'depcruise', [
        ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
        ...['src', 'models', 'tests'],
      ]),
      gate('unused code', 'knip', ['--no-progress']),
      gate('licences of what ships', 'tsx', ['tests/audit/licences.ts']),
      gate('advisories against what ships', 'tsx', ['tests/audit/advisories.ts'], { says: true }),
    ),
  ),
  vitest('unit and reference tests', 'unit', 900),
  gate(BUILD_TITLE, 'vite', ['build', '--logLevel', 'warn'], { kinds: ['gates', 'browser'] }),
  gate('size', 'tsx', ['tests/size/size-gate.ts'], { needsBuild: true }),
  // Counts and sizes; its times are only printed.
  gate('bench, quick', 'tsx', ['tests/bench/run.ts', '--quick'], { needsBuild: true }),
  vitest('browser tests', 'browser', 2400),
];
