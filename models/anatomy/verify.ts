import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaCm2, enclosedVolumeMl } from './mesh/mesh';
import { topology } from './mesh/topology';
import { LEVELS } from './structures';
import { FINE_BUDGET, FIRST_PICTURE_BUDGET, faultsOf, readOutputs } from './verify-outputs';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));
const outputs = await readOutputs(folder);
const size = (level: string) =>
  outputs.manifest.files
    .filter((file) => file.level === level)
    .reduce((sum, file) => sum + file.bytes, 0);

for (const level of LEVELS) {
  for (const part of outputs.parts[level]) {
    const { genus } = topology(part);
    const triangles = String(part.triangles.length / 3).padStart(7);
    console.log(
      `${level.padEnd(7)} ${part.id.padEnd(18)} ${triangles} triangles  ${enclosedVolumeMl(part).toFixed(2)} ml  ${areaCm2(part).toFixed(1)} cm2  genus ${genus}`,
    );
  }
}
const first = size('coarse') + size('both') + statSync(join(folder, 'manifest.json')).size;
console.log(
  `first picture ${first} of ${FIRST_PICTURE_BUDGET} bytes, fine ${size('fine')} of ${FINE_BUDGET}`,
);

const faults = faultsOf(outputs, folder);
for (const fault of faults) console.error(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'all checks hold' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
