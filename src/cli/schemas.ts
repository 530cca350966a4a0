import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSchemas } from './published-schemas';

const FOLDER = fileURLToPath(new URL('../../public/schemas', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  console.error(`public/schemas/${name}`);
}
