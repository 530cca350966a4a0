import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PARAMETER_IDS, PARAMETERS } from '../../../src/evidence/parameters';
import { CHECKS } from '../checks';
import { FIGURES } from './figures';
import { accuracy, type StageAccuracy } from './sections/numerics';

/** What the model says, kept so that document and plots can be written again without running it. */
export interface Predictions {
  /** Of the parameters that it was run with. */
  readonly digest: string;
  /** One for each check, in their order. */
  readonly checks: readonly { readonly what: string; readonly value: number }[];
  /** How near the simulation is to the independent solution. */
  readonly accuracy: readonly StageAccuracy[];
  /** Data of each figure by its id. */
  readonly figures: Readonly<Record<string, unknown>>;
}

const FILE = new URL('predictions.json', import.meta.url);

/** Short digest of every value and range the model runs with. */
export function parameterDigest(): string {
  const numbers = PARAMETER_IDS.map((id) => [id, PARAMETERS[id].value, PARAMETERS[id].range]);
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 12);
}

export function runChecks(): Predictions['checks'] {
  return CHECKS.map(({ what, predict }) => ({ what, value: Number(predict().toPrecision(5)) }));
}

/** Runs the model for every check and figure; `say` hears of each as it is done. */
export function predict(say: (done: string) => void): Predictions {
  const checks = runChecks();
  say(`${checks.length} checks`);
  const compared = accuracy();
  say('accuracy');
  return {
    digest: parameterDigest(),
    checks,
    accuracy: compared,
    figures: Object.fromEntries(
      FIGURES.map(({ id, compute }) => {
        const data = compute();
        say(id);
        return [id, data];
      }),
    ),
  };
}

export function readPredictions(): Predictions {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Predictions;
}

/** One figure to a line, so that a change can be read. */
export function writePredictions({
  digest,
  checks,
  accuracy: compared,
  figures,
}: Predictions): void {
  const line = (name: string, value: unknown): string =>
    `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const text = [
    '{',
    `  "digest": ${JSON.stringify(digest)},`,
    '  "checks": [',
    checks.map((check) => `    ${JSON.stringify(check)}`).join(',\n'),
    '  ],',
    `  "accuracy": ${JSON.stringify(compared)},`,
    '  "figures": {',
    Object.entries(figures)
      .map(([id, data]) => line(id, data))
      .join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
  writeFileSync(FILE, text);
}
