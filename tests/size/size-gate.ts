import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sizes } from './limits';
import { measureSizes } from './measure';
import { objections, table } from './verdict';

const BASELINE = fileURLToPath(new URL('baseline.json', import.meta.url));

const sizes = measureSizes();
console.log(table(sizes));
if (process.argv.includes('--accept')) {
  writeFileSync(BASELINE, `${JSON.stringify(sizes, null, 2)}\n`);
  console.log('Accepted as the baseline.');
}
const wrong = objections(sizes, JSON.parse(readFileSync(BASELINE, 'utf8')) as Sizes);
for (const objection of wrong) console.error(objection);
process.exitCode = wrong.length > 0 ? 1 : 0;
