/**
 * Fits each group of free parameters to its targets, in causal order, and writes what it found: the values
 * into the evidence table, residuals, uncertainty and identifiability into fit.json, and what the bands
 * draw from into posterior.json. Deterministic: there is nothing random in it.
 *
 * --only=NAME   this group alone, nothing written but its values
 * --quick       from the present values only
 * --dry         write nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ParameterId } from '../../src/evidence/parameters';
import { fitFile, posteriorFile } from './fit-file';
import { fitGroup } from './fit-group';
import { posteriorOf } from './posterior';
import { weightOf } from './residuals';
import { GROUPS } from './targets';
import { PHARMACOKINETIC_GROUPS } from './targets/pharmacokinetics';

const TABLE = new URL('../../src/evidence/parameters.json', import.meta.url);
const POSTERIOR = new URL('../../src/evidence/posterior.json', import.meta.url);
const FIT = new URL('fit.json', import.meta.url);

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const quick = process.argv.includes('--quick');
const dry = process.argv.includes('--dry');

const groups = GROUPS.filter(({ name }) => only === undefined || name.includes(only));
let fitted: Partial<Record<ParameterId, number>> = {};
const fits = groups.map((group) => {
  const fit = fitGroup(group, fitted, quick);
  // A new object each time: runs are remembered by the object they were made with.
  fitted = { ...fitted, ...fit.values };
  console.log(
    `\n${group.name}: ${fit.before.toFixed(2)} -> ${fit.after.toFixed(2)} in ${fit.evaluations} evaluations`,
  );
  for (const [id, value] of Object.entries(fit.values)) console.log(`  ${id} = ${value}`);
  for (const target of group.targets) {
    const { what, published, tolerance, predict } = target;
    const value = predict(fitted);
    const off = ((value - published) / tolerance) * weightOf(target);
    console.log(
      `  ${off.toFixed(2).padStart(6)}  ${what}: ${value.toPrecision(4)} (published ${published.toPrecision(4)})`,
    );
  }
  return fit;
});

if (!dry) {
  let text = readFileSync(TABLE, 'utf8');
  for (const [id, value] of Object.entries(fitted)) {
    text = text.replace(
      new RegExp(`("${id}": \\{ "symbol": "[^"]*", "value": )[-0-9.e]+`),
      `$1${value}`,
    );
  }
  writeFileSync(TABLE, text);
  if (only === undefined) {
    const plasma = PHARMACOKINETIC_GROUPS.flatMap(({ targets }) => targets);
    const effects = groups
      .filter((group) => !PHARMACOKINETIC_GROUPS.includes(group))
      .flatMap(({ targets, free }) => ({ targets, free }));
    const posterior = posteriorOf(
      plasma,
      effects.flatMap(({ targets }) => targets),
      fitted,
      effects.flatMap(({ free }) => free).length,
    );
    writeFileSync(FIT, `${JSON.stringify(fitFile(groups, fits, posterior, fitted), null, 1)}\n`);
    writeFileSync(POSTERIOR, `${JSON.stringify(posteriorFile(posterior))}\n`);
  }
}
