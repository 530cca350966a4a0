/**
 * Prints how far src/simulation is from the committed reference: per case its worst variables, then per
 * variable its worst case. `compare.ts [--between|--rough] [--all] [case...]`
 */
import { VARIABLES } from '../../src/contract/variables';
import { CASES } from './cases';
import { committedRows } from './committed';
import { deviations, type Deviation } from './deviation';
import { digestOf } from './digest';
import type { Manner } from './tolerances';

const words = process.argv.slice(2);
const manner: Manner = words.includes('--between')
  ? 'between'
  : words.includes('--rough')
    ? 'rough'
    : 'on-grid';
const shown = words.includes('--all') ? VARIABLES.length : 4;
const only = words.filter((word) => !word.startsWith('--'));

function line(name: string, one: Deviation): string {
  const { hour, reference, simulated, ofAllowed, ofRange } = one;
  return [
    name.padEnd(36),
    `${ofAllowed.toPrecision(3)} x allowed`.padStart(18),
    `${ofRange.toExponential(1)} of range`.padStart(18),
    `at ${hour.toFixed(2)} h`.padStart(13),
    `${reference.toPrecision(9)} -> ${simulated.toPrecision(9)}`.padStart(26),
  ].join('  ');
}

const worst = new Map<string, { readonly id: string; readonly one: Deviation }>();
for (const one of CASES) {
  if (only.length > 0 && !only.includes(one.id)) continue;
  const { digest, rows } = committedRows(one);
  const stale = digest === digestOf(one) ? '' : ' (reference is older than the parameters)';
  console.log(`\n${one.id}${stale}`);
  const found = deviations(one, rows, manner).sort((a, b) => b.ofAllowed - a.ofAllowed);
  for (const deviation of found.slice(0, shown))
    console.log(`  ${line(deviation.variable, deviation)}`);
  for (const deviation of found) {
    const known = worst.get(deviation.variable);
    if (known === undefined || deviation.ofAllowed > known.one.ofAllowed)
      worst.set(deviation.variable, { id: one.id, one: deviation });
  }
}
console.log(`\nWorst of all cases, ${manner}`);
for (const { id } of VARIABLES) {
  const found = worst.get(id);
  if (found !== undefined) console.log(`  ${line(id, found.one)}  ${found.id}`);
}
