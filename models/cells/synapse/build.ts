import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { synapseOutputs } from './outputs';

const folder = fileURLToPath(new URL('../../../public/models/cells/', import.meta.url));

let total = 0;
for (const [file, bytes] of await synapseOutputs()) {
  writeFileSync(folder + file, bytes);
  const packed = gzipSync(bytes).length;
  total += packed;
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  console.log(`${file.padEnd(14)} ${String(packed).padStart(6)} bytes gzip  ${sum}`);
}
console.log(`together ${total} bytes gzip`);
