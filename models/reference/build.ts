/** Solves every case to almost the last digit, shows that halving no tolerance matters, and writes the result. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { VARIABLES } from '../../src/contract/variables';
import { CASES } from './cases';
import { fileOf, textOf } from './committed';
import { solve, TOLERANCE } from './solver/solve';

/** The same case solved ten times less strictly may differ by this share of a value's size. */
const AGREEMENT = 1e-10;

mkdirSync(new URL('solutions/', import.meta.url), { recursive: true });
const only = process.argv.slice(2);
let bytes = 0;
for (const one of CASES) {
  if (only.length > 0 && !only.includes(one.id)) continue;
  const { rows, steps, evaluations } = solve(one, one.hours);
  const looser = solve(one, one.hours, 10 * TOLERANCE).rows;
  let worst = 0;
  let where = '';
  VARIABLES.forEach(({ id }, v) => {
    const size = rows.reduce((most, row) => Math.max(most, Math.abs(row[v]!)), 1e-3);
    rows.forEach((row, h) => {
      const share = Math.abs(row[v]! - looser[h]![v]!) / size;
      if (share > worst) [worst, where] = [share, `${id} at ${one.hours[h]!} h`];
    });
  });
  const text = textOf(one, rows);
  bytes += text.length;
  writeFileSync(fileOf(one), text);
  console.log(
    `${one.id}: ${steps} steps, ${evaluations} evaluations; tolerances agree to ${worst.toExponential(1)} (${where})`,
  );
  if (!(worst < AGREEMENT)) throw new RangeError(`${one.id} has not converged`);
}
console.log(`${(bytes / 1000).toFixed(0)} kB`);
