import { fileURLToPath } from 'node:url';
import { areaCm2, enclosedVolumeMl } from './mesh/mesh';
import { topology } from './mesh/topology';
import { readMri } from './mri/verify';
import { LEVELS } from './structures';
import { allFaults, readEverything } from './verify-all';
import { firstPictureBytes, wholeSize } from './verify-budgets';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../public/models/');
const everything = await readEverything(folder);
const { outputs, deepSet, subfields } = everything;

const parts = {
  coarse: [...outputs.parts.coarse, ...deepSet.coarse, ...subfields.coarse],
  fine: [...outputs.parts.fine, ...deepSet.parts, ...subfields.parts],
};
for (const level of LEVELS) {
  for (const part of parts[level]) {
    const { genus } = topology(part);
    const triangles = String(part.triangles.length / 3).padStart(7);
    console.log(
      `${level.padEnd(7)} ${part.id.padEnd(24)} ${triangles} triangles  ${enclosedVolumeMl(part).toFixed(3)} ml  ${areaCm2(part).toFixed(1)} cm2  genus ${genus}`,
    );
  }
}
for (const { id, share_percent, neurons_million } of subfields.description.structures)
  console.log(
    `${id.padEnd(24)} ${share_percent} % of the roll, ${neurons_million ?? '-'} million neurons`,
  );
for (const level of LEVELS) {
  const { bytes, triangles } = wholeSize(everything, folder, level);
  console.log(`everything, ${level}: ${bytes} bytes as sent, ${triangles} triangles with ribbons`);
}
const { description } = readMri(folder);
console.log(
  `scan at 1 mm: ${description.file.bytes} bytes, mean error ${description.mean_error} grey levels`,
);
console.log(`first picture: ${firstPictureBytes(outputs, folder)} bytes as sent`);

const faults = await allFaults(everything, folder, here('.cache'));
for (const fault of faults) console.error(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'all checks hold' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
