/** Fits each group of free parameters to its targets, in causal order, and writes the evidence table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PARAMETERS, type ParameterId, type ParameterValues } from '../../src/evidence/parameters';
import { nelderMead } from './nelder-mead';
import { GROUPS } from './targets';

const FILE = new URL('../../src/evidence/parameters.json', import.meta.url);
const write = process.argv.includes('--write');
const fitted: Partial<Record<ParameterId, number>> = {};

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

for (const { name, free, targets } of GROUPS) {
  if (only !== undefined && !name.includes(only)) continue;
  const bounds = free.map((id) => PARAMETERS[id].range);
  // Logistic coordinates keep every value inside its range.
  const values = (x: readonly number[]): Partial<ParameterValues> => ({
    ...fitted,
    ...Object.fromEntries(
      free.map((id, i) => [
        id,
        bounds[i]![0] + (bounds[i]![1] - bounds[i]![0]) / (1 + Math.exp(-x[i]!)),
      ]),
    ),
  });
  const loss = (x: readonly number[]): number =>
    targets.reduce((sum, t) => sum + ((t.predict(values(x)) - t.published) / t.tolerance) ** 2, 0) +
    // A whisper of a prior decides what the targets leave open.
    x.reduce((sum, v) => sum + 1e-3 * v * v, 0);
  const start = free.map((id, i) => {
    const [low, high] = bounds[i]!;
    const share = Math.min(0.95, Math.max(0.05, (PARAMETERS[id].value - low) / (high - low)));
    return Math.log(share / (1 - share));
  });
  const { x } = nelderMead(loss, start, { step: 0.6, iterations: 120 });
  for (const id of free) fitted[id] = Number(values(x)[id]!.toPrecision(4));
  console.log(`\n${name}: ${free.map((id) => `${id} ${fitted[id]}`).join(', ')}`);
  for (const t of targets)
    console.log(
      `  ${t.what}: ${t.predict(fitted).toPrecision(4)} (published ${t.published.toPrecision(4)})`,
    );
}

if (write) {
  let text = readFileSync(FILE, 'utf8');
  for (const [id, value] of Object.entries(fitted)) {
    text = text.replace(
      new RegExp(`("${id}": \\{ "symbol": "[^"]*", "value": )[-0-9.e]+`),
      `$1${value}`,
    );
  }
  writeFileSync(FILE, text);
}
