import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { outputs } from './outputs';

const folder = fileURLToPath(new URL('../../public/models/cells/', import.meta.url));

mkdirSync(folder, { recursive: true });
let total = 0;
for (const [file, text] of outputs()) {
  writeFileSync(folder + file, text);
  const packed = gzipSync(text).length;
  total += packed;
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 12);
  console.log(`${file.padEnd(26)} ${String(packed).padStart(6)} bytes gzip  ${sum}`);
}
console.log(`together ${total} bytes gzip`);
