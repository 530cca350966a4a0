import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostingFiles } from './server/hosting-files';

const FOLDER = fileURLToPath(new URL('../../docs/hosting', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(hostingFiles())) {
  writeFileSync(`${FOLDER}/${name}`, text);
  console.error(`docs/hosting/${name}`);
}
