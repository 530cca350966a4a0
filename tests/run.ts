import { parseArgs } from 'node:util';
import { add, FAILED, NOTHING, summary, type Counts } from './runner/counts';
import { BUILD_TITLE, STEPS, type StepKind } from './runner/steps';

const KINDS: readonly StepKind[] = ['gates', 'unit', 'browser'];

function wantedKind(): StepKind | undefined {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const kind = KINDS.find((known) => known === values.only);
  if (values.only === undefined || kind !== undefined) return kind;
  console.error(`--only takes one of ${KINDS.join(', ')}, not ${values.only}`);
  return process.exit(2);
}

const only = wantedKind();
let total: Counts = NOTHING;
let built = true;
for (const step of STEPS) {
  if (only !== undefined && !step.kinds.includes(only)) continue;
  if (step.needsBuild === true && !built) {
    console.log(`FAILED  ${step.title}: nothing to test without a build`);
    total = add(total, FAILED);
    continue;
  }
  const counts = await step.run();
  if (step.title === BUILD_TITLE) built = counts.failed === 0;
  total = add(total, counts);
}

if (total.passed + total.failed === 0) total = FAILED;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(summary(total));
