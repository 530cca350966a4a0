/**
 * Runs the model for every check and plot and says what it finds. With --write it also makes docs/model.md,
 * the pages and plots in docs/model, and keeps the predictions; --text writes from the kept ones.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { document } from './document/pages';
import { predict, readPredictions, writePredictions } from './document/predictions';
import { judged } from './document/sections/checks';

const DOCS = new URL('../../docs/', import.meta.url);
const kept = process.argv.includes('--text');

const predictions = kept ? readPredictions() : predict((done) => console.error(`  ${done}`));

for (const { check, value, inside } of judged(predictions))
  console.log(`${inside ? 'inside ' : 'OUTSIDE'}  ${check.what}: ${value} ${check.unit}`);

if (kept || process.argv.includes('--write')) {
  if (!kept) writePredictions(predictions);
  mkdirSync(new URL('model', DOCS), { recursive: true });
  for (const [path, text] of document(predictions)) writeFileSync(new URL(path, DOCS), text);
}
