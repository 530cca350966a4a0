import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages, unacceptable } from './shipped-packages';

// `npm run licences`: what ships may be used, changed and sold by anybody.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const packages = shippedPackages(readFileSync(`${ROOT}/package-lock.json`, 'utf8'), (path) =>
  readFileSync(`${ROOT}/${path}/package.json`, 'utf8'),
);
const refused = unacceptable(packages);
for (const { name, licence } of refused) console.log(`${name}: ${licence} is not permissive`);
console.log(`${packages.length} packages ship, ${refused.length} without a permissive licence`);
if (refused.length > 0 || packages.length === 0) process.exitCode = 1;
