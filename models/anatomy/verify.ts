import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEEP_SET_BUDGET, deepSetFaults, readDeepSet, wholeSize } from './deep-set/verify';
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

const set = await readDeepSet(folder);
for (const { id, triangles, volume_ml, published_ml, genus } of set.description.structures) {
  const range = published_ml
    ? `published ${published_ml.least} to ${published_ml.most}`
    : 'no published volume found';
  console.log(
    `deep    ${id.padEnd(24)} ${String(triangles).padStart(5)} triangles  ${volume_ml.toFixed(3)} ml (${range})  genus ${genus}`,
  );
}
console.log(`deep set ${set.bytes} of ${DEEP_SET_BUDGET} bytes`);
for (const level of LEVELS) {
  const whole = wholeSize(outputs, set, statSync(join(folder, 'manifest.json')).size, level);
  console.log(`${level} with the deep set: ${whole.bytes} bytes, ${whole.triangles} triangles`);
}

const faults = [...faultsOf(outputs, folder), ...deepSetFaults(set, outputs, folder)];
for (const fault of faults) console.error(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'all checks hold' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
