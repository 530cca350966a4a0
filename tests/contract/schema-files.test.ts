import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publishedSchemas } from '../../src/cli/published-schemas';

const FOLDER = fileURLToPath(new URL('../../public/schemas', import.meta.url));
const schemas = publishedSchemas();

it('publishes one file for each schema', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort());
});

it.each(Object.keys(schemas))('%s is up to date (npm run schemas writes it anew)', (name) => {
  expect(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual(schemas[name]);
});
