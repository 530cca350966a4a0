/**
 * Solves every case to almost the last digit, shows that other steps and a looser tolerance change nothing,
 * and writes the result. `build.ts [case...]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { VARIABLES } from '../../src/contract/variables';
import { CASES } from './cases';
import { fileOf, textOf } from './committed';
import { solve, STRICT, type Strictness } from './solver/solve';

/** Ten times looser and in other steps, the same case may differ by this share of a value's size. */
const OTHERWISE: Strictness = {
  tolerance: 10 * STRICT.tolerance,
  largestStep: STRICT.largestStep / Math.SQRT2,
};
const AGREEMENT = 1e-11;

mkdirSync(new URL('solutions/', import.meta.url), { recursive: true });
const only = process.argv.slice(2);
let bytes = 0;
for (const one of CASES) {
  if (only.length > 0 && !only.includes(one.id)) continue;
  const { rows, steps, evaluations } = solve(one, one.hours);
  const again = solve(one, one.hours, OTHERWISE).rows;
  let worst = 0;
  let where = '';
  VARIABLES.forEach(({ id }, v) => {
    const size = rows.reduce((most, row) => Math.max(most, Math.abs(row[v]!)), 1e-3);
    rows.forEach((row, h) => {
      const share = Math.abs(row[v]! - again[h]![v]!) / size;
      if (share > worst) [worst, where] = [share, `${id} at ${one.hours[h]!} h`];
    });
  });
  const text = textOf(one, rows);
  bytes += text.length;
  writeFileSync(fileOf(one), text);
  console.log(
    `${one.id}: ${steps} steps, ${evaluations} evaluations; solved otherwise it agrees to ${worst.toExponential(1)} (${where})`,
  );
  if (!(worst < AGREEMENT)) throw new RangeError(`${one.id} has not converged`);
}
console.log(`${(bytes / 1000).toFixed(0)} kB`);
